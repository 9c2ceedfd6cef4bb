"""GS131: sync options do not contradict each other."""

from typing import Any

import pytest

CONFIG = "{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: default, annotations: {%s}}}"
OPTIONS = "argocd.argoproj.io/sync-options: %s"


def test_options_that_go_together(world: Any) -> None:
    assert world.root(options=["ServerSideApply=true", "CreateNamespace=true"]).messages("GS131") == []


@pytest.mark.parametrize("other", ["Replace", "Force"])
def test_server_side_apply_with_its_opposite(world: Any, other: str) -> None:
    assert world.root(options=["ServerSideApply=true", f"{other}=true"]).messages("GS131") == [
        f"Application argocd/root is applied with ServerSideApply=true and with {other}=true."
    ]


def test_an_object_against_its_application(world: Any) -> None:
    world.root(options=["ServerSideApply=true"], text=CONFIG % OPTIONS % "Replace=true")
    assert world.messages("GS131") == [
        "ConfigMap default/c is applied with ServerSideApply=true and with Replace=true."
    ]


def test_an_object_may_say_no(world: Any) -> None:
    world.root(options=["ServerSideApply=true"], text=CONFIG % OPTIONS % "'Replace=true,ServerSideApply=false'")
    assert world.messages("GS131") == []


def test_the_same_option_twice(world: Any) -> None:
    assert world.root(options=["Validate=true", "Validate=false"]).messages("GS131") == [
        "Application argocd/root has Validate as false and as true."
    ]


def test_labels_for_a_namespace_that_nobody_creates(world: Any) -> None:
    sync = {"managedNamespaceMetadata": {"labels": {"istio-injection": "enabled"}}}
    (finding,) = world.root(spec={"syncPolicy": sync}).findings("GS131")
    assert finding.message == (
        "Application argocd/root has managedNamespaceMetadata, but not the sync option CreateNamespace=true."
    )
    assert finding.consequence == "The labels and annotations never reach the Namespace."
