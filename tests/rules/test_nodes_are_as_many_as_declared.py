"""GS411: the AWS layer makes as many nodes as the bootstrap waits for."""

from typing import Any

from tests.rules.machines import instance, template

TWO = template(A=instance("a", "x=y"), B=instance("b", "x=y"))


def told(world: Any, count: str, **stacks: dict[str, Any]) -> list[str]:
    for name, resources in stacks.items():
        world.stack(name, resources)
    found: list[str] = world.step("cluster", provides=[f"node-count {count}"]).messages("GS411")
    return found


def test_as_many_as_there_are(world: Any) -> None:
    assert told(world, "2", n=TWO) == []


def test_one_more_or_less(new_world: Any) -> None:
    for count in ("1", "3"):
        assert told(new_world(), count, n=TWO) == [
            f"Step cluster of the bootstrap counts on {count} nodes, and the templates make 2."
        ]


def test_two_stacks_without_a_clusters_name_may_be_two_environments(new_world: Any) -> None:
    assert told(new_world(), "2", dev=TWO, prod=TWO) == []
    dev, prod = (template(A=instance("a", "x=y", cluster=name)) for name in ("dev", "prod"))
    assert told(new_world(), "1", dev=dev, prod=prod) == []
    assert len(told(new_world(), "2", dev=dev, prod=prod)) == 1


def test_a_group_has_room_to_scale_and_no_template_no_number(new_world: Any) -> None:
    assert told(new_world(), "5") == []
    assert told(new_world(), "many", n=TWO) == []
