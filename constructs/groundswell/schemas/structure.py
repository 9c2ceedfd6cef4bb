"""The fields of an object and their values, against its JSON Schema: jsonschema-rs judges, we say it in plain words."""

import base64
import binascii
import difflib
import ipaddress
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import jsonschema_rs

from groundswell.schemas.violation import Violation, path_text

_DURATION = re.compile(r"[+-]?(0|((\d+(\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h))+)")
_MAC = re.compile(r"([0-9A-Fa-f]{2}[:-]){5}([0-9A-Fa-f]{2})")
# More names than this are no hint.
_LISTED = 12
_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])")


def compiled_schema(schema: Mapping[str, Any]) -> jsonschema_rs.Draft202012Validator:
    """The schema, ready to judge."""
    return jsonschema_rs.Draft202012Validator(
        dict(schema), validate_formats=True, formats=_FORMATS, pattern_options=jsonschema_rs.RegexOptions()
    )


def structure_violations(
    compiled: jsonschema_rs.Draft202012Validator, schema: Mapping[str, Any], body: dict[str, Any]
) -> list[Violation]:
    """Every field of `body` that breaks `schema`, of which `compiled` is the compiled form."""
    try:
        if compiled.is_valid(body):
            return []
        errors = list(compiled.iter_errors(body))
    except ValueError as error:
        # jsonschema-rs meets a value that JSON has no word for: a date, a set, a number too large.
        return [Violation("", None, "type", f"the object cannot be written as JSON: {error}")]
    return [violation for error in errors for violation in _violations(error, schema, body)]


def _violations(
    error: jsonschema_rs.ValidationError, schema: Mapping[str, Any], body: Mapping[str, Any]
) -> Iterator[Violation]:
    word, steps = error.kind.name, list(error.instance_path)
    node = _node(schema, error.schema_path[:-1])
    if word in ("additionalProperties", "falseSchema"):  # the latter where no field at all is allowed
        holder = _node(body, steps)
        for name in error.kind.as_dict().get("unexpected", holder):
            message = _unknown(name, node.get("properties", {}))
            yield Violation(path_text([*steps, name]), holder[name], "unknown-field", message)
    elif word == "required":
        name = error.kind.as_dict()["property"]
        yield Violation(path_text([*steps, name]), None, "required", "this field is required")
    else:
        rule = _WORDS.sub("-", word).lower()
        yield Violation(path_text(steps), error.instance, rule, _message(word, error, node))


def _node(document: Mapping[str, Any], path: Iterable[str | int]) -> Any:
    """What stands at `path` of a document; in a schema, jsonschema-rs has already followed the references."""
    node: Any = document
    for step in path:
        node = node[step]
    return node


def _unknown(name: str, fields: Iterable[str]) -> str:
    known = sorted(fields)
    close = difflib.get_close_matches(name, known, n=1)
    meant = next((field for field in known if field.lower() == name.lower()), close[0] if close else "")
    listed = f"there are {', '.join(known) or 'none'}" if len(known) <= _LISTED else f"there are {len(known)} others"
    hint = f"did you mean {meant}?" if meant else listed
    return f"there is no field {name}, so the API server refuses it or drops it; {hint}"


def _message(word: str, error: jsonschema_rs.ValidationError, node: Mapping[str, Any]) -> str:
    told = _TOLD.get(word)
    return told(error.instance, node) if told else str(error.message)


def _type(value: Any, node: Mapping[str, Any]) -> str:
    types = node["type"] if isinstance(node["type"], list) else [node["type"]]
    return f"must be {' or '.join(name for name in types if name != 'null')}, and {value!r} is {_name_of(value)}"


def _name_of(value: Any) -> str:
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return names.get(type(value), "null")


def _enum(value: Any, node: Mapping[str, Any]) -> str:
    allowed = [str(option) for option in node["enum"] if option not in (None, "")]
    return f"{value!r} is not one of {', '.join(allowed)}"


def _one_of(value: Any, node: Mapping[str, Any]) -> str:
    fields = sorted(set(_required(node["oneOf"])))
    if not fields or not isinstance(value, dict):
        return f"{value!r} must match exactly one of the forms that are allowed here"
    given = [name for name in fields if name in value]
    some = "exactly one" if any("not" not in branch for branch in node["oneOf"]) and not given else "no more than one"
    return f"{some} of {', '.join(fields)} may stand here; found {', '.join(given) or 'none'}"


def _any_of(value: Any, node: Mapping[str, Any]) -> str:
    fields = sorted(set(_required(node["anyOf"])))
    if fields and isinstance(value, dict):
        return f"at least one of {', '.join(fields)} is required"
    return f"{value!r} matches none of the forms that are allowed here"


def _required(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for branch in node:
            yield from _required(branch)
    elif isinstance(node, dict):
        yield from node.get("required", ())
        for word in ("not", "anyOf", "oneOf", "allOf"):
            yield from _required(node.get(word))


_TOLD: Mapping[str, Callable[[Any, Mapping[str, Any]], str]] = {
    "type": _type,
    "enum": _enum,
    "oneOf": _one_of,
    "anyOf": _any_of,
    "pattern": lambda value, node: f"{value!r} does not match {node['pattern']}",
    "format": lambda value, node: f"{value!r} is not in the format {node['format']}",
    "minimum": lambda value, node: f"{value!r} is less than {node['minimum']}",
    "maximum": lambda value, node: f"{value!r} is more than {node['maximum']}",
}


def _is_base64(text: str) -> bool:
    try:
        base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True


def _is_cidr(text: str) -> bool:
    try:
        ipaddress.ip_network(text, strict=False)
    except ValueError:
        return False
    return "/" in text


# Go's formats where JSON Schema has another one of the same name, or none.
_FORMATS: dict[str, Callable[[str], bool]] = {
    "byte": _is_base64,
    "cidr": _is_cidr,
    "duration": lambda text: _DURATION.fullmatch(text) is not None,
    "mac": lambda text: _MAC.fullmatch(text) is not None,
}
