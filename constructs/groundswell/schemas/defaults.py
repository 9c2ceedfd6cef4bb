"""An object as the API server completes it before it validates: with the defaults of its schema."""

import copy
from typing import Any

from groundswell.schemas.passes import Pass


def completed(value: Any, place: Pass) -> Any:
    """The value with every default in place. What needs none is returned as it is; nothing is ever changed in place."""
    if isinstance(value, dict):
        return _completed_object(value, place)
    if isinstance(value, list) and place.items is not None:
        items = place.items
        filled = [completed(item, items) for item in value]
        return filled if any(new is not old for new, old in zip(filled, value, strict=True)) else value
    return value


def _completed_object(value: dict[str, Any], place: Pass) -> dict[str, Any]:
    changed = {}
    for name, default in place.defaults.items():
        # A null where null is not allowed counts as left out, if there is a default to take its place.
        if name not in value or (value[name] is None and not _nullable(place.schema["properties"][name])):
            changed[name] = copy.deepcopy(default)
    for name, below in place.fields.items():
        _fill(value, changed, name, below)
    if place.values is not None:
        for name in value.keys() - place.schema.get("properties", {}).keys():
            _fill(value, changed, name, place.values)
    return {**value, **changed} if changed else value


def _fill(value: dict[str, Any], changed: dict[str, Any], name: str, below: Pass) -> None:
    if name in changed or name in value:
        old = changed[name] if name in changed else value[name]
        new = completed(old, below)
        if new is not old:
            changed[name] = new


def _nullable(schema: Any) -> bool:
    types = schema.get("type", ())
    return "null" in types if isinstance(types, list) else types == "null"
