"""GS419: an image that names an architecture runs on nodes that have it."""

from typing import Any

from tests.rules.machines import instance, template, workload


def told(world: Any, image: str, *kinds: str) -> list[str]:
    machines = {f"M{index}": instance(f"m{index}", "x=y", kind=kind) for index, kind in enumerate(kinds)}
    text = workload().replace("registry.example/web:1.0.0", image)
    found: list[str] = world.stack("n", template(**machines)).root(text=text).messages("GS419")
    return found


def test_the_architecture_of_the_nodes(new_world: Any) -> None:
    for image, kind in (("a/b:1.0-arm64", "t4g.large"), ("amd64/redis:7", "m6i.large"), ("a/b:1.0", "t4g.large")):
        assert told(new_world(), image, kind) == [], image
    assert told(new_world(), "a/b:1.0-arm64", "t4g.large", "t3.large") == []


def test_another_architecture(new_world: Any) -> None:
    assert told(new_world(), "a/b:1.0-arm64", "t3.large") == [
        "Deployment shop/web runs a/b:1.0-arm64, and the nodes it can run on are amd64."
    ]
    assert len(told(new_world(), "registry.example/amd64/b:1", "m7g.large")) == 1


def test_a_word_within_a_word(world: Any) -> None:
    assert told(world, "a/arm64tools:1", "t3.large") == []
