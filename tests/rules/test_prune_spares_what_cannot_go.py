"""GS143: what its operator must take down itself is not pruned with it."""

from typing import Any

import pytest

INSTALLATION = "{apiVersion: operator.tigera.io/v1, kind: Installation, metadata: {name: default, annotations: {%s}}}"


def test_the_network_is_not_pruned(world: Any) -> None:
    (message,) = world.root(text=INSTALLATION % "").messages("GS143")
    assert message == "Installation default is pruned by Application argocd/root, and the cluster's network with it."


@pytest.mark.parametrize("option", ["Prune=false", "Prune=confirm"])
def test_what_is_spared(world: Any, option: str) -> None:
    text = INSTALLATION % f"argocd.argoproj.io/sync-options: '{option}'"
    assert world.root(text=text).messages("GS143") == []


def test_without_pruning_nothing_goes(world: Any) -> None:
    assert world.root(text=INSTALLATION % "", spec={"syncPolicy": {}}).messages("GS143") == []
