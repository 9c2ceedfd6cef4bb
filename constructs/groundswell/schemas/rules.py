"""The CEL rules of a definition (x-kubernetes-validations): which of them an object meets, and what a refusal says."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from groundswell.schemas.cel.judgement import refusal
from groundswell.schemas.passes import Pass
from groundswell.schemas.violation import Violation, path_text

Steps = tuple[str | int, ...]


class Met(NamedTuple):
    """A rule, and the value of the object that it judges."""

    rule: Mapping[str, Any]
    value: Any
    typed_by: Mapping[str, Any] | None
    steps: Steps


def rule_violations(body: dict[str, Any], place: Pass) -> list[Violation]:
    """Every rule that refuses a part of `body`, which is complete with its defaults and structurally valid.

    A rule that cannot be evaluated refuses, as in the cluster.
    """
    judged = ((met, refusal(met.rule["rule"], met.value, met.typed_by)) for met in _met(body, place, ()))
    return [_violation(met, why) for met, why in judged if why is not None]


def _met(value: Any, place: Pass, steps: Steps) -> Iterator[Met]:
    if value is None:
        return  # a rule judges a value, and null is none
    for rule in place.rules:
        yield Met(rule, value, place.schema if place.converts else None, steps)
    if isinstance(value, list) and place.items is not None:
        for index, item in enumerate(value):
            yield from _met(item, place.items, (*steps, index))
    elif isinstance(value, dict):
        for name, field in value.items():
            below = place.fields.get(name)
            if below is None and name not in place.schema.get("properties", {}):
                below = place.values
            if below is not None:
                yield from _met(field, below, (*steps, name))


def _violation(met: Met, why: str) -> Violation:
    message = met.rule.get("message") or f"the rule `{met.rule['rule']}` refuses it"
    path = (path_text(met.steps) + met.rule.get("fieldPath", "")).lstrip(".")
    return Violation(path, met.value, "rule", f"{message} (the rule has no answer: {why})" if why else message)
