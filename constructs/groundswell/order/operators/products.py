"""The form in which it is written down what an operator makes for a custom resource."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from groundswell.manifests.resource import Resource

Named = tuple[str, str, str]
"""(type of a capability, namespace, name) of one thing that is made."""

Kind = tuple[str, str]
"""(API group, kind) of a custom resource."""

SERVICE, SECRET, CONFIGMAP, ACCOUNT = "service", "secret", "configmap", "service-account"


class Products(NamedTuple):
    """What an operator makes for one custom resource; in names `*` stands for the resource's own.

    `further` gives what depends on its fields. `keys` has the keys of a Secret of fixed content, of all releases
    together. A kind with `pods` set has pods too, behind Services or not.
    """

    services: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()
    configmaps: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    further: Callable[[Resource], Iterator[Named]] | None = None
    keys: Mapping[str, tuple[str, ...]] = {}
    pods: bool = True


Table = Mapping[Kind, Products]


def things(resource: Resource, products: Products) -> Iterator[Named]:
    """Everything that an operator makes for a custom resource of this kind."""
    home, name = resource.key.namespace, resource.key.name
    of_type = (
        (SERVICE, products.services),
        (SECRET, products.secrets),
        (CONFIGMAP, products.configmaps),
        (ACCOUNT, products.accounts),
    )
    for kind, patterns in of_type:
        for pattern in patterns:
            yield kind, home, pattern.replace("*", name)
    for kind, namespace, each in products.further(resource) if products.further else ():
        if each:
            yield kind, namespace or home, each


def each_with(prefixes: tuple[str, ...], *endings: str) -> tuple[str, ...]:
    """Every prefix with every ending."""
    return tuple(f"{prefix}{ending}" for prefix in prefixes for ending in endings)
