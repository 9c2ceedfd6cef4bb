"""GS346: a policy that a chart's values switch on is one that the chart renders."""

from dataclasses import replace
from typing import Any

from groundswell.order.verdict import verdict
from tests.rules.mesh_objects import authorization
from tests.rules.network_objects import deployment

NESTED = {"istio": {"authorizationPolicy": {"enabled": True}, "telemetry": {"enabled": False}}}


def told(world: Any, rendered: str, values: Any) -> list[str]:
    """What the rule says of an Application whose chart rendered these objects from these values."""
    reading = world.root().app("config", rendered, namespace="shop").reading()
    root, config = reading.applications
    found = verdict(replace(reading, applications=(root, replace(config, values=(values,)))))
    return [each.message for each in found.findings if each.rule == "GS346"]


def test_the_policy_is_rendered(world: Any) -> None:
    assert told(world, authorization("deny", "shop"), NESTED) == []


def test_the_templates_read_another_path(world: Any) -> None:
    (message,) = told(world, deployment("web", "shop"), NESTED)
    assert message == (
        "Values of Application argocd/config switch on istio.authorizationPolicy.enabled, "
        "and no AuthorizationPolicy comes of it."
    )


def test_what_is_off_is_not_missed(world: Any) -> None:
    assert told(world, deployment("web", "shop"), {"networkPolicy": {"enabled": False}}) == []


def test_nothing_was_rendered_at_all(world: Any) -> None:
    assert told(world, "", NESTED) == []
