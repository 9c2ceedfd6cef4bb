"""The labels that objects share. A selector is immutable once applied: only these two may ever stand in one."""

from collections.abc import Mapping

NAME = "app.kubernetes.io/name"
COMPONENT = "app.kubernetes.io/component"
PART_OF = "app.kubernetes.io/part-of"
MANAGED_BY = "app.kubernetes.io/managed-by"
INJECTION = "istio-injection"


def selector_of(name: str, component: str = "") -> Mapping[str, str]:
    """What selects the pods of a workload: all of them, or those of one component ("api", "job", "primary")."""
    return {NAME: name, COMPONENT: component} if component else {NAME: name}


def platform_labels(part_of: str) -> dict[str, str]:
    """What every object of a platform carries, whatever it is."""
    return {PART_OF: part_of, MANAGED_BY: "groundswell"}


def object_labels(name: str, component: str, part_of: str) -> Mapping[str, str]:
    """The labels of an object and of its pods: the selector, and what people look for."""
    return {**selector_of(name, component), **platform_labels(part_of)}
