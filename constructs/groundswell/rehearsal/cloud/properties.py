"""The properties of a resource, each to be taken once: what nobody took was not understood."""

from collections.abc import Mapping
from typing import Any

from groundswell.errors import RefusedError


class Properties:
    """Properties of one resource, or of a structure inside one, as CloudFormation has resolved them."""

    def __init__(self, values: Mapping[str, Any], where: str) -> None:
        self.where = where
        self._values = dict(values)
        self._inner: list[Properties] = []

    def take(self, name: str) -> Any:
        """A property that must be there. Raises RefusedError when it is not."""
        if name not in self._values:
            raise RefusedError(f"{self.where} needs the property {name}")
        return self._values.pop(name)

    def optional(self, name: str, default: Any = None) -> Any:
        """A property, or the default when it is not given."""
        return self._values.pop(name, default)

    def some(self, *names: str) -> dict[str, Any]:
        """Those of the names that are given, under the same names: what the service's API calls alike."""
        return {name: self._values.pop(name) for name in names if name in self._values}

    def renamed(self, names: Mapping[str, str]) -> dict[str, Any]:
        """Those that are given, under the names that the service's API has for them."""
        return {names[name]: self._values.pop(name) for name in names if name in self._values}

    def inner(self, name: str) -> "Properties":
        """A structure, whose own properties are to be taken as well; empty when it is not given."""
        return self._of(self.optional(name, {}), f"{self.where}.{name}")

    def inners(self, name: str) -> list["Properties"]:
        """A list of structures, likewise."""
        given = self.optional(name, [])
        if not isinstance(given, list):
            raise RefusedError(f"{self.where}.{name} is no list")
        return [self._of(value, f"{self.where}.{name}[{index}]") for index, value in enumerate(given)]

    def _of(self, value: Any, where: str) -> "Properties":
        if not isinstance(value, Mapping):
            raise RefusedError(f"{where} is no structure")
        self._inner.append(Properties(value, where))
        return self._inner[-1]

    @property
    def given(self) -> bool:
        """Whether anything is left to take."""
        return bool(self._values)

    def untaken(self) -> list[str]:
        """What nobody took, here and inside, as places."""
        own = [f"{self.where}.{name}" for name in sorted(self._values)]
        return own + [place for each in self._inner for place in each.untaken()]
