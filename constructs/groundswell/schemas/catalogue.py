"""Which kinds there are, which of their versions are served, and their schemas; files are read when first asked for."""

import json
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

from groundswell.errors import UnreadableError

KUBERNETES = "1.34"
"""The core API's release unless a caller says otherwise."""

_DATA = Path(__file__).parent / "data"
_REFERENCE = "#/$defs/"
_OBJECT_META = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"


class Status(Enum):
    """What a cluster makes of an API version of a kind."""

    SERVED = "served"
    DEPRECATED = "deprecated"
    UNSERVED = "unserved"
    """The kind exists, this version of it is removed, or off by default."""
    UNKNOWN = "unknown"
    """No schema is shipped for the kind: not judged, which is not the same as valid."""


def known(group: str, version: str, kind: str, kubernetes: str = KUBERNETES) -> bool:
    """Whether there is a schema to judge the kind by in that version. The core group is ""."""
    return status(group, version, kind, kubernetes) in (Status.SERVED, Status.DEPRECATED)


def status(group: str, version: str, kind: str, kubernetes: str = KUBERNETES) -> Status:
    """What a cluster of that release, with the custom kinds of cdk8s.yaml, makes of it."""
    versions = versions_of(group, kind, kubernetes)
    entry = versions.get(version)
    if not versions:
        return Status.UNKNOWN
    if entry is None or not entry["served"]:
        return Status.UNSERVED
    return Status.DEPRECATED if "deprecated" in entry else Status.SERVED


def deprecation(group: str, version: str, kind: str, kubernetes: str = KUBERNETES) -> str:
    """What upstream says of a deprecated version, "" for one that is not deprecated."""
    entry = versions_of(group, kind, kubernetes).get(version, {})
    return str(entry.get("deprecated", ""))


def versions_of(group: str, kind: str, kubernetes: str = KUBERNETES) -> Mapping[str, Any]:
    """The kind's versions by name, each with `served`, and `deprecated` where it is. Empty for an unknown kind."""
    entry = _core(kubernetes)["kinds"].get(group, {}).get(kind) or _custom(group).get(kind) or {}
    versions: Mapping[str, Any] = entry.get("versions", {})
    return versions


def core_groups_of(kind: str, kubernetes: str = KUBERNETES) -> Mapping[str, Mapping[str, Any]]:
    """The groups of the core API that have a kind of that name, each with the versions of it."""
    found = _core(kubernetes)["kinds"]
    return {group: kinds[kind]["versions"] for group, kinds in found.items() if kind in kinds}


def is_core_group(group: str, kubernetes: str = KUBERNETES) -> bool:
    """Whether the API server itself serves the group, so that nobody else can bring a kind of it."""
    return group in _core(kubernetes)["kinds"]


def kinds(kubernetes: str = KUBERNETES) -> Iterator[tuple[str, str]]:
    """Group and kind of everything the catalogue knows, the core API first."""
    yield from ((group, kind) for group, found in sorted(_core(kubernetes)["kinds"].items()) for kind in sorted(found))
    groups = sorted(path.parent.name for path in (_DATA / "custom").glob("*/index.json"))
    yield from ((group, kind) for group in groups for kind in sorted(_custom(group)))


@cache
def schema_of(group: str, version: str, kind: str, kubernetes: str = KUBERNETES) -> Mapping[str, Any]:
    """The schema of a known version, complete with the definitions that it refers to."""
    number = versions_of(group, kind, kubernetes)[version]["schema"]
    if isinstance(number, str):
        return {"$ref": _REFERENCE + number, "$defs": _reachable(number, kubernetes)}
    return with_object_meta(_read(f"custom/{group}/{kind}.json")[number], kubernetes)


def with_object_meta(schema: Mapping[str, Any], kubernetes: str = KUBERNETES) -> Mapping[str, Any]:
    """The schema of a custom kind, complete with the core definitions that its metadata refers to."""
    return {**schema, "$defs": _reachable(_OBJECT_META, kubernetes)}


def _reachable(start: str, kubernetes: str) -> dict[str, Any]:
    definitions, reached = _core(kubernetes)["definitions"], {}
    waiting = [start]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached[name] = definitions[name]
            waiting.extend(_referred(name, kubernetes))
    return reached


@cache
def _referred(name: str, kubernetes: str) -> tuple[str, ...]:
    """The core definitions that a core definition refers to; many kinds share them."""
    return tuple(_references(_core(kubernetes)["definitions"][name]))


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str):
            yield reference.removeprefix(_REFERENCE)
        for value in node.values():
            yield from _references(value)


@cache
def _core(kubernetes: str) -> Mapping[str, Any]:
    if not (_DATA / f"core/{kubernetes}.json").exists():
        shipped = ", ".join(sorted(path.stem for path in (_DATA / "core").glob("*.json")))
        raise UnreadableError(f"no schemas of Kubernetes {kubernetes} are shipped; there are those of {shipped}")
    core: Mapping[str, Any] = _read(f"core/{kubernetes}.json")
    return core


@cache
def _custom(group: str) -> Mapping[str, Any]:
    name = f"custom/{group}/index.json"
    kinds: Mapping[str, Any] = _read(name) if group and (_DATA / name).exists() else {}
    return kinds


def _read(name: str) -> Any:
    return json.loads((_DATA / name).read_bytes())
