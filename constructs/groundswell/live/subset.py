"""Whether a live object is as synthesised: every field that was written down is there, whatever else is."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

_KEYS = ("name", "key", "containerPort", "port", "type", "ip")
"""By what the entries of a list are told apart, the first that all have (merge keys of Kubernetes' own lists)."""

_QUANTITY = re.compile(r"([+-]?(?:\d+\.?\d*|\.\d+))(Ki|Mi|Gi|Ti|Pi|Ei|[numkMGTPE])?")
_UNITS = {
    None: 0, "n": -9, "u": -6, "m": -3, "k": 3, "M": 6, "G": 9, "T": 12, "P": 15, "E": 18,
}  # fmt: skip
_BINARY = {"Ki": 1, "Mi": 2, "Gi": 3, "Ti": 4, "Pi": 5, "Ei": 6}
_SERVERS_OWN = {("status",), ("metadata", "creationTimestamp")}

Ignored = Callable[[str], bool]  # the name of a field to whether somebody else writes it


def differences(wanted: Mapping[str, Any], live: Mapping[str, Any], ignored: Ignored) -> list[str]:
    """Each field that is another, as a path with both values."""
    return list(_of_mapping(wanted, live, (), ignored))


def _of(wanted: Any, live: Any, path: tuple[str, ...], ignored: Ignored) -> Iterator[str]:
    if isinstance(wanted, Mapping) and isinstance(live, Mapping):
        yield from _of_mapping(wanted, live, path, ignored)
    elif _is_list(wanted) and _is_list(live):
        yield from _of_list(wanted, live, path, ignored)
    elif not same(wanted, live):
        yield f"{'.'.join(path)} is {_shown(live)} and was synthesised as {_shown(wanted)}"


def _of_mapping(
    wanted: Mapping[str, Any], live: Mapping[str, Any], path: tuple[str, ...], ignored: Ignored
) -> Iterator[str]:
    for name, value in wanted.items():
        here = (*path, str(name))
        if here not in _SERVERS_OWN and not ignored(str(name)):
            yield from _of(value, live.get(name), here, ignored)


def _of_list(wanted: Sequence[Any], live: Sequence[Any], path: tuple[str, ...], ignored: Ignored) -> Iterator[str]:
    key = _key_of(wanted, live)
    if key is None:
        if len(wanted) != len(live):
            yield f"{'.'.join(path)} has {len(live)} entries and was synthesised with {len(wanted)}"
            return
        for index, (one, other) in enumerate(zip(wanted, live, strict=True)):
            yield from _of(one, other, (*path, str(index)), ignored)
        return
    by_key = {_text(each[key]): each for each in live}
    for each in wanted:
        name = _text(each[key])
        if name not in by_key:
            yield f"{'.'.join(path)} has no {name}"
        else:
            yield from _of(each, by_key[name], (*path, name), ignored)


def _key_of(wanted: Sequence[Any], live: Sequence[Any]) -> str | None:
    """The field that tells the entries of both lists apart; None where there is none, and their order counts."""
    every = [*wanted, *live]
    if not every or not all(isinstance(each, Mapping) for each in every):
        return None
    for key in _KEYS:
        if all(isinstance(each.get(key), str | int) for each in every):
            unique = all(len({_text(each[key]) for each in entries}) == len(entries) for entries in (wanted, live))
            if unique:
                return key
    return None


def same(wanted: Any, live: Any) -> bool:
    """Whether two values are one to the API server: it leaves out what is empty, and writes quantities its own way."""
    if live is None:
        return wanted in (None, "", False, 0) or (isinstance(wanted, Mapping | list | tuple) and not wanted)
    if isinstance(wanted, bool) or isinstance(live, bool):
        return bool(wanted is live)
    if wanted == live:
        return True
    if not (isinstance(wanted, str | int | float) and isinstance(live, str | int | float)):
        return False
    texts = [each for each in (wanted, live) if isinstance(each, str)]
    if len(texts) == 2 and not any(each[-1:].isalpha() for each in texts):
        return False  # two numbers in quotes are texts: the versions 1.1 and 1.10 are two
    one, other = quantity(str(wanted)), quantity(str(live))
    return one is not None and one == other


def quantity(text: str) -> Decimal | None:
    """The number behind a quantity ("500m", "1Gi", "0.5"), None for what is no quantity."""
    found = _QUANTITY.fullmatch(text)
    if found is None:
        return None
    number, unit = Decimal(found[1]), found[2]
    return number * (Decimal(1024) ** _BINARY[unit] if unit in _BINARY else Decimal(10) ** _UNITS[unit])


def _is_list(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _text(value: Any) -> str:
    return str(value)


def _shown(value: Any) -> str:
    if value is None:
        return "absent"
    text = " ".join(str(value).split())
    return text if len(text) <= 80 else f"{text[:77]}…"
