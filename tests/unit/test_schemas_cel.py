"""CEL: each part of the language on its own, and every shipped rule against cel-python, which is not ours."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import celpy
import pytest
from celpy import celtypes
from hypothesis import given, settings
from hypothesis import strategies as st

from groundswell.schemas.catalogue import kinds, schema_of, versions_of
from groundswell.schemas.cel.error import CelError
from groundswell.schemas.cel.judgement import program, refusal
from groundswell.schemas.cel.syntax import parse


def answer(text: str, self: Any = None) -> Any:
    return program(text)({"self": self})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("7 / -2", -3),  # toward zero, as in Go
        ("-7 % 3", -1),
        ("7.0 / 2.0", 3.5),
        ("10 - 3 - 2", 5),
        ("1 < 1.5 && 2.0 == 2", True),
        ("1 == true", False),
        ("'a' + \"b\" + r'\\d' + '\\n\\x41\\u00e9'", "ab\\d\nAé"),
        ('r"""a"b"""', 'a"b'),
        ("[1, 2] + [3]", [1, 2, 3]),
        ("{'a': 1}['a']", 1),
        ("2 in [1, 2.0]", True),
        ("'a' in {'a': 1}", True),
        ("true ? 'yes' : 1 / 0 == 1 ? 'no' : 'never'", "yes"),
        ("!false && !(1 != 1)", True),
        ("[1, 2, 3].filter(x, x > 1).size()", 2),
        ("[1, 2].map(x, x * 2)", [2, 4]),
        ("[1, 2].map(x, x > 1, x * 2)", [4]),
        ("[1, 2].exists(x, x == 2) && [1, 2].exists_one(x, x == 2) && [1, 2].all(x, x > 0)", True),
        ("{'a': 1, 'b': 2}.all(key, key.size() == 1)", True),
        ("'aXbX'.split('X')", ["a", "b", ""]),
        ("'abc'.substring(1) + 'abc'.substring(0, 1)", "bca"),
        ("duration('1h30m') > duration('90s') && duration('0.5s') == duration('500ms')", True),
        ("timestamp('2026-01-02T00:00:00Z') - timestamp('2026-01-01T00:00:00Z') == duration('24h')", True),
        ("int('42') + int(1.9)", 43),
        ("string(1) + string(true)", "1true"),
        ("isURL('https://a.example/b') && !isURL('a b')", True),
        ("url('https://u@a.example:1/b').getHost()", "a.example:1"),
        ("isIP('::1') && !isIP('1.2.3')", True),
        ("'ABC'.matches('^(?i)abc$') && !'ab\\n'.matches('ab$')", True),
        ("null == null && [null] == [null] && {'a': [1]} == {'a': [1.0]}", True),
        ("size('é') == 1 // a comment", True),
    ],
)
def test_an_expression_has_the_value_that_the_language_says(text: str, expected: Any) -> None:
    value = answer(text)
    assert (value, type(value)) == (expected, type(expected))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1 / 0", "division by zero"),
        ("9223372036854775807 + 1", "9223372036854775807 + 1 is out of range"),
        ("1 + 1.0", "no such overload: int + float"),
        ("'a' < 1", "no such overload: str < int"),
        ("self.missing", "no such key: missing"),
        ("[1][1]", "no such key: 1"),
        ("[1][true]", "no such key: True"),
        ("other", "undeclared reference to other"),
        ("1 ? 2 : 3", "int where a bool is wanted"),
        ("'abc'.substring(2, 9)", "substring: 2 to 9 is outside of 'abc'"),
        ("1.startsWith('a')", "startsWith: int where a string is wanted"),
        ("int('x')", "int: 'x' is no whole number"),
        ("duration('5')", "'5' is no duration"),
        ("has(self.a.b)", "no such key: a"),
        ("1.all(x, true)", "all: int is no list and no map"),
    ],
)
def test_what_has_no_answer_says_why(text: str, message: str) -> None:
    with pytest.raises(CelError, match=f"^{re.escape(message)}$"):
        answer(text, {})


@pytest.mark.parametrize(
    "text", ["1 +", "a.?b", "(1", "'open", "1 2", "x.all(1, true)", "a[", "unknown(1)", "has(1)", "{1}"]
)
def test_what_is_not_cel_or_not_ours_is_refused_when_the_rule_is_compiled(text: str) -> None:
    with pytest.raises(CelError):
        program(text)
    assert refusal(text, 1) not in (None, "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("true || 1 / 0 == 1", True),
        ("1 / 0 == 1 || true", True),
        ("false && 1 / 0 == 1", False),
        ("1 / 0 == 1 && false", False),
        ("[0, 1].exists(x, 1 / x == 1)", True),
        ("[1, 0].all(x, 1 / x == 2)", False),
    ],
)
def test_one_deciding_answer_is_enough_beside_one_that_fails(text: str, expected: bool) -> None:
    assert answer(text) is expected


def test_a_field_whose_name_is_a_word_of_cel_is_reached_by_its_escaped_name() -> None:
    body = {"namespace": "a", "x-y": 1, "a.b/c": 2, "__d": 3}
    assert answer("self.__namespace__ == 'a' && has(self.x__dash__y) && self.a__dot__b__slash__c == 2", body) is True
    assert answer("self.__underscores__d", body) == 3


def test_a_whole_number_of_a_number_field_is_a_double() -> None:
    schema = {"properties": {"share": {"type": "number"}, "count": {"type": "integer"}}}
    value = {"share": 5, "count": 5}
    assert refusal("self.share / 2.0 == 2.5 && self.count / 2 == 2", value, schema) is None
    assert refusal("self.share / 2.0 == 2.5", value) == "no such overload: int / float"


def test_a_date_field_is_a_timestamp_and_a_duration_field_a_duration() -> None:
    schema = {"properties": {"at": {"format": "date-time"}, "every": {"items": {"format": "duration"}}}}
    value = {"at": "2026-01-01T00:00:00Z", "every": ["1m"]}
    assert (
        refusal("self.at < timestamp('2027-01-01T00:00:00Z') && self.every[0] < duration('1h')", value, schema) is None
    )


def _shipped() -> Iterator[tuple[str, dict[str, Any]]]:
    for group, kind in kinds():
        for version, entry in versions_of(group, kind).items():
            if entry["served"]:
                yield from _rules(schema_of(group, version, kind))


def _rules(node: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(node, dict):
        rules = node.get("x-kubernetes-validations", ())  # among properties it may be the name of one, with a schema
        yield from ((rule["rule"], node) for rule in (rules if isinstance(rules, list) else ()))
        for child in node.values():
            yield from _rules(child)
    elif isinstance(node, list):
        for child in node:
            yield from _rules(child)


SHIPPED = {rule: schema for rule, schema in _shipped() if "oldSelf" not in rule}
WORDS = st.sampled_from(
    [
        "",
        "*",
        "a",
        "http",
        "HTTPS",
        "unix:///x",
        "unix://@x",
        "10.0.0.0/8",
        "/a//b",
        "/a",
        "5s",
        "0s",
        "1ms",
        "IPAddress",
    ]
)


def values(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Values that the schema allows in form; what its rules are about is left to chance."""
    kind = schema.get("type")
    if "enum" in schema:
        return st.sampled_from([option for option in schema["enum"] if option is not None])
    if kind == "object":
        fields = {name: values(node) for name, node in schema.get("properties", {}).items() if name != "status"}
        if fields:
            must = {name: fields.pop(name) for name in schema.get("required", ()) if name in fields}
            return st.fixed_dictionaries(must, optional=dict(list(fields.items())[:8]))
        rest = schema.get("additionalProperties")
        return st.dictionaries(st.sampled_from(["80", "a", "*", "0"]), values(rest) if rest else st.none(), max_size=2)
    if kind == "array":
        return st.lists(values(schema.get("items", {})), max_size=3)
    if kind in ("integer", "number"):
        return st.integers(-1, 70000)
    return st.booleans() if kind == "boolean" else WORDS


def _holds(text: str, *arguments: Any) -> celtypes.BoolType:
    return celtypes.BoolType(program(text)({"self": [str(argument) for argument in arguments]}))


# What cel-python lacks, and Go's dialect of patterns, which the tests of `re2` prove.
FUNCTIONS = {
    "isURL": lambda text: _holds("isURL(self[0])", text),
    "url": lambda text: text,
    "getScheme": lambda text: celtypes.StringType(text.partition("://")[0] if "://" in text else ""),
    "substring": lambda text, start, end: celtypes.StringType(text[start:end]),
    "split": lambda text, by: celtypes.ListType([celtypes.StringType(part) for part in text.split(by)]),
    "matches": lambda text, pattern: _holds("self[0].matches(self[1])", text, pattern),
}
ENVIRONMENT = celpy.Environment()


@cache
def _oracle(rule: str) -> celpy.Runner:
    return ENVIRONMENT.program(ENVIRONMENT.compile(rule), functions=FUNCTIONS)


def oracle_holds(rule: str, value: Any) -> bool:
    """Whether the rule holds for cel-python; where it has no answer, the rule refuses."""
    try:
        return bool(_oracle(rule).evaluate({"self": celpy.json_to_cel(_escaped(value))}))
    except celpy.CELEvalError:
        return False


def _escaped(value: Any) -> Any:
    if isinstance(value, dict):
        return {"__namespace__" if key == "namespace" else key: _escaped(field) for key, field in value.items()}
    return [_escaped(item) for item in value] if isinstance(value, list) else value


def test_rules_are_shipped_and_each_of_them_is_known_to_the_parser() -> None:
    assert len(SHIPPED) > 90
    for rule in SHIPPED:
        parse(rule)
        program(rule)


@pytest.mark.parametrize("rule", sorted(SHIPPED), ids=lambda rule: re.sub(r"\W+", " ", rule)[:40])
@settings(max_examples=10, deadline=None, database=None, derandomize=True)
@given(data=st.data())
def test_every_shipped_rule_is_judged_as_cel_python_judges_it(rule: str, data: st.DataObject) -> None:
    value = data.draw(values(SHIPPED[rule]))
    assert (refusal(rule, value) is None) is oracle_holds(rule, value)
