"""GS142: an ignored field is left alone by the sync, too."""

from typing import Any

import pytest

SCALED = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: api, namespace: default}
spec: {replicas: 2}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: api, namespace: default}
spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: api}}
"""
IGNORED = {"ignoreDifferences": [{"group": "apps", "kind": "Deployment", "jsonPointers": ["/spec/replicas"]}]}
RESPECTED = {**IGNORED, "syncPolicy": {"syncOptions": ["RespectIgnoreDifferences=true"]}}


def test_an_ignored_field_that_syncs_overwrite(world: Any) -> None:
    (finding,) = world.root(text=SCALED, spec=IGNORED).findings("GS142")
    assert finding.message == (
        "Application argocd/root ignores replicas of Deployment default/api, which HorizontalPodAutoscaler default/api "
        "writes, but its syncs still set the declared value."
    )


@pytest.mark.parametrize("spec", [RESPECTED, {}])
def test_a_field_that_is_respected_or_not_ignored(world: Any, spec: dict[str, Any]) -> None:
    assert world.root(text=SCALED, spec=spec).messages("GS142") == []
