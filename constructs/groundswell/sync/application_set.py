"""ApplicationSets: the Applications that they make never gate anything, except among themselves under RollingSync."""

from collections.abc import Mapping, Sequence
from typing import Any

from groundswell.sync.delivery import Delivery


def steps(body: Mapping[str, Any], made: Sequence[Delivery]) -> tuple[tuple[str, ...], ...] | None:
    """The names of the Applications that each step of a RollingSync admits; None without RollingSync.

    An Application that no step's labels select is in none of them: it stays unsynced.
    """
    spec = body.get("spec")
    strategy = spec.get("strategy") if isinstance(spec, Mapping) else None
    if not isinstance(strategy, Mapping) or strategy.get("type") != "RollingSync":
        return None
    rolling = strategy.get("rollingSync")
    found = rolling.get("steps") if isinstance(rolling, Mapping) else None
    rules = [step.get("matchExpressions") for step in found or () if isinstance(step, Mapping)]
    placed: set[str] = set()
    result = []
    for rule in rules:
        names = [each.name for each in made if each.name not in placed and _matches(each.resource.labels, rule)]
        placed.update(names)
        result.append(tuple(names))
    return tuple(result)


def _matches(labels: Mapping[str, str], expressions: object) -> bool:
    if not isinstance(expressions, list):
        return False
    return all(_holds(labels, expression) for expression in expressions if isinstance(expression, Mapping))


def _holds(labels: Mapping[str, str], expression: Mapping[str, Any]) -> bool:
    values = expression.get("values")
    among = labels.get(str(expression.get("key"))) in (values if isinstance(values, list) else [])
    return among if expression.get("operator") != "NotIn" else not among
