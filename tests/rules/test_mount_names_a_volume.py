"""GS221: a container mounts volumes that its pod has."""

from typing import Any

from tests.rules.manifests import container, manifest, workload

MOUNTS = container("volumeMounts: [{name: data, mountPath: /data}]")


def test_a_volume_of_the_pod(world: Any) -> None:
    assert world.root(text=workload(f"{MOUNTS}, volumes: [{{name: data, emptyDir: {{}}}}]")).messages("GS221") == []


def test_a_volume_that_it_does_not_have(world: Any) -> None:
    (told,) = world.root(text=workload(f"{MOUNTS}, volumes: [{{name: date, emptyDir: {{}}}}]")).messages("GS221")
    assert told == "Container web of Deployment shop/web mounts volume data; the pod has date."


def test_the_claims_of_a_set_are_volumes(world: Any) -> None:
    template = f"template: {{spec: {{{MOUNTS}}}}}"
    spec = f"spec: {{{template}, volumeClaimTemplates: [{{metadata: {{name: data}}}}]}}"
    assert world.root(text=manifest("StatefulSet", "db", spec, api="apps/v1")).messages("GS221") == []
