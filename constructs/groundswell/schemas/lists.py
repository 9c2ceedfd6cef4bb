"""Lists that the API server reads as sets or as maps: no element, and no key, may stand in them twice."""

import json
from collections.abc import Iterator
from typing import Any

from groundswell.schemas.passes import Pass
from groundswell.schemas.violation import Violation, path_text

Steps = tuple[str | int, ...]

_as_json = json.JSONEncoder(sort_keys=True, default=str).encode  # `json.dumps` would make an encoder for each element


def list_violations(value: Any, place: Pass, steps: Steps = ()) -> Iterator[Violation]:
    """Every element that repeats an earlier one, at its own position. `value` is complete with its defaults."""
    if isinstance(value, list):
        if place.keys is not None and len(value) > 1:
            yield from _repeated(value, place.keys, steps)
        if place.items is not None:
            for index, item in enumerate(value):
                yield from list_violations(item, place.items, (*steps, index))
    elif isinstance(value, dict):
        for name, field in value.items():
            below = place.fields.get(name)
            if below is None and name not in place.schema.get("properties", {}):
                below = place.values
            if below is not None:
                yield from list_violations(field, below, (*steps, name))


def _repeated(value: list[Any], keys: tuple[str, ...], steps: Steps) -> Iterator[Violation]:
    first: dict[str, int] = {}
    for index, item in enumerate(value):
        if keys and not isinstance(item, dict):
            continue  # of the wrong type, which the schema tells
        seen = {key: item.get(key) for key in keys} if keys else item
        position = first.setdefault(_as_json(seen), index)
        if position != index:
            yield _violation(seen, (*steps, index), path_text((*steps, position)), keys)


def _violation(seen: Any, steps: Steps, earlier: str, keys: tuple[str, ...]) -> Violation:
    if not keys:
        return Violation(path_text(steps), seen, "list-set", f"{seen!r} stands in this set already, at {earlier}")
    named = ", ".join(f"{key} {seen[key]!r}" for key in keys if seen[key] is not None) or "no key"
    message = f"the list may hold one element with {named}, and {earlier} has it already"
    return Violation(path_text(steps), seen, "list-map", message)
