"""GS414: who is not root can write to the volume that it mounts."""

from typing import Any

from tests.rules.machines import workload

MOUNT = "volumeMounts: [{name: d, mountPath: /data}]"
TOP = "volumeClaimTemplates: [{metadata: {name: d}, spec: {}}]"
AS_USER = f"{MOUNT}, securityContext: {{runAsUser: 999}}"


def told(world: Any, container: str, spec: str = "", image: str = "") -> list[str]:
    text = workload("db", spec, kind="StatefulSet", container=container, top=TOP)
    text = text.replace("registry.example/db:1.0.0", image) if image else text
    found: list[str] = world.root(text=text).messages("GS414")
    return found


def test_a_group_that_may_write(world: Any) -> None:
    assert told(world, AS_USER, "securityContext: {fsGroup: 999}") == []


def test_a_user_without_a_group(world: Any) -> None:
    assert told(world, AS_USER) == [
        "Container main of StatefulSet shop/db writes as user 999 to volume d, and the pod has no fsGroup."
    ]


def test_users_that_are_told_otherwise(new_world: Any) -> None:
    (found,) = told(new_world(), MOUNT, "securityContext: {runAsNonRoot: true}")
    assert "writes as a user that is not root to volume d" in found
    (found,) = told(new_world(), MOUNT, image="docker.io/prom/prometheus:v3.1.0")
    assert "writes as user 65534 (its image's) to volume d" in found
    assert told(new_world(), MOUNT) == []
    assert told(new_world(), f"{MOUNT}, securityContext: {{runAsUser: 0}}", image="prom/prometheus:v3") == []


def test_only_a_volume_that_it_writes(new_world: Any) -> None:
    read = "volumeMounts: [{name: d, mountPath: /data, readOnly: true}], securityContext: {runAsUser: 999}"
    assert told(new_world(), read) == []
    assert told(new_world(), "securityContext: {runAsUser: 999}") == []


def test_an_init_container_that_hands_it_over(world: Any) -> None:
    first = f"initContainers: [{{name: own, image: 'busybox:1', {MOUNT}, securityContext: {{runAsUser: 0}}}}]"
    assert told(world, AS_USER, first) == []


def test_a_shared_file_system_belongs_to_whom_its_settings_say(new_world: Any) -> None:
    for spec in ("storageClassName: nfs-client", "accessModes: [ReadWriteMany]"):
        top = f"volumeClaimTemplates: [{{metadata: {{name: d}}, spec: {{{spec}}}}}]"
        text = workload("db", kind="StatefulSet", container=AS_USER, top=top)
        assert new_world().root(text=text).messages("GS414") == [], spec
