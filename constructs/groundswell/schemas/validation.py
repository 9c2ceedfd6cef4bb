"""One object against its schema, in the API server's order: version, defaults, fields, lists, rules."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from groundswell.schemas.catalogue import KUBERNETES, Status, schema_of, status, versions_of
from groundswell.schemas.defaults import completed
from groundswell.schemas.lists import list_violations
from groundswell.schemas.passes import Pass, Passes
from groundswell.schemas.rules import rule_violations
from groundswell.schemas.structure import judge, structure_violations
from groundswell.schemas.violation import Violation


def validate(body: Mapping[str, Any], *, kubernetes: str = KUBERNETES) -> list[Violation]:
    """Every violation of the object, sorted by path; [] when the API server would take it whole.

    An unknown kind is one violation with the rule `unknown-kind`: not judged is not valid. `body` is plain JSON values
    and is not changed. Rules (CEL) are run only when everything else holds, as in the cluster.
    """
    api_version, kind = body.get("apiVersion"), body.get("kind")
    if not isinstance(api_version, str) or not isinstance(kind, str):
        return [Violation("", None, "unknown-kind", "it has no apiVersion and kind, so it is no Kubernetes object")]
    if (api_version, kind) == ("v1", "List"):
        return _list_violations(body, kubernetes)
    group, _, version = api_version.rpartition("/")
    state = status(group, version, kind, kubernetes)
    if state in (Status.UNKNOWN, Status.UNSERVED):
        return [_absent(group, version, kind, kubernetes, state)]
    place = _passes(group, version, kind, kubernetes)
    whole = completed(dict(body), place)
    schema = schema_of(group, version, kind, kubernetes)
    found = [*_unnamed(whole), *structure_violations(judge(group, version, kind, kubernetes), schema, whole)]
    found += list_violations(whole, place)
    if not found:
        found = rule_violations(whole, place)
    return sorted(found, key=lambda violation: (violation.path, violation.rule, violation.message))


def _list_violations(body: Mapping[str, Any], kubernetes: str) -> list[Violation]:
    found = []
    for index, item in enumerate(body.get("items") or ()):
        for one in validate(item, kubernetes=kubernetes):
            path = f"items[{index}].{one.path}" if one.path else f"items[{index}]"
            found.append(Violation(path, one.value, one.rule, one.message))
    return found


@cache
def _passes(group: str, version: str, kind: str, kubernetes: str) -> Pass:
    schema = schema_of(group, version, kind, kubernetes)
    return Passes(schema).build(schema)


def _absent(group: str, version: str, kind: str, kubernetes: str, state: Status) -> Violation:
    api_version = f"{group}/{version}" if group else version
    if state is Status.UNKNOWN:
        message = f"there is no schema for {kind} of {group or 'the core group'}: it was not judged"
        return Violation("kind", kind, "unknown-kind", message)
    served = [name for name, entry in versions_of(group, kind, kubernetes).items() if entry["served"]]
    prefix = f"{group}/" if group else ""
    remedy = (
        f"it serves {', '.join(prefix + name for name in sorted(served))}" if served else "no version of it is left"
    )
    message = f"the cluster does not serve {kind} as {api_version}; {remedy}"
    return Violation("apiVersion", api_version, "unserved-version", message)


def _unnamed(body: Mapping[str, Any]) -> list[Violation]:
    metadata = body.get("metadata")
    if isinstance(metadata, dict) and (metadata.get("name") or metadata.get("generateName")):
        return []
    return [Violation("metadata.name", None, "required", "this field is required")]
