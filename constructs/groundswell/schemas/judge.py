"""One schema, ready to judge any number of objects, in the API server's order: defaults, fields, lists, rules."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import jsonschema_rs

from groundswell.schemas.defaults import completed
from groundswell.schemas.lists import list_violations
from groundswell.schemas.passes import Pass, Passes
from groundswell.schemas.rules import rule_violations
from groundswell.schemas.structure import compiled_schema, structure_violations
from groundswell.schemas.violation import Violation


@dataclass(frozen=True, slots=True)
class Judge:
    """Made by `judge_of`; holds the schema in the three forms that the passes need."""

    schema: Mapping[str, Any]
    compiled: jsonschema_rs.Draft202012Validator
    place: Pass

    def violations(self, body: Mapping[str, Any]) -> list[Violation]:
        """Every violation of the object, sorted by path. `body` is plain JSON values and is not changed."""
        whole = completed(dict(body), self.place)
        found = [*structure_violations(self.compiled, self.schema, whole), *list_violations(whole, self.place)]
        if not found:  # as in the cluster, rules judge only what is well formed
            found = rule_violations(whole, self.place)
        return sorted(found, key=lambda violation: (violation.path, violation.rule, violation.message))


def judge_of(schema: Mapping[str, Any]) -> Judge:
    """The judge of a schema as `data/` holds them, complete with the `$defs` that it refers to."""
    return Judge(schema, compiled_schema(schema), Passes(schema).build(schema))
