"""GS247: a key that the values of a chart or a custom resource name is a key that its Secret or ConfigMap has."""

from typing import Any

import pytest

from groundswell.manifests.release import Release
from tests.rules.manifests import manifest
from tests.rules.world import World

SECRET = manifest("Secret", "web", "stringData: {user: x, password: y}")


def told(world: World, values: dict[str, Any], text: str = SECRET) -> list[str]:
    source = {"repoURL": "https://charts.example", "chart": "thing", "targetRevision": "1.0.0"}
    source["helm"] = {"valuesObject": values}  # type: ignore[assignment]
    return world.root(text=text).app("web", namespace="shop", sources=[source]).messages("GS247")


@pytest.mark.parametrize(
    "values",
    [
        {"auth": {"existingSecret": "web", "secretKeys": {"adminPasswordKey": "password"}}},
        {"auth": {"existingSecret": "web", "existingSecretPasswordKey": "password", "apiKey": "no-name"}},
        {"admin": {"existingSecret": "web", "userKey": "user", "passwordKey": "password"}},
        {"extraEnv": [{"name": "A", "valueFrom": {"secretKeyRef": {"name": "web", "key": "user"}}}]},
        {"extraSecretMounts": [{"name": "v", "mountPath": "/x", "subPath": "user", "secretName": "web"}]},
        {"auth": {"existingSecret": "web", "secretKeys": {"replicationPasswordKey": "of-a-replica"}}},
        {"auth": {"existingPasswordSecret": "web", "existingErlangSecret": "x", "existingSecretErlangKey": "cookie"}},
        {"auth": {"enabled": False, "existingSecret": "web", "passwordKey": "pasword"}},
        {"auth": {"existingSecret": "other", "passwordKey": "pasword"}},
        {"valueFrom": {"secretKeyRef": {"name": "web", "key": "pasword", "optional": True}}},
        {"auth": {"existingSecret": "web", "passwordKey": "{{ .Values.key }}"}},
    ],
)
def test_keys_that_are_there_or_nobody_can_know(world: World, values: dict[str, Any]) -> None:
    assert told(world, values) == []


@pytest.mark.parametrize(
    ("values", "where"),
    [
        (
            {"auth": {"existingSecret": "web", "secretKeys": {"adminPasswordKey": "pasword"}}},
            "auth.existingSecret",
        ),
        ({"auth": {"existingSecret": "web", "existingSecretPasswordKey": "pasword"}}, "auth.existingSecret"),
        ({"admin": {"existingSecret": "web", "userKey": "pasword"}}, "admin.existingSecret"),
        ({"existingSecretName": "web", "rootPasswordSecretKey": "pasword"}, "existingSecretName"),
        (
            {"extraEnv": [{"name": "A", "valueFrom": {"secretKeyRef": {"name": "web", "key": "pasword"}}}]},
            "extraEnv[0].valueFrom.secretKeyRef",
        ),
        (
            {"envValueFrom": {"A": {"secretKeyRef": {"name": "web", "key": "pasword"}}}},
            "envValueFrom.A.secretKeyRef",
        ),
        (
            {
                "auth": {
                    "existingPasswordSecret": "web",
                    "existingSecretPasswordKey": "pasword",
                    "existingErlangSecret": "x",
                }
            },
            "auth.existingPasswordSecret",
        ),
        (
            {"volumes": [{"name": "v", "secret": {"secretName": "web", "items": [{"key": "pasword", "path": "a"}]}}]},
            "volumes[0].secret",
        ),
    ],
)
def test_a_key_that_is_not(world: World, values: dict[str, Any], where: str) -> None:
    (message,) = told(world, values)
    assert message == (
        f"Application argocd/web names key pasword of Secret shop/web in {where}, which has password, user."
    )


def test_an_external_secret_whose_template_makes_the_keys(world: World) -> None:
    spec = (
        "spec: {target: {name: web, template: {data: {admin-user: x}}}, data: [{secretKey: user, remoteRef: {key: k}}]}"
    )
    made = manifest("ExternalSecret", "web", spec, api="external-secrets.io/v1")
    (message,) = told(world, {"admin": {"existingSecret": "web", "userKey": "user"}}, made)
    assert message.endswith("names key user of Secret shop/web in admin.existingSecret, which has admin-user.")


def test_what_the_bootstrap_installs(world: World) -> None:
    release = Release("thing", "1.0.0", "web", "shop", "", {"existingSecret": "web", "passwordKey": "pasword"})
    world.step("web", SECRET, releases=[release])
    (message,) = world.root().messages("GS247")
    assert message.startswith("Step web names key pasword of Secret shop/web in existingSecret,")


def test_custom_resources_name_keys_in_kubernetes_own_shapes_only(new_world: Any) -> None:
    spec = "spec: {secretTargetRef: [{parameter: p, name: web, key: pasword}]}"
    scaled = manifest("TriggerAuthentication", "web", spec, api="keda.sh/v1alpha1")
    (message,) = new_world().root(text=SECRET + scaled).messages("GS247")
    assert message.startswith("TriggerAuthentication shop/web names key pasword of Secret shop/web in secretTargetRef,")
    for rest in ("existingSecret: web, passwordKey: pasword", "secretKeyRef: {name: web, namespace: b, key: pasword}"):
        other = manifest("Thing", "web", f"spec: {{{rest}}}", api="example.org/v1")
        assert new_world().root(text=SECRET + other).messages("GS247") == []


def test_what_a_contract_tells_of_is_said_once(world: World) -> None:
    values = {"admin": {"existingSecret": "web", "userKey": "login", "passwordKey": "password"}}
    repository = "https://grafana.github.io/helm-charts"
    world.root(text=SECRET).chart("web", "grafana", "9.4.5", values, repository=repository, namespace="shop")
    assert world.messages("GS247") == []
    (message,) = world.messages("GS201")
    assert message == "Deployment shop/web-grafana reads key login of Secret shop/web, which has password, user."


def test_a_chart_in_another_namespace_reads_another_secret(new_world: Any) -> None:
    values = {"valueFrom": {"secretKeyRef": {"name": "web", "key": "pasword"}}}
    source = {"repoURL": "https://charts.example", "chart": "thing", "targetRevision": "1.0.0"}
    for home, count in (("cart", 0), ("shop", 1)):
        helm = {"valuesObject": values, "namespace": home}
        world = new_world().root(text=SECRET).app("web", namespace="other", sources=[{**source, "helm": helm}])
        assert len(world.messages("GS247")) == count
