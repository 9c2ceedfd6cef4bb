"""GS113: a claim that waits for its first consumer stands in the wave of that consumer."""

from typing import Any


def platform(world: Any, claim: int, pod: int, mode: str = "WaitForFirstConsumer") -> Any:
    return world.root(
        "all",
        text=f"""
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {{name: gp3}}
provisioner: kubernetes.io/no-provisioner
volumeBindingMode: {mode}
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {{name: data, namespace: default, annotations: {{argocd.argoproj.io/sync-wave: '{claim}'}}}}
spec: {{storageClassName: gp3}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {{name: db, namespace: default, annotations: {{argocd.argoproj.io/sync-wave: '{pod}'}}}}
spec: {{template: {{spec: {{volumes: [{{name: d, persistentVolumeClaim: {{claimName: data}}}}]}}}}}}
""",
    )


def test_one_wave_keeps_it(world: Any) -> None:
    assert platform(world, 2, 2).messages("GS113") == []


def test_a_pod_of_a_later_wave_is_a_deadlock(world: Any) -> None:
    (finding,) = platform(world, 1, 2).findings("GS113")
    assert finding.message == (
        "PersistentVolumeClaim default/data is applied in wave 1, "
        "but its first consumer (of Deployment default/db) is ready only in wave 2."
    )
    assert "so the sync stops here for ever: a deadlock" in finding.consequence
    assert finding.fix == "Move PersistentVolumeClaim default/data to wave 2 or later."


def test_a_claim_that_binds_at_once_may_stand_before(world: Any) -> None:
    assert platform(world, 1, 2, mode="Immediate").messages("GS113") == []


def test_a_pod_before_its_claim_is_the_pods_fault(world: Any) -> None:
    platform(world, 2, 1)
    assert world.messages("GS113") == []
    (message,) = world.messages("GS109")
    assert message == (
        "Deployment default/db is applied in wave 1, "
        "but its PersistentVolumeClaim default/data is ready only in wave 2."
    )
