"""GS412: the nodes need fewer processors than the account may have."""

from typing import Any

from tests.rules.machines import instance, template

NODES = template(A=instance("a", "x=y", kind="t3.xlarge"), B=instance("b", "x=y", kind="t3.medium"))


def told(world: Any, quota: int, nodes: dict[str, Any] = NODES) -> list[tuple[str, str]]:
    world.stack("n", nodes).step("cluster", provides=[f"vcpu-quota {quota}"])
    return [(str(each.severity), each.message) for each in world.findings("GS412")]


def test_room_is_left(world: Any) -> None:
    assert told(world, 8) == []


def test_all_is_used(world: Any) -> None:
    assert told(world, 6) == [
        ("warning", "The nodes use all 6 vCPUs that the account may have: none can be added or replaced first.")
    ]


def test_more_than_there_is(world: Any) -> None:
    assert told(world, 4) == [("error", "The nodes need 6 vCPUs, and the account may have 4.")]


def test_an_unknown_machine_or_no_quota(new_world: Any) -> None:
    assert told(new_world(), 1, template(A=instance("a", "x=y", kind="x9.huge"))) == []
    assert new_world().stack("n", NODES).messages("GS412") == []
