"""Filling in a contract for one release: its names, its conditions, its values."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from groundswell.manifests.helm_values import merge
from groundswell.manifests.release import Release
from groundswell.order.tree import mapping, text, texts

_MARK = re.compile(r"\{([a-z][A-Za-z0-9_-]*)\}")
_CUT = 63
_MOST = 100  # of the copies that a number in the values asks for
_GONE = object()


@lru_cache(maxsize=8192)
def steps(path: str) -> tuple[str, ...]:
    """The keys of a dotted path; `\\.` is a dot in a key."""
    return tuple(part.replace("\\.", ".") for part in re.split(r"(?<!\\)\.", path))


class Terms:
    """What a contract's marks, conditions and values mean for one release. `namespace` is where its objects go."""

    def __init__(self, contract: Mapping[str, Any], release: Release) -> None:
        self._given = release.values
        self._defaults = mapping(contract.get("values"))
        self._item: Any = None
        self._chart, self._alias = contract.get("chart"), release.under
        self.namespace = text(self.value("namespaceOverride")) or release.namespace
        self._names = {"release": release.name, "namespace": self.namespace}
        for name, choices in mapping(contract.get("names")).items():
            found = (self._choice(each) for each in (choices if isinstance(choices, list) else ()))
            self._names[name] = next(filter(None, found), "")

    def resources(self, body: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        """The objects that one entry of the contract stands for in this release: none, one or several."""
        yield from (each for each in self._several(body) if isinstance(each, Mapping))

    def value(self, path: str) -> Any:
        """What stands at a path: the release's value (also an explicit null), else the chart's default."""
        place: Any = self._given
        for step in steps(path):
            if not isinstance(place, dict) or step not in place:
                break
            place = place[step]
        else:
            return place
        place = self._defaults
        for step in steps(path):
            place = place.get(step) if isinstance(place, dict) else None
        return None if isinstance(place, dict) else place

    def holds(self, conditions: Any) -> bool:
        """Whether all conditions hold; one with "|" holds if a part of it does."""
        wanted = [conditions] if isinstance(conditions, str) else conditions if isinstance(conditions, list) else []
        return all(any(self._holds(part) for part in text(each).split("|")) for each in wanted)

    def lines(self, entries: Any) -> Iterator[str]:
        """The texts of a list, each plain or as `{"$when": …, "text": …}`."""
        found = self.filled(entries)
        for each in found if isinstance(found, list) else ():
            yield text(each) or text(mapping(each).get("text"))

    def filled(self, value: Any) -> Any:
        """A part of the contract with names and values put in, and without what does not hold; None if it is gone."""
        found = self._filled(value)
        return None if found is _GONE else found

    def _filled(self, value: Any) -> Any:
        kind = type(value)  # of JSON: exact types, asked for some ten thousand times
        if kind is str:
            return _MARK.sub(lambda mark: self._names.get(mark[1], mark[0]), value) if "{" in value else value
        if kind is list:
            return [each for part in value for each in self._several(part)]
        if kind is not dict:
            return value
        if "$when" in value and not self.holds(value["$when"]):
            return _GONE
        if "$value" in value or "$item" in value:
            return self._chosen(value)
        if "$is" in value:
            return self._filled(value["$is"])
        filled = {}
        for key, inner in value.items():
            if key != "$when" and (found := self._filled(inner)) is not _GONE:
                filled[self._filled(key) if "{" in key else key] = found
        return filled

    def _several(self, part: Any) -> Iterator[Any]:
        """What a part of a list stands for: itself, or with `$each` a copy for each item."""
        path = part.get("$each") if type(part) is dict else None
        if not isinstance(path, str):
            filled = self._filled(part)
            if filled is not _GONE:
                yield filled
            return
        template = {key: value for key, value in part.items() if key not in ("$each", "else")}
        outer = self._names.get("item", ""), self._item
        for name, item in _items(self.value(path), part.get("else")):
            self._names["item"], self._item = name, item
            filled = self._filled(template)
            if filled is not _GONE:
                yield filled
        self._names["item"], self._item = outer

    def _chosen(self, entry: Mapping[str, Any]) -> Any:
        """The first value that is set, over the default; gone when there is neither."""
        paths = entry.get("$value", entry.get("$item"))
        otherwise = self._filled(entry["else"]) if "else" in entry else _GONE
        for path in [paths] if isinstance(paths, str) else texts(paths):
            found = self._of_item(path) if "$item" in entry else self.value(path)
            if found is None or found in ({}, [], ""):
                continue
            return merge(otherwise, found) if isinstance(found, dict) and isinstance(otherwise, dict) else found
        return otherwise

    def _of_item(self, path: str) -> Any:
        place = self._item
        for step in steps(path):
            place = place.get(step) if isinstance(place, Mapping) else None
        return place

    def _holds(self, condition: str) -> bool:
        for mark, wanted in (("!=", False), ("=", True)):
            path, found, expected = condition.partition(mark)
            if found:
                return (_as_text(self._asked(path)) == expected) == wanted
        if condition.startswith("!"):
            return not self._asked(condition[1:])
        return bool(self._asked(condition))

    def _asked(self, path: str) -> Any:
        return self._of_item(path[1:]) if path.startswith(".") else self.value(path)

    def _choice(self, choice: Any) -> str:
        """One alternative of a name; "" when it is not there."""
        if isinstance(choice, str):
            return text(self._filled(choice))
        entry = mapping(choice)
        if "$when" in entry and not self.holds(entry["$when"]):
            return ""
        name = text(self.value(entry["value"])) if "value" in entry else text(self._filled(entry.get("text")))
        if "chart" in entry:
            name = self._joined(entry)
        return text(entry.get("prefix")) + name.removeprefix(text(entry.get("trim"))) if name else ""

    def _joined(self, entry: Mapping[str, Any]) -> str:
        """Helm's customary full name."""
        own = text(self.value(entry["override"])) if "override" in entry else ""
        named = self._alias if self._alias and entry["chart"] == self._chart else text(entry["chart"])
        release, chart = self._names["release"], own or named
        cut = entry["cut"] if isinstance(entry.get("cut"), int) else _CUT
        return (release if chart in release else f"{release}-{chart}")[:cut].rstrip("-")


def _items(value: Any, otherwise: Any) -> Iterator[tuple[str, Any]]:
    """Names and items of a list, of a map (over the default one), or of a number."""
    if isinstance(otherwise, dict) and (value is None or isinstance(value, dict)):
        value = merge(otherwise, value or {})
    if isinstance(value, Mapping):
        yield from ((str(key), each) for key, each in value.items())
    elif isinstance(value, int) and not isinstance(value, bool):
        yield from ((str(index), index) for index in range(min(value, _MOST)))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield text(each) or text(mapping(each).get("name")) or str(index), each


def _as_text(value: Any) -> str:
    """A value as conditions write it."""
    if value is None or isinstance(value, bool):
        return {None: "", True: "true", False: "false"}[value]
    return str(value)
