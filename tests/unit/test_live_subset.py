"""What counts as synthesised: every field that was written down, in whatever way the API server gives it back."""

from typing import Any

import pytest

from groundswell.live.subset import differences, quantity, same


def told(wanted: Any, live: Any, ignored: frozenset[str] = frozenset()) -> list[str]:
    return differences({"spec": wanted}, {"spec": live}, ignored.__contains__)


@pytest.mark.parametrize(
    ("wanted", "live"),
    [
        ({"a": 1}, {"a": 1, "defaulted": True}),
        ({"empty": {}, "none": None, "list": [], "off": False, "zero": 0, "text": ""}, {}),
        ({"cpu": "1000m", "memory": "1024Mi"}, {"cpu": "1", "memory": "1Gi"}),
        ({"cpu": 0.5, "size": "1.5Gi"}, {"cpu": "500m", "size": "1536Mi"}),
        ({"ports": [{"containerPort": 8000}]}, {"ports": [{"containerPort": 8000, "protocol": "TCP"}]}),
        ({"env": [{"name": "A", "value": "1"}]}, {"env": [{"name": "B", "value": "2"}, {"name": "A", "value": "1"}]}),
        ({"args": ["a", "b"]}, {"args": ["a", "b"]}),
        ({"rules": [{"to": []}, {}]}, {"rules": [{}, {"extra": 1}]}),
    ],
)
def test_what_the_server_adds_or_rewrites_is_no_difference(wanted: Any, live: Any) -> None:
    assert told(wanted, live) == []


@pytest.mark.parametrize(
    ("wanted", "live", "said"),
    [
        ({"a": 1}, {}, "spec.a is absent and was synthesised as 1"),
        ({"a": 1}, {"a": "x"}, "spec.a is x and was synthesised as 1"),
        ({"a": True}, {"a": 1}, "spec.a is 1 and was synthesised as True"),
        ({"a": {"b": 1}}, {"a": "text"}, "spec.a is text and was synthesised as {'b': 1}"),
        ({"cpu": "100m"}, {"cpu": "200m"}, "spec.cpu is 200m and was synthesised as 100m"),
        ({"args": ["a"]}, {"args": ["a", "b"]}, "spec.args has 2 entries and was synthesised with 1"),
        ({"args": ["a", "b"]}, {"args": ["b", "a"]}, "spec.args.0 is b and was synthesised as a"),
        ({"env": [{"name": "A"}]}, {"env": [{"name": "B"}]}, "spec.env has no A"),
        (
            {"env": [{"name": "A", "value": "1"}]},
            {"env": [{"name": "A", "value": "2"}]},
            "spec.env.A.value is 2 and was synthesised as 1",
        ),
    ],
)
def test_a_field_that_is_another_is_told_with_both_values(wanted: Any, live: Any, said: str) -> None:
    assert told(wanted, live)[0] == said


def test_what_somebody_else_writes_and_what_the_server_owns_is_left_out() -> None:
    assert told({"replicas": 2, "caBundle": "x"}, {"replicas": 5}, frozenset({"replicas", "caBundle"})) == []
    wanted = {"metadata": {"creationTimestamp": None, "name": "a"}, "status": {"x": 1}}
    assert differences(wanted, {"metadata": {"name": "a"}}, lambda name: False) == []


@pytest.mark.parametrize("text", ["1Gi", "500m", "0.5", "1e3", "-1", ".5k"])
def test_a_quantity_is_itself(text: str) -> None:
    assert same(text, text)


@pytest.mark.parametrize("text", ["", "1Xi", "app", "1.2.3", "m", "--1", "1 Gi"])
def test_what_is_no_quantity_is_compared_as_text(text: str) -> None:
    assert quantity(text) is None
    assert not same(text, f"{text}?")


def test_texts_that_look_alike_as_numbers_only_differ_by_more_than_spelling() -> None:
    assert same("1", 1)
    assert not same("v1", "v2")
    assert not same("1", "one")
    assert not same("1.1", "1.10")
