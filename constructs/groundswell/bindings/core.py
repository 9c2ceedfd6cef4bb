"""The schemas of the core API, strict, from the definitions that the `kubernetes-validate` package carries."""

import hashlib
import importlib.util
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from groundswell.bindings.core_values import ENUMS, KEY_DEFAULTS, REMOVED, STATED
from groundswell.errors import UnreadableError
from groundswell.schemas.structural import INTEGER_BOUNDS

CORE_PACKAGE = "kubernetes-validate"
"""The distribution that carries upstream's definitions; a development dependency, needed to generate only."""

_REFERENCE = "#/$defs/"
_KEPT = frozenset({
    "$ref", "additionalProperties", "format", "items", "properties", "required", "type", "x-kubernetes-list-map-keys",
    "x-kubernetes-list-type",
})  # fmt: skip
_STABLE = re.compile(r"v\d+")
_DEPRECATED = re.compile(r"^Deprecated: (.+)$", re.MULTILINE)
_QUANTITY = r"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"
_SPECIAL: Mapping[str, Any] = {
    "io.k8s.apimachinery.pkg.util.intstr.IntOrString": {"type": ["integer", "string", "null"]},
    "io.k8s.apimachinery.pkg.api.resource.Quantity": {"type": ["string", "number", "null"], "pattern": _QUANTITY},
}


def read_core(release: str) -> tuple[Mapping[str, Any], str]:
    """Upstream's strict definitions of that release ("1.34") by name, and the SHA-256 of their file.

    Raises UnreadableError when the package is not installed or does not carry the release.
    """
    found = importlib.util.find_spec(CORE_PACKAGE.replace("-", "_"))
    if found is None or found.origin is None:
        raise UnreadableError("core schemas come from the package kubernetes-validate: install the dev dependencies")
    folder = Path(found.origin).parent / "kubernetes-json-schema"
    file = folder / f"v{release}.0-local-strict" / "_definitions.json"
    if not file.exists():
        raise UnreadableError(f"the installed kubernetes-validate carries no Kubernetes {release} ({file} is missing)")
    text = file.read_bytes()
    return json.loads(text)["$defs"], hashlib.sha256(text).hexdigest()


def core_index(definitions: Mapping[str, Any]) -> dict[str, Any]:
    """For each group and kind its versions: the definition's name, whether it is served, and its deprecation.

    Alpha and beta versions of the core API are off by default since 1.24, so they count as not served.
    """
    index: dict[str, Any] = {}
    for group, kinds in REMOVED.items():
        for kind in kinds:
            _versions(index, group, kind)["v1beta1"] = {"served": False}
    for name, group, version, kind in _objects(definitions):
        entry: dict[str, Any] = {"served": False}
        if _STABLE.fullmatch(version):
            entry = {"schema": name, "served": True}
            deprecated = _DEPRECATED.search(definitions[name].get("description", ""))
            entry |= {"deprecated": deprecated[1]} if deprecated else {}
        _versions(index, group, kind)[version] = entry
    return index


def core_schemas(definitions: Mapping[str, Any], index: Mapping[str, Any]) -> dict[str, Any]:
    """The definitions that the index's served versions reach, as JSON Schema without prose."""
    waiting = [
        entry["schema"]
        for kinds in index.values()
        for kind in kinds.values()
        for entry in kind["versions"].values()
        if "schema" in entry
    ]
    reached: dict[str, Any] = {}
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached[name] = _SPECIAL.get(name) or _converted(definitions[name], name.rsplit(".", 1)[-1])
            waiting.extend(_references(reached[name]))
    return reached


def _versions(index: dict[str, Any], group: str, kind: str) -> dict[str, Any]:
    versions: dict[str, Any] = index.setdefault(group, {}).setdefault(kind, {"versions": {}})["versions"]
    return versions


def _objects(definitions: Mapping[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    """Name, group, version and kind of every definition that a cluster stores; lists and options are not."""
    for name, definition in definitions.items():
        if name.startswith("io.k8s.apimachinery.") or "metadata" not in definition.get("properties", {}):
            continue
        for named in definition.get("x-kubernetes-group-version-kind", ()):
            if not ("items" in definition["properties"] and named["kind"].endswith("List")):
                yield name, named["group"], named["version"], named["kind"]


def _converted(node: Mapping[str, Any], path: str) -> dict[str, Any]:
    schema: dict[str, Any] = {key: value for key, value in node.items() if key in _KEPT}
    if "properties" in schema:
        fields = schema["properties"].items()
        schema["properties"] = {name: _converted(field, f"{path}.{name}") for name, field in fields}
    if "items" in schema:
        schema["items"] = _converted(schema["items"], f"{path}[]")
    if isinstance(schema.get("additionalProperties"), dict):
        schema["additionalProperties"] = _converted(schema["additionalProperties"], f"{path}{{}}")
    return {**schema, **_stated(schema, path)}


def _stated(schema: Mapping[str, Any], path: str) -> dict[str, Any]:
    stated: dict[str, Any] = {}
    if schema.get("format") in INTEGER_BOUNDS:
        stated["minimum"], stated["maximum"] = INTEGER_BOUNDS[schema["format"]]
    if path in ENUMS:
        # An optional field that holds "" counts as left out: the API server's defaulting asks for the empty string.
        stated["enum"] = [*ENUMS[path], *(["", None] if "null" in schema["type"] else [])]
    if path in KEY_DEFAULTS:
        stated["default"] = KEY_DEFAULTS[path]
    return {**stated, **STATED.get(path, {})}


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"].removeprefix(_REFERENCE)
        for value in node.values():
            yield from _references(value)
