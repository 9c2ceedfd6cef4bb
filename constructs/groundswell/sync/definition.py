"""Which kinds an object defines."""

from collections.abc import Mapping
from typing import Any

from groundswell.manifests.resource import Key
from groundswell.order.argocd.deletion import DEFINITION
from groundswell.sync.chart import is_stand_in, kinds_of


def definitions(key: Key, body: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """The (group, kind) that an object brings: a CustomResourceDefinition its own, a stand-in those of its chart."""
    if is_stand_in(key):
        return kinds_of(body)
    found = kind_of_definition(body) if (key.group, key.kind) == DEFINITION else None
    return () if found is None else (found,)


def kind_of_definition(body: Mapping[str, Any]) -> tuple[str, str] | None:
    """spec.group and spec.names.kind of a CustomResourceDefinition; None where one of them is not a string."""
    spec = body.get("spec")
    names = spec.get("names") if isinstance(spec, Mapping) else None
    if not isinstance(spec, Mapping) or not isinstance(names, Mapping):
        return None
    group, kind = spec.get("group"), names.get("kind")
    return (group, kind) if isinstance(group, str) and isinstance(kind, str) else None
