"""GS422: a volume for one node is used by pods of one node at a time."""

from typing import Any

from tests.rules.machines import instance, template, workload
from tests.rules.test_volume_is_where_its_pod_runs import claim

USES = "volumes: [{name: d, persistentVolumeClaim: {claimName: c}}]"
ONCE, MANY = claim("accessModes: [ReadWriteOnce]"), claim("accessModes: [ReadWriteMany]")


def told(world: Any, text: str) -> list[str]:
    found: list[str] = world.root(text=text).messages("GS422")
    return found


def test_one_pod_that_ends_first(world: Any) -> None:
    assert told(world, workload(spec=USES, top="strategy: {type: Recreate}") + ONCE) == []


def test_the_new_pod_beside_the_old_one(world: Any) -> None:
    assert told(world, workload(spec=USES) + ONCE) == [
        "Deployment shop/web starts the new pod before the old one ends, and both want volume c."
    ]


def test_several_pods(world: Any) -> None:
    (found,) = told(world, workload(spec=USES, replicas=3, top="strategy: {type: Recreate}") + ONCE)
    assert found == "Deployment shop/web shares volume c (ReadWriteOnce) among 3 pods."


def test_volumes_for_many_nodes_and_pods_of_one_node(new_world: Any) -> None:
    assert told(new_world(), workload(spec=USES, replicas=3) + MANY) == []
    one = template(A=instance("a", "data=yes"), B=instance("b", "data=no"))
    pinned = workload(spec=f"{USES}, nodeSelector: {{data: 'yes'}}") + ONCE
    assert told(new_world().stack("n", one), pinned) == []


def test_claims_of_their_own(new_world: Any) -> None:
    own = "volumes: [{name: d, ephemeral: {volumeClaimTemplate: {spec: {accessModes: [ReadWriteOnce]}}}}]"
    assert told(new_world(), workload(spec=own, replicas=3)) == []
    top = "volumeClaimTemplates: [{metadata: {name: d}, spec: {accessModes: [ReadWriteOnce]}}]"
    assert told(new_world(), workload(kind="StatefulSet", replicas=3, top=top)) == []
