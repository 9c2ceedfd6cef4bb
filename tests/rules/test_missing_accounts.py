"""An account that is missing where the repository writes out those of its other pods is likely forgotten."""

from typing import Any

from tests.rules.manifests import container, manifest, workload


def pods(name: str) -> str:
    return workload(f"serviceAccountName: {name}, {container('env: []', name)}", name)


def severities(world: Any, *own: str) -> list[str]:
    text = "".join(pods(each) + manifest("ServiceAccount", each) for each in own)
    found = world.root(text=text + pods("forgotten")).findings("GS109")
    return [str(each.severity) for each in found if "ServiceAccount shop/forgotten" in each.message]


def test_where_the_others_are_written_out_one_is_forgotten(world: Any) -> None:
    assert severities(world, "auth-api", "chat-api") == ["warning"]


def test_where_none_is_somebody_else_makes_them(world: Any) -> None:
    assert severities(world) == ["info"]
