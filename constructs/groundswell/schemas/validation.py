"""One object against the schema of its kind."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from groundswell.schemas.catalogue import KUBERNETES, Status, schema_of, status, versions_of
from groundswell.schemas.judge import Judge, judge_of
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
    return [*_unnamed(body), *_judge(group, version, kind, kubernetes).violations(body)]


@cache
def _judge(group: str, version: str, kind: str, kubernetes: str) -> Judge:
    return judge_of(schema_of(group, version, kind, kubernetes))


def _list_violations(body: Mapping[str, Any], kubernetes: str) -> list[Violation]:
    found = []
    for index, item in enumerate(body.get("items") or ()):
        for one in validate(item, kubernetes=kubernetes):
            path = f"items[{index}].{one.path}" if one.path else f"items[{index}]"
            found.append(Violation(path, one.value, one.rule, one.message))
    return found


def _absent(group: str, version: str, kind: str, kubernetes: str, state: Status) -> Violation:
    prefix = f"{group}/" if group else ""
    if state is Status.UNKNOWN:
        message = f"there is no schema for {kind} of {group or 'the core group'}: it was not judged"
        return Violation("kind", kind, "unknown-kind", message)
    entries = versions_of(group, kind, kubernetes).items()
    served = sorted(prefix + name for name, entry in entries if entry["served"])
    remedy = f"it serves {', '.join(served)}" if served else "no version of it is left"
    message = f"the cluster does not serve {kind} as {prefix}{version}; {remedy}"
    return Violation("apiVersion", prefix + version, "unserved-version", message)


def _unnamed(body: Mapping[str, Any]) -> list[Violation]:
    metadata = body.get("metadata")
    if isinstance(metadata, dict) and (metadata.get("name") or metadata.get("generateName")):
        return []
    return [Violation("metadata.name", None, "required", "this field is required")]
