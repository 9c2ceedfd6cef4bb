"""GS201: a key that a container reads is a key that its Secret or ConfigMap has."""

from typing import Any


def pod(key: str, *, kind: str = "secretKeyRef", optional: str = "") -> str:
    return f"""
apiVersion: apps/v1
kind: Deployment
metadata: {{name: web, namespace: shop}}
spec:
  selector: {{matchLabels: {{app: web}}}}
  template:
    metadata: {{labels: {{app: web}}}}
    spec:
      containers:
        - name: web
          image: x
          env: [{{name: A, valueFrom: {{{kind}: {{name: inputs, key: {key}{optional}}}}}}}]
"""


def external(body: str) -> str:
    return f"""
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {{name: inputs, namespace: shop}}
spec: {body}
"""


SECRET = "---\napiVersion: v1\nkind: Secret\nmetadata: {name: inputs, namespace: shop}\nstringData: {url: x}\n"
CONFIG = "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: inputs, namespace: shop}\ndata: {url: x}\n"


def test_a_key_that_is_there(world: Any) -> None:
    assert world.root(text=pod("url") + SECRET).messages("GS201") == []
    assert world.root(text=pod("url", kind="configMapKeyRef") + CONFIG).messages("GS201") == []


def test_a_misspelt_key_names_those_that_are_there(world: Any) -> None:
    (told,) = world.root(text=pod("uri") + SECRET).messages("GS201")
    assert told == "Deployment shop/web reads key uri of Secret shop/inputs, which has url."


def test_the_template_decides_what_an_external_secret_writes(new_world: Any) -> None:
    templated = external(
        "{target: {template: {data: {DATABASE_URL: x}}}, data: [{secretKey: password, remoteRef: {key: k}}]}"
    )
    assert new_world().root(text=pod("DATABASE_URL") + "---" + templated).messages("GS201") == []
    (told,) = new_world().root(text=pod("password") + "---" + templated).messages("GS201")
    assert told.endswith("reads key password of Secret shop/inputs, which has DATABASE_URL.")


def test_without_a_template_the_fetched_keys_count(new_world: Any) -> None:
    fetched = external("{data: [{secretKey: password, remoteRef: {key: k}}]}")
    assert new_world().root(text=pod("password") + "---" + fetched).messages("GS201") == []
    assert len(new_world().root(text=pod("user") + "---" + fetched).messages("GS201")) == 1


def test_what_nobody_can_know_is_not_held_against_anyone(new_world: Any) -> None:
    whole = external("{dataFrom: [{extract: {key: k}}]}")
    assert new_world().root(text=pod("anything") + "---" + whole).messages("GS201") == []
    assert new_world().root(text=pod("uri", optional=", optional: true") + SECRET).messages("GS201") == []


def mounted(volume: str, mount: str = "mountPath: /x") -> str:
    return f"""
apiVersion: v1
kind: Pod
metadata: {{name: web, namespace: shop}}
spec:
  containers: [{{name: web, volumeMounts: [{{name: v, {mount}}}]}}]
  volumes: [{{name: v, {volume}}}]
"""


def test_keys_that_volumes_pick(new_world: Any) -> None:
    for picked in (
        "secret: {secretName: inputs, items: [{key: uri, path: a}]}",
        "projected: {sources: [{secret: {name: inputs, items: [{key: uri, path: a}]}}]}",
    ):
        (told,) = new_world().root(text=mounted(picked) + SECRET).messages("GS201")
        assert told == "Pod shop/web reads key uri of Secret shop/inputs, which has url."


def test_a_single_file_that_is_mounted_is_a_key(new_world: Any) -> None:
    volume = "configMap: {name: inputs}"
    assert new_world().root(text=mounted(volume, "mountPath: /x, subPath: url") + CONFIG).messages("GS201") == []
    (told,) = new_world().root(text=mounted(volume, "mountPath: /x, subPath: uri") + CONFIG).messages("GS201")
    assert told == "Pod shop/web reads key uri of ConfigMap shop/inputs, which has url."


def test_other_makers_whose_keys_are_known(new_world: Any) -> None:
    sealed = """
---
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: {name: inputs, namespace: shop}
spec: {encryptedData: {url: AgB}, template: {data: {config: "x"}}}
"""
    assert new_world().root(text=pod("url") + sealed).messages("GS201") == []
    (told,) = new_world().root(text=pod("uri") + sealed).messages("GS201")
    assert told.endswith("which has config, url.")
    certificate = """
---
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: {name: web, namespace: shop}
spec: {secretName: inputs}
"""
    assert new_world().root(text=pod("tls.crt") + certificate).messages("GS201") == []
    assert len(new_world().root(text=pod("cert.pem") + certificate).messages("GS201")) == 1


def test_what_somebody_else_fills(new_world: Any) -> None:
    token = SECRET.replace("stringData: {url: x}", "type: kubernetes.io/service-account-token")
    assert new_world().root(text=pod("token") + token).messages("GS201") == []
    assert new_world().root(text=pod("ca.crt") + SECRET.replace("{url: x}", "{}")).messages("GS201") == []
