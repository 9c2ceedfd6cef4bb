"""Every field of the description, broken in turn: each is refused by name, with the value and what is allowed."""

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from groundswell.errors import ModelError
from groundswell.model.quantity import Resources
from groundswell.model.service import Scaling, Service
from groundswell.platforms import load

DEV = load("eco2", "dev")


class Wrong:
    """A value that no field takes."""

    def __repr__(self) -> str:
        return "<wrong>"


def places(value: Any, path: tuple[Any, ...] = (), seen: set[type] | None = None) -> Iterator[tuple[Any, ...]]:
    """The path of each field of each kind of description, once a kind."""
    seen = set() if seen is None else seen
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from places(item, (*path, index), seen)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from places(item, (*path, key), seen)
    elif dataclasses.is_dataclass(value) and type(value) not in seen:
        seen.add(type(value))
        for field in dataclasses.fields(value):
            yield (*path, field.name)
            yield from places(getattr(value, field.name), (*path, field.name), seen)


def replaced(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    """The same description with one place changed."""
    if not path:
        return new
    head, *rest = path
    if isinstance(value, tuple):
        return (*value[:head], replaced(value[head], tuple(rest), new), *value[head + 1 :])
    if isinstance(value, Mapping):
        return {**value, head: replaced(value[head], tuple(rest), new)}
    return dataclasses.replace(value, **{head: replaced(getattr(value, head), tuple(rest), new)})


PLACES = list(places(DEV))


def test_the_places_cover_every_kind_of_description() -> None:
    kinds = {path[-1] for path in PLACES}
    assert {"prefix", "calls", "node_port_http", "vpc_cidr", "supplied", "superuser", "instance_type", "wave"} <= kinds


@pytest.mark.parametrize("path", PLACES, ids=lambda path: ".".join(map(str, path)))
def test_a_wrong_value_is_refused_by_the_name_of_its_field(path: tuple[Any, ...]) -> None:
    with pytest.raises(ModelError) as refused:
        replaced(DEV, path, Wrong())
    assert f"{path[-1]}" in str(refused.value)
    assert "<wrong>" in str(refused.value)


def kinds(value: Any) -> set[type]:
    """Every kind of description inside a value."""
    if isinstance(value, tuple | Mapping):
        items = value.values() if isinstance(value, Mapping) else value
        return {kind for item in items for kind in kinds(item)}
    if not dataclasses.is_dataclass(value):
        return set()
    return {type(value)} | {kind for field in dataclasses.fields(value) for kind in kinds(getattr(value, field.name))}


KINDS = sorted(kinds(DEV) - {type(DEV)}, key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_misspelt_keyword_is_kept_with_its_place_and_the_nearest_name(kind: type) -> None:
    field = dataclasses.fields(kind)[-1].name
    wrong = [str(problem) for problem in kind(**{f"{field}x": 1})._wrong]
    assert any("no such field" in line and f"did you mean '{field}'" in line for line in wrong)
    assert all("test_model_described.py:" in line for line in wrong)


def test_a_misspelt_keyword_of_the_platform_itself_is_refused() -> None:
    with pytest.raises(ModelError, match=r"Platform.regoin = 'x': no such field; did you mean 'region'"):
        dataclasses.replace(DEV, regoin="x")


def test_every_mistake_is_told_at_once() -> None:
    bad = Service(
        name="Bad_Name", port=0, footprint=DEV.services[0].footprint, scaling=Scaling(least=0, most=1), prefx="/x"
    )
    with pytest.raises(ModelError) as refused:
        dataclasses.replace(DEV, services=(*DEV.services, bad), vcpu_quota="many")
    told = str(refused.value)
    assert "the description has 5 mistake(s)" in told
    for part in (
        "vcpu_quota = 'many'",
        "did you mean 'prefix'",
        "[Bad_Name].name",
        "[Bad_Name].port = 0",
        "scaling.least = 0",
    ):
        assert part in told


def test_a_missing_field_is_said() -> None:
    with pytest.raises(ModelError, match=r"Service.footprint = None: this field is required"):
        dataclasses.replace(DEV, services=(*DEV.services, Service(name="shop", scaling=Scaling(least=1, most=1))))


def test_amounts_add_and_multiply() -> None:
    one = Resources(cpu=100, memory=64)
    assert (one * 3 + one).quantities == {"cpu": "400m", "memory": "256Mi"}
    assert one.fits(one) and not (one * 2).fits(one)
