"""GS205: a pull secret is there, and is of the type that holds registry credentials."""

import json
from typing import Any

POD = """
apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop}
spec: {containers: [], imagePullSecrets: [{name: pull}]}
---
"""


def secret(type_: str) -> str:
    return f"apiVersion: v1\nkind: Secret\nmetadata: {{name: pull, namespace: shop}}\ntype: {type_}\n"


def external(template: str) -> str:
    return f"""
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {{name: pull, namespace: shop}}
spec: {{target: {{template: {template}}}, data: []}}
"""


def test_credentials_of_either_type(new_world: Any) -> None:
    assert new_world().root(text=POD + secret("kubernetes.io/dockerconfigjson")).messages("GS205") == []
    assert new_world().root(text=POD + secret("kubernetes.io/dockercfg")).messages("GS205") == []
    assert new_world().root(text=POD + external("{type: kubernetes.io/dockerconfigjson}")).messages("GS205") == []


def test_a_secret_of_another_type(new_world: Any) -> None:
    (told,) = new_world().root(text=POD + secret("Opaque")).messages("GS205")
    assert told == "Pod shop/web pulls images with Secret shop/pull, which is of type Opaque."
    (told,) = new_world().root(text=POD + external("{data: {a: b}}")).messages("GS205")
    assert told == "Pod shop/web pulls images with Secret shop/pull, which is of type Opaque."


def test_no_such_secret(world: Any) -> None:
    (found,) = world.step("argo-cd", provides=["controller argoproj.io/Application"]).root(text=POD).findings("GS205")
    assert found.message == "Pod shop/web needs Secret shop/pull, and nothing provides it."
    assert found.severity == "warning"


def test_an_account_pulls_for_its_pods(world: Any) -> None:
    account = (
        "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: a, namespace: shop}\nimagePullSecrets: [{name: pull}]"
    )
    (told,) = world.root(text=f"{account}\n---\n{secret('Opaque')}").messages("GS205")
    assert told == "ServiceAccount shop/a pulls images with Secret shop/pull, which is of type Opaque."


def pulling(image: str, registry: str) -> str:
    pod = POD.replace("containers: []", f"containers: [{{name: web, image: {image}}}]")
    config = json.dumps({"auths": {registry: {"username": "{{ .user }}", "auth": '{{ printf "%s" .user | b64enc }}'}}})
    template = {"type": "kubernetes.io/dockerconfigjson", "data": {".dockerconfigjson": config}}
    return pod + external(json.dumps(template))


def test_the_images_own_registry(new_world: Any) -> None:
    for image, registry in (
        ("acme/web:1", "https://index.docker.io/v1/"),
        ("ghcr.io/acme/web:1", "ghcr.io"),
        ("ghcr.io/acme/web:1", "{{ .registry }}"),
    ):
        assert new_world().root(text=pulling(image, registry)).messages("GS205") == []


def test_another_registry_than_the_images(world: Any) -> None:
    (told,) = world.root(text=pulling("docker.io/acme/web:1", "https://ghcr.io")).messages("GS205")
    assert told == "Pod shop/web pulls from docker.io, and its pull secret is for ghcr.io."
