"""Who writes an object: the Applications and bootstrap steps that declare it."""

from collections import defaultdict
from collections.abc import Mapping

from groundswell.manifests.resource import Key, Resource
from groundswell.order.view import View


def owner(resource: Resource, view: View) -> str:
    """Who applies a resource, in words."""
    if resource.application:
        return f"Application {resource.application}"
    step = view.step_of(resource)
    if step:
        return f"bootstrap step {step}"
    return "the bootstrap" if resource.layer == "bootstrap" else "nobody"


def shared(view: View) -> Mapping[str, list[Resource]]:
    """Objects that are declared more than once: their identity in words, and every declaration.

    The API group's version is no part of an identity. Objects without a name (generateName) are new ones each time.
    """
    index: dict[tuple[str, Key], list[Resource]] = defaultdict(list)
    for each in view.resources:
        if each.key.name:
            index[(each.cluster, each.key)].append(each)
    return {str(found[0].key): found for found in index.values() if len(found) > 1}
