"""GS181: what self-heal restores, no workload is given the right to write."""

from typing import Any

import pytest

from tests.rules.network_objects import custom

CONFIG = custom("v1", "ConfigMap", "argocd-rbac-cm", "argocd", {}, data={"policy.csv": ""})


def role(*verbs: str, **more: Any) -> str:
    rules = [{"apiGroups": [""], "resources": ["configmaps"], "verbs": list(verbs), **more}]
    return custom("rbac.authorization.k8s.io/v1", "Role", "ops", "argocd", {}, rules=rules)


def told(world: Any, text: str, **policy: Any) -> list[str]:
    spec = {"syncPolicy": {"automated": {"prune": True, "selfHeal": True}}, **policy}
    found: list[str] = world.root().app("config", CONFIG, namespace="argocd", spec=spec).objects(text).messages("GS181")
    return found


NAMED = {"resourceNames": ["argocd-rbac-cm"]}


def test_two_writers(world: Any) -> None:
    (message,) = told(world, role("get", "patch", **NAMED))
    assert message == (
        "Role argocd/ops lets a workload write ConfigMap argocd/argocd-rbac-cm, "
        "which Application argocd/config restores (self-heal)."
    )


@pytest.mark.parametrize("text", [role("get", "watch", **NAMED), role("patch"), role("patch", resourceNames=["other"])])
def test_one_writer(world: Any, text: str) -> None:
    assert told(world, text) == []


def test_nothing_is_restored(world: Any) -> None:
    assert told(world, role("patch", **NAMED), syncPolicy={"automated": {"prune": True}}) == []


def test_what_the_workload_writes_is_ignored(world: Any) -> None:
    ignored = [{"kind": "ConfigMap", "name": "argocd-rbac-cm", "jsonPointers": ["/data"]}]
    assert told(world, role("patch", **NAMED), ignoreDifferences=ignored) == []
