"""The resource types that the rehearsal can make: type to the function that makes one."""

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from groundswell.errors import RefusedError
from groundswell.rehearsal.cloud.properties import Properties


@dataclass(frozen=True, slots=True)
class Made:
    """What a resource became: the value of `Ref`, and the attributes that `Fn::GetAtt` may ask for."""

    ref: str
    attributes: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Maker:
    """What a resource is made with: the clients of the stack's region, its tags, and a name nobody else has.

    `without_capacity` are the zones in which EC2 has no machine left.
    """

    client: Callable[[str], Any]
    region: str
    account: str
    tags: Mapping[str, str]
    name: str
    without_capacity: frozenset[str] = frozenset()

    def tagged(self, properties: Properties, name: str = "Tags") -> list[dict[str, str]]:
        """The resource's tags and below them the stack's, as CloudFormation propagates them; in the order of keys."""
        own = {tag["Key"]: tag["Value"] for tag in properties.optional(name, [])}
        return [{"Key": key, "Value": value} for key, value in sorted({**self.tags, **own}.items())]


Function = Callable[[Maker, Properties], Made]
_MAKERS: dict[str, Function] = {}


def makes(resource_type: str) -> Callable[[Function], Function]:
    """Registers the function that makes one type."""

    def register(function: Function) -> Function:
        _MAKERS[resource_type] = function
        return function

    return register


@cache
def makers() -> Mapping[str, Function]:
    """Every type that can be made."""
    from groundswell.rehearsal.cloud import resources

    for module in pkgutil.iter_modules(resources.__path__):
        importlib.import_module(f"{resources.__name__}.{module.name}")
    return _MAKERS


def make(resource_type: str, maker: Maker, values: Mapping[str, Any]) -> Made:
    """Makes one resource. Raises RefusedError for a type it does not know and for every property nobody took."""
    known = makers()
    if resource_type not in known:
        raise RefusedError(f"the rehearsal cannot make {resource_type}: add it to rehearsal/cloud/resources/")
    properties = Properties(values, resource_type)
    made = known[resource_type](maker, properties)
    if left := properties.untaken():
        raise RefusedError(f"the rehearsal does not know {', '.join(left)}: it would have been dropped without a word")
    return made
