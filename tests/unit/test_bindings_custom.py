"""Structural schemas as JSON Schema: one table row for each rule of the conversion, judged with values."""

from typing import Any

import pytest

from groundswell.bindings.custom import kind_entry
from groundswell.bindings.definition import Definition
from groundswell.schemas.judge import judge_of
from groundswell.schemas.structural import converted

STRING = {"type": "string"}


def found(structural: dict[str, Any], value: Any) -> list[tuple[str, str]]:
    schema = converted({"type": "object", "properties": {"it": structural}})
    return [(one.path, one.rule) for one in judge_of(schema).violations({"it": value})]


OPEN = {"x-kubernetes-preserve-unknown-fields": True}
INT_OR_STRING = {"x-kubernetes-int-or-string": True, "anyOf": [{"type": "integer"}, {"type": "string"}]}
PORTS = {
    "type": "array",
    "items": {"type": "object", "properties": {"port": {"type": "integer"}, "name": STRING | {"default": "tcp"}}},
    "x-kubernetes-list-type": "map",
    "x-kubernetes-list-map-keys": ["port", "name"],
}


def record(**fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields}


def ruled(rule: str, schema: dict[str, Any] = STRING, **more: Any) -> dict[str, Any]:
    return schema | {"x-kubernetes-validations": [{"rule": rule, **more}]}


DEFAULT = STRING | {"default": "x"}
ONE_OF = record(a=STRING, b=STRING) | {"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}
NOT_X = record(a=STRING) | {"not": {"properties": {"a": {"enum": ["x"]}}}}
LONG = record(a=STRING) | {"anyOf": [{"properties": {"a": {"minLength": 2}}}]}


@pytest.mark.parametrize(
    ("structural", "value", "expected"),
    [
        # unknown fields are refused at every depth, and below a free one wherever fields are named
        (record(a=STRING), {"b": 1}, [("it.b", "unknown-field")]),
        ({"type": "object"}, {"b": 1}, [("it.b", "unknown-field")]),
        (record(a=STRING) | OPEN, {"b": 1}, []),
        (record(a={"type": "object"}) | OPEN, {"a": {"c": 1}}, [("it.a.c", "unknown-field")]),
        ({"type": "object", "additionalProperties": STRING}, {"b": 1}, [("it.b", "type")]),
        ({"type": "object", "additionalProperties": True}, {"b": 1}, []),
        (OPEN, [1, {"a": None}], []),
        # logic judges values and adds no strictness of its own
        (ONE_OF, {"a": "x"}, []),
        (ONE_OF, {"a": "x", "b": "y"}, [("it", "one-of")]),
        (ONE_OF, {}, [("it", "one-of")]),
        (NOT_X, {"a": "x"}, [("it", "not")]),
        (LONG, {"a": "x"}, [("it", "any-of")]),
        # int-or-string
        (INT_OR_STRING, 80, []),
        (INT_OR_STRING, "http", []),
        (INT_OR_STRING, 1.5, [("it", "type")]),
        (INT_OR_STRING | {"pattern": "^[0-9]+%$"}, "half", [("it", "pattern")]),
        # nullable
        (STRING, None, [("it", "type")]),
        (STRING | {"nullable": True}, None, []),
        (STRING | {"nullable": True, "enum": ["a"]}, None, []),
        (STRING | {"nullable": True, "enum": ["a"]}, "b", [("it", "enum")]),
        (INT_OR_STRING | {"nullable": True}, None, []),
        # bounds: draft 4's booleans, and the range of integer formats
        ({"type": "integer", "minimum": 0, "exclusiveMinimum": True}, 0, [("it", "exclusive-minimum")]),
        ({"type": "integer", "maximum": 9, "exclusiveMaximum": True}, 8, []),
        ({"type": "integer", "format": "int32"}, 2**31, [("it", "maximum")]),
        ({"type": "integer", "format": "int64", "minimum": 1}, 0, [("it", "minimum")]),
        ({"type": "integer"}, 1.0, []),
        ({"type": "integer"}, True, [("it", "type")]),
        # formats are Go's
        (STRING | {"format": "duration"}, "1h30m", []),
        (STRING | {"format": "duration"}, "PT1H", [("it", "format")]),
        (STRING | {"format": "byte"}, "YQ==", []),
        (STRING | {"format": "byte"}, "a b", [("it", "format")]),
        (STRING | {"format": "cidr"}, "10.0.0.0/33", [("it", "format")]),
        (STRING | {"format": "mac"}, "00:11:22:33:44:55", []),
        (STRING | {"format": "date-time"}, "yesterday", [("it", "format")]),
        (STRING | {"format": "ipv4"}, "10.0.0.256", [("it", "format")]),
        (STRING | {"format": "password"}, "anything", []),
        # patterns are RE2's
        (STRING | {"pattern": "^((?i)sun|mon)day$"}, "MONday", []),
        (STRING | {"pattern": "^((?i)sun|mon)day$"}, "monDAY", [("it", "pattern")]),
        # lists that are sets or maps; a key that is left out counts with its default
        ({"type": "array", "items": STRING, "x-kubernetes-list-type": "set"}, ["a", "b", "a"], [("it[2]", "list-set")]),
        ({"type": "array", "items": STRING, "x-kubernetes-list-type": "atomic"}, ["a", "a"], []),
        (PORTS, [{"port": 1}, {"port": 1, "name": "udp"}], []),
        (PORTS, [{"port": 1}, {"port": 2}, {"port": 1, "name": "tcp"}], [("it[2]", "list-map")]),
        # defaults come first, deep ones too, and take the place of a null that is not allowed
        (record(a=DEFAULT) | {"required": ["a"]}, {}, []),
        (record(a=DEFAULT) | {"required": ["a"]}, {"a": None}, []),
        (record(a=DEFAULT | {"maxLength": 0}), {}, [("it.a", "max-length")]),
        # rules see the defaults, every element, and nothing when the form is wrong already
        ({"type": "array", "items": ruled("self != 'a'")}, ["b", "a"], [("it[1]", "rule")]),
        (ruled("self.a == 'x'", record(a=DEFAULT)), {}, []),
        (ruled("self == oldSelf"), "a", []),
        (ruled("self.size() > 9"), 1, [("it", "type")]),
        (ruled("int(self) > 0"), "x", [("it", "rule")]),
        (ruled("self.__namespace__ == 'a'", record(namespace=STRING)), {"namespace": "b"}, [("it", "rule")]),
        (ruled("self / 2.0 == 2.5", {"type": "number"}), 5, []),
        (ruled("has(self.a)", record(a=STRING), fieldPath=".a"), {}, [("it.a", "rule")]),
    ],
)  # fmt: skip
def test_the_conversion_keeps_what_the_api_server_checks(
    structural: dict[str, Any], value: Any, expected: list[tuple[str, str]]
) -> None:
    assert found(structural, value) == expected


def test_an_embedded_object_must_say_what_it_is_and_may_have_metadata() -> None:
    embedded = {"type": "object", "x-kubernetes-embedded-resource": True, "properties": {"spec": STRING}}
    schema = converted(embedded)
    assert schema["required"] == ["apiVersion", "kind"]
    assert sorted(schema["properties"]) == ["apiVersion", "kind", "metadata", "spec"]
    assert schema["additionalProperties"] is False


def definition(*versions: dict[str, Any]) -> Definition:
    names = {"kind": "Thing", "plural": "things"}
    return Definition({"spec": {"group": "a.example", "names": names, "scope": "Cluster", "versions": list(versions)}})


def version(name: str, served: bool = True, **schema: Any) -> dict[str, Any]:
    whole = {"type": "object", "properties": {"spec": {"type": "object"} | schema}}
    return {"name": name, "served": served, "schema": {"openAPIV3Schema": whole}}


def test_versions_of_one_schema_share_it_and_unserved_ones_have_none() -> None:
    old = version("v1beta1", maxProperties=1) | {"deprecated": True, "deprecationWarning": "use v1"}
    entry, schemas = kind_entry(definition(version("v1"), version("v1alpha3"), old, version("v1alpha1", served=False)))
    assert entry == {
        "scope": "Cluster",
        "versions": {
            "v1": {"served": True, "schema": 0},
            "v1alpha3": {"served": True, "schema": 0},
            "v1beta1": {"served": True, "schema": 1, "deprecated": "use v1"},
            "v1alpha1": {"served": False},
        },
    }
    assert [schema["properties"]["spec"].get("maxProperties") for schema in schemas] == [None, 1]
