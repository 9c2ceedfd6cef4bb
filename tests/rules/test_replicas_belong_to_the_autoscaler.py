"""GS133: who is autoscaled does not say how many replicas it has."""

from typing import Any

TEXT = """
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: api, namespace: default}
spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: api}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: api, namespace: default}
spec: {%s}
"""
HEALING = {"syncPolicy": {"automated": {"selfHeal": True}}}
IGNORING = {"ignoreDifferences": [{"group": "apps", "kind": "Deployment", "jsonPointers": ["/spec/replicas"]}]}


def test_no_number_keeps_it(world: Any) -> None:
    assert world.root(text=TEXT % "", spec=HEALING).messages("GS133") == []


def test_a_number_with_self_heal_breaks_it(world: Any) -> None:
    (finding,) = world.root(text=TEXT % "replicas: 2", spec=HEALING).findings("GS133")
    assert finding.message == (
        "Deployment default/api asks for 2 replicas, and HorizontalPodAutoscaler default/api scales it."
    )
    assert finding.severity == "error"
    assert finding.consequence == "Argo CD heals it at once, against the autoscaler, for ever."


def test_without_self_heal_each_sync_sets_it_back(world: Any) -> None:
    (finding,) = world.root(text=TEXT % "replicas: 2").findings("GS133")
    assert finding.severity == "warning"


def test_an_ignored_number_is_left_alone(world: Any) -> None:
    assert world.root(text=TEXT % "replicas: 2", spec={**HEALING, **IGNORING}).messages("GS133") == []


def test_an_autoscaler_of_something_else(world: Any) -> None:
    other = (TEXT % "replicas: 2").replace("kind: Deployment, name: api}", "kind: Deployment, name: web}")
    assert world.root(text=other, spec=HEALING).messages("GS133") == []
