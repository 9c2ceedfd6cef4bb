"""The structural schema of a custom resource as JSON Schema 2020-12, in the API server's strict reading of it.

What JSON Schema cannot say stays beside it under its own name, for the validator's other passes: `default`,
`x-kubernetes-list-type`, `x-kubernetes-list-map-keys` and `x-kubernetes-validations`.
"""

from collections.abc import Iterable, Mapping
from typing import Any

# Where a schema refers to the core API's ObjectMeta; the validator supplies the definition.
OBJECT_META = "#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"

# Formats that the API server checks; an integer format is a range instead, and any other is prose.
_FORMATS = frozenset(
    {"byte", "cidr", "date", "date-time", "duration", "email", "hostname", "ipv4", "ipv6", "mac", "uri", "uuid"}
)
_KEPT = frozenset({
    "default", "enum", "maximum", "maxItems", "maxLength", "maxProperties", "minimum", "minItems", "minLength",
    "minProperties", "multipleOf", "pattern", "required", "uniqueItems", "x-kubernetes-list-map-keys",
    "x-kubernetes-list-type", "x-kubernetes-validations",
})  # fmt: skip
INTEGER_BOUNDS = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1)}
_OBJECT_HEAD: Mapping[str, Any] = {
    "apiVersion": {"type": "string"},
    "kind": {"type": "string"},
    "metadata": {"$ref": OBJECT_META},
}


def root(structural: Mapping[str, Any]) -> dict[str, Any]:
    """The `openAPIV3Schema` of one version of a definition: of a whole object, with apiVersion, kind and metadata."""
    return converted({**structural, "x-kubernetes-embedded-resource": True})


def converted(node: Mapping[str, Any], *, inside_logic: bool = False) -> dict[str, Any]:
    """The node as JSON Schema. `inside_logic`: below anyOf, oneOf, allOf or not, which judge values, never fields."""
    schema = {key: value for key, value in node.items() if key in _KEPT}
    if node.get("format") in _FORMATS:
        schema["format"] = node["format"]
    schema |= _logic(node) | _types(node) | _bounds(node, schema)
    if "items" in node:
        schema["items"] = converted(node["items"], inside_logic=inside_logic)
    if "properties" in node or (node.get("type") == "object" and not inside_logic):
        schema |= _fields(node, inside_logic)
    return schema


def _types(node: Mapping[str, Any]) -> dict[str, Any]:
    types = [node["type"]] if "type" in node else []
    if node.get("x-kubernetes-int-or-string"):
        types = ["integer", "string"]
    if not types or not node.get("nullable"):
        return {"type": types[0] if len(types) == 1 else types} if types else {}
    enum = {"enum": [*node["enum"], None]} if "enum" in node and None not in node["enum"] else {}
    return {"type": [*types, "null"]} | enum


def _bounds(node: Mapping[str, Any], schema: Mapping[str, Any]) -> dict[str, Any]:
    """Draft 4's boolean exclusive bounds as numbers, and the range that an integer format means.

    A plain bound that an exclusive one replaces stays: it is the weaker of the two.
    """
    bounds: dict[str, Any] = {}
    for exclusive, plain in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if node.get(exclusive) is True and plain in node:
            bounds[exclusive] = node[plain]
    lowest, highest = INTEGER_BOUNDS.get(node.get("format", ""), (None, None))
    if lowest is not None:
        bounds["minimum"] = max(lowest, schema.get("minimum", lowest))
        bounds["maximum"] = min(highest, schema.get("maximum", highest))
    return bounds


def _logic(node: Mapping[str, Any]) -> dict[str, Any]:
    logic: dict[str, Any] = {}
    for word in ("allOf", "anyOf", "oneOf"):
        if word in node and not _only_types(node, node[word]):
            logic[word] = [converted(branch, inside_logic=True) for branch in node[word]]
    if "not" in node:
        logic["not"] = converted(node["not"], inside_logic=True)
    return logic


def _only_types(node: Mapping[str, Any], branches: Iterable[Mapping[str, Any]]) -> bool:
    """Whether the branches repeat what x-kubernetes-int-or-string says already."""
    return bool(node.get("x-kubernetes-int-or-string")) and all(set(branch) == {"type"} for branch in branches)


def _fields(node: Mapping[str, Any], inside_logic: bool) -> dict[str, Any]:
    named = {name: converted(field, inside_logic=inside_logic) for name, field in node.get("properties", {}).items()}
    fields: dict[str, Any] = {}
    if node.get("x-kubernetes-embedded-resource"):
        stated = {"metadata": _metadata(named["metadata"])} if "metadata" in named else {}
        named = {**_OBJECT_HEAD, **named, **stated}
        fields["required"] = sorted({"apiVersion", "kind", *node.get("required", ())})
    fields |= {"properties": named} if named else {}
    if isinstance(node.get("additionalProperties"), Mapping):
        return fields | {"additionalProperties": converted(node["additionalProperties"], inside_logic=inside_logic)}
    free = node.get("x-kubernetes-preserve-unknown-fields") or node.get("additionalProperties") is True
    return fields if free or inside_logic else fields | {"additionalProperties": False}


def _metadata(stated: Mapping[str, Any]) -> dict[str, Any]:
    """ObjectMeta as the core API has it, together with what the definition adds (a pattern for the name, mostly)."""
    added = {key: value for key, value in stated.items() if key not in ("type", "additionalProperties")}
    return {"$ref": OBJECT_META} | added
