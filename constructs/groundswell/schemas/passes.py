"""What a schema asks for beyond JSON Schema, as a tree that is as small as what is asked.

Most of a schema has no default, no keyed list and no rule below it. The tree keeps only the fields that lead to one, so
that the passes over an object touch nothing else.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from groundswell.schemas.cel.values import converts

_REFERENCE = "#/$defs/"
_ASKING = frozenset(
    (
        *("$ref", "properties", "items", "additionalProperties"),
        *("x-kubernetes-validations", "x-kubernetes-list-type"),
    )
)
"""The words of a schema below which something may be asked."""


@dataclass(slots=True)
class Pass:
    """One place in a schema. `schema` is its node; `keys` are the key fields of a keyed list, () for a set."""

    schema: Mapping[str, Any]
    defaults: dict[str, Any] = field(default_factory=dict)
    fields: dict[str, "Pass"] = field(default_factory=dict)
    items: "Pass | None" = None
    values: "Pass | None" = None
    keys: tuple[str, ...] | None = None
    rules: tuple[Mapping[str, Any], ...] = ()
    converts: bool = False
    """Whether a value that the rules judge has another type in CEL than in JSON, somewhere in it."""

    @property
    def idle(self) -> bool:
        below = self.defaults or self.fields or self.items or self.values
        return not (below or self.rules or self.keys is not None)


def below(place: Pass) -> list[Pass]:
    """The place and every one that it leads to, each once."""
    found: dict[int, Pass] = {}
    waiting = [place]
    while waiting:
        one = waiting.pop()
        if id(one) not in found:
            found[id(one)] = one
            waiting += [
                *one.fields.values(),
                *(next_one for next_one in (one.items, one.values) if next_one is not None),
            ]
    return list(found.values())


class Passes:
    """Builds the tree of one schema document; its `$defs` may refer to each other in circles."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._definitions = document.get("$defs", {})
        self._built: dict[str, Pass] = {}
        self._open: set[str] = set()

    def build(self, schema: Mapping[str, Any]) -> Pass:
        """The tree of one node of the document."""
        reference = schema.get("$ref")
        if reference is not None:
            return self._referred(reference.removeprefix(_REFERENCE))
        place = Pass(schema)
        self._fill(place)
        return place

    def _referred(self, name: str) -> Pass:
        if name not in self._built:
            place = self._built[name] = Pass(self._definitions[name])
            self._open.add(name)
            self._fill(place)
            self._open.discard(name)
        return self._built[name]

    def _fill(self, place: Pass) -> None:
        schema = place.schema
        for name, node in schema.get("properties", {}).items():
            if "default" in node:
                place.defaults[name] = node["default"]
            asking = self._asking(node)
            if asking is not None:
                place.fields[name] = asking
        place.items = self._asking(schema.get("items"))
        place.values = self._asking(schema.get("additionalProperties"))
        rules = schema.get("x-kubernetes-validations", ())
        # A rule over oldSelf judges an update, and we see one state.
        place.rules = tuple(rule for rule in rules if "oldSelf" not in rule["rule"])
        place.converts = bool(place.rules) and converts(schema)
        if schema.get("x-kubernetes-list-type") == "set":
            place.keys = ()
        elif schema.get("x-kubernetes-list-type") == "map":
            place.keys = tuple(schema["x-kubernetes-list-map-keys"])

    def _asking(self, node: Any) -> Pass | None:
        if not isinstance(node, dict) or _ASKING.isdisjoint(node):
            return None  # most nodes: a type and a description
        place = self.build(node)
        # A definition in a circle is still being filled: kept, because it may turn out to ask for something.
        unfinished = node.get("$ref", "").removeprefix(_REFERENCE) in self._open
        return place if unfinished or not place.idle else None
