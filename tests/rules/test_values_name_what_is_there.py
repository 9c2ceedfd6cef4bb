"""GS238: Secrets and classes that the values of a chart name exist."""

from dataclasses import replace
from typing import Any

from groundswell.order.verdict import verdict
from tests.rules.manifests import ARGOCD, chart, manifest
from tests.rules.world import World

CLASS = manifest(
    "StorageClass", "gp3", "provisioner: kubernetes.io/no-provisioner", api="storage.k8s.io/v1", namespace=""
)


def told(world: World, values: dict[str, Any], text: str = "") -> list[str]:
    """The findings about a release in namespace shop whose chart nobody could read."""
    reading = world.step("argo-cd", provides=ARGOCD).root(text=text).app("web", **chart()).reading()
    applications = [
        replace(each, values=(values,)) if each.name == "argocd/web" else each for each in reading.applications
    ]
    found = verdict(replace(reading, applications=tuple(applications))).findings
    return [each.message for each in found if each.rule == "GS238"]


def test_what_is_there(world: World) -> None:
    values = {"auth": {"existingSecret": "web"}, "persistence": {"storageClass": "gp3"}}
    assert told(world, values, manifest("Secret", "web") + CLASS) == []


def test_what_is_not(world: World) -> None:
    values = {"auth": {"existingSecret": "wep"}, "persistence": [{"storageClassName": "gp3-storage"}]}
    assert sorted(told(world, values, manifest("Secret", "web") + CLASS)) == [
        "Application argocd/web needs Secret shop/wep, and nothing provides it.",
        "Application argocd/web needs StorageClass gp3-storage, and nothing provides it. Did you mean gp3?",
    ]


def test_parts_that_are_switched_off_and_names_that_are_none(world: World) -> None:
    values = {
        "cache": {"enabled": False, "existingSecret": "x"},
        "a": {"storageClass": "-"},
        "b": {"existingSecret": ""},
    }
    assert told(world, values) == []


def test_another_chart_may_bring_it(world: World) -> None:
    world.app("root2", **chart())
    assert told(world, {"auth": {"existingSecret": "web"}}) == []


def test_the_shapes_in_which_charts_name_secrets(new_world: Any) -> None:
    for values in (
        {"auth": {"existingPasswordSecret": "wep"}},
        {"envFromSecret": "wep"},
        {"envFromSecrets": [{"name": "wep"}]},
        {"extraEnvVarsSecret": "wep"},
        {"extraEnv": [{"name": "A", "valueFrom": {"secretKeyRef": {"name": "wep", "key": "a"}}}]},
        {"envFrom": [{"secretRef": {"name": "wep"}}]},
        {"extraSecretMounts": [{"name": "v", "mountPath": "/x", "secretName": "wep"}]},
    ):
        (message,) = told(new_world(), values)
        assert message == "Application argocd/web needs Secret shop/wep, and nothing provides it."
    (message,) = told(new_world(), {"existingConfigmap": "wep"})
    assert message == "Application argocd/web needs ConfigMap shop/wep, and nothing provides it."


def test_what_the_values_make_themselves_and_what_may_be_missing(new_world: Any) -> None:
    own = {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "wep"}}
    for values in (
        {"auth": {"existingSecret": "wep"}, "extraObjects": [own]},
        {"auth": {"existingSecret": "wep"}, "extraDeploy": ["kind: Secret\nmetadata:\n  name: wep\n"]},
        {"auth": {"existingSecret": "wep"}, "secrets": {"wep": {"stringData": {"a": "b"}}}},
        {"auth": {"existingSecret": "wep", "useExistingSecret": False}},
        {"envFrom": [{"secretRef": {"name": "wep", "optional": True}}]},
        {"tls": {"secretName": "wep"}},
    ):
        assert told(new_world(), values) == []


def test_a_secret_that_comes_only_after_the_chart_that_waits_for_it(new_world: Any) -> None:
    secret = "{apiVersion: v1, kind: Secret, metadata: {name: db, namespace: data}}"
    source = {"repoURL": "https://charts.example", "chart": "database", "targetRevision": "1.0.0"}

    def told(wave: int) -> list[str]:
        world = new_world().gated().root()
        world.app("db", wave=5, namespace="data", sources=[source], values=[{"auth": {"existingSecret": "db"}}])
        return list(world.app("secrets", secret, wave=wave).messages("GS238"))

    assert told(4) == []
    (late,) = told(6)
    assert late.startswith("Application argocd/db is applied in wave 5, but its Secret data/db")


def test_a_secret_that_comes_with_the_chart_that_waits_for_it(new_world: Any) -> None:
    """One Application of a chart and its ExternalSecret is no ring: the waves within it decide."""
    secret = "{apiVersion: v1, kind: Secret, metadata: {name: db, namespace: data}}"
    source = {"repoURL": "https://charts.example", "chart": "database", "targetRevision": "1.0.0"}
    values = [{"auth": {"existingSecret": "db"}}]
    world = new_world().gated().root().app("db", secret, wave=5, namespace="data", sources=[source], values=values)
    assert (world.messages("GS111"), world.messages("GS238")) == ([], [])
