"""GS413: a volume is in a zone where its pod can run."""

from typing import Any

from tests.rules.machines import instance, template, workload

NODES = template(A=instance("a", "data=yes", zone="z1"), B=instance("b", "data=no", zone="z2"))
ON_A = "nodeSelector: {data: 'yes'}, volumes: [{name: d, persistentVolumeClaim: {claimName: c}}]"


def claim(spec: str) -> str:
    return (
        f"---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {{name: c, namespace: shop}}\nspec: {{{spec}}}\n"
    )


def volume(zone: str) -> str:
    expression = f"{{key: topology.kubernetes.io/zone, operator: In, values: [{zone}]}}"
    terms = f"{{required: {{nodeSelectorTerms: [{{matchExpressions: [{expression}]}}]}}}}"
    return f"---\napiVersion: v1\nkind: PersistentVolume\nmetadata: {{name: v}}\nspec: {{nodeAffinity: {terms}}}\n"


def storage(more: str) -> str:
    return f"""---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {{name: fast}}
provisioner: ebs.csi.aws.com
{more}
"""


def told(world: Any, text: str) -> list[tuple[str, str]]:
    found = world.stack("n", NODES).root(text=workload("db", ON_A, kind="StatefulSet") + text).findings("GS413")
    return [(str(each.severity), each.message) for each in found]


def test_a_volume_of_the_same_zone(world: Any) -> None:
    assert told(world, claim("volumeName: v") + volume("z1")) == []


def test_a_volume_of_another_zone(world: Any) -> None:
    assert told(world, claim("volumeName: v") + volume("z2")) == [
        ("error", "StatefulSet shop/db can run only in z1, and its volume c is in z2.")
    ]


def test_a_class_that_makes_volumes_at_once(new_world: Any) -> None:
    at_once = told(new_world(), claim("storageClassName: fast") + storage("volumeBindingMode: Immediate"))
    assert at_once == [
        (
            "warning",
            "StatefulSet shop/db can run only in z1, and StorageClass fast makes volume c at once, in any zone.",
        )
    ]
    waits = storage("volumeBindingMode: WaitForFirstConsumer")
    assert told(new_world(), claim("storageClassName: fast") + waits) == []


def test_a_class_of_another_zone(new_world: Any) -> None:
    for zone, number in (("z2", 1), ("z1", 0)):
        expression = f"{{key: topology.ebs.csi.aws.com/zone, values: [{zone}]}}"
        only = storage(f"allowedTopologies: [{{matchLabelExpressions: [{expression}]}}]")
        assert len(told(new_world(), claim("storageClassName: fast") + only)) == number


def test_the_claims_of_a_statefulset(world: Any) -> None:
    top = "volumeClaimTemplates: [{metadata: {name: d}, spec: {storageClassName: fast}}]"
    text = workload("db", "nodeSelector: {data: 'yes'}", kind="StatefulSet", top=top) + storage("reclaimPolicy: Delete")
    (found,) = world.stack("n", NODES).root(text=text).messages("GS413")
    assert found.endswith("StorageClass fast makes volume d at once, in any zone.")


def test_without_zones_nobody_knows(world: Any) -> None:
    text = workload("db", ON_A) + claim("volumeName: v") + volume("z2")
    assert world.stack("n", template(A=instance("a", "data=yes", zone=""))).root(text=text).messages("GS413") == []
