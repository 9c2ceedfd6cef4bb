"""One schema, ready to judge any number of objects, in the API server's order: defaults, fields, lists, rules."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import jsonschema_rs

from groundswell.schemas.defaults import completed
from groundswell.schemas.lists import list_violations
from groundswell.schemas.passes import Pass, Passes, below
from groundswell.schemas.rules import rule_violations
from groundswell.schemas.structure import compiled_schema, structure_violations
from groundswell.schemas.violation import Violation


@dataclass(frozen=True, slots=True)
class Judge:
    """Made by `judge_of`; holds the schema in the three forms that the passes need."""

    schema: Mapping[str, Any]
    compiled: jsonschema_rs.Draft202012Validator
    place: Pass
    defaults: bool
    lists: bool
    rules: bool
    """Whether the schema asks for that pass anywhere: a walk over a large object that finds nothing costs as much."""

    def violations(self, body: Mapping[str, Any]) -> list[Violation]:
        """Every violation of the object, sorted by path. `body` is plain JSON values and is not changed."""
        whole = completed(dict(body), self.place) if self.defaults else dict(body)
        found = structure_violations(self.compiled, self.schema, whole)
        if self.lists:
            found += list_violations(whole, self.place)
        if self.rules and not found:  # as in the cluster, rules judge only what is well formed
            found = rule_violations(whole, self.place)
        return sorted(found, key=lambda violation: (violation.path, violation.rule, violation.message))


def judge_of(schema: Mapping[str, Any]) -> Judge:
    """The judge of a schema as `data/` holds them, complete with the `$defs` that it refers to."""
    place = Passes(schema).build(schema)
    places = below(place)
    return Judge(
        schema,
        compiled_schema(schema),
        place,
        defaults=any(one.defaults for one in places),
        lists=any(one.keys is not None for one in places),
        rules=any(one.rules for one in places),
    )
