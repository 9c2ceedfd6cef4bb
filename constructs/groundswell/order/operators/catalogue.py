"""What is known of operators, in one table, and the questions that rules ask of it."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.operators.databases import DATABASES
from groundswell.order.operators.postgres import POSTGRES
from groundswell.order.operators.products import SECRET, SERVICE, Named, Table, things
from groundswell.order.operators.serving import SERVING
from groundswell.order.operators.streams import STREAMS

PRODUCTS: Table = {**POSTGRES, **DATABASES, **STREAMS, **SERVING}
PRODUCT_KINDS = tuple(f"{group}/{kind}" for group, kind in PRODUCTS)
"""The kinds, as `Rule.provides` takes them."""

KNOWN_GROUPS = frozenset(group for group, _ in PRODUCTS)
"""API groups whose operators make nothing that the table does not have."""


def made(resource: Resource) -> Iterator[Named]:
    """(type, namespace, name) of what an operator makes for a custom resource; nothing for kinds nobody here knows."""
    products = PRODUCTS.get((resource.key.group, resource.key.kind))
    return things(resource, products) if products else iter(())


def services_made(resource: Resource) -> Iterator[tuple[str, str]]:
    """(namespace, name) of each Service that an operator makes for a custom resource."""
    return ((namespace, name) for kind, namespace, name in made(resource) if kind == SERVICE)


def secrets_made(resource: Resource) -> Iterator[tuple[str, str, frozenset[str] | None]]:
    """(namespace, name, keys) of each Secret that an operator makes; None for keys that differ or that nobody knows."""
    products = PRODUCTS.get((resource.key.group, resource.key.kind))
    if products is None:
        return
    for kind, namespace, name in things(resource, products):
        if kind == SECRET:
            known = [keys for part, keys in products.keys.items() if _is(part, name, resource.key.name)]
            yield namespace, name, frozenset(known[0]) if known else None


def _is(pattern: str, name: str, own: str) -> bool:
    """Whether a Secret is one that a pattern names: in full, or with a user's name at the end, or at its beginning."""
    part = pattern.replace("*", own)
    if part.startswith("."):
        return name.endswith(part)
    return name.startswith(part) if part.endswith("-") else name == part
