"""RollingSync: the steps in which an ApplicationSet syncs the Applications that it makes."""

from collections.abc import Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.tree import at, mapping, mappings, text, texts


def rolls(body: Mapping[str, Any]) -> bool:
    """Whether an ApplicationSet rolls out in steps."""
    strategy = mapping(at(body, "spec", "strategy"))
    return strategy.get("type") == "RollingSync" and bool(list(mappings(at(strategy, "rollingSync", "steps"))))


def selects(step: Mapping[str, Any], labels: Mapping[str, Any]) -> bool:
    """Whether a step selects an Application with these labels: all of its expressions do.

    So a step without any selects all. A label that is not there is among no values: NotIn selects it.
    """
    return all(
        (labels.get(text(each.get("key"))) in set(texts(each.get("values")))) == (each.get("operator") != "NotIn")
        for each in mappings(step.get("matchExpressions"))
    )


def step_of(maker: Resource, generated: Resource) -> int:
    """The step, from 1, in which a rolling ApplicationSet syncs an Application; 0 where no step does."""
    if not rolls(maker.body):
        return 0
    steps = mappings(at(maker.body, "spec", "strategy", "rollingSync", "steps"))
    return next((index for index, step in enumerate(steps, start=1) if selects(step, generated.labels)), 0)
