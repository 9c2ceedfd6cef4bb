"""What a rule can say of a resource: what it provides, what it requires, and how strongly."""

from enum import StrEnum
from typing import NamedTuple

from groundswell.manifests.resource import Resource

Capability = tuple[str, ...]
"""A typed key, its type first: ("namespace", name), ("crd", group, kind), ("secret-key", namespace, name, key)."""


class Strength(StrEnum):
    """How a resource needs its provider; what breaks when it comes too late differs."""

    APPLIED = "applied"  # the provider exists first, or the API server refuses the object
    READY = "ready"  # the object turns healthy only once the provider is ready
    CAPTURED = "captured"  # the provider acts only while the object is created; afterwards it is wrong for ever
    ADMITTED = "admitted"  # the provider must answer before the API server accepts the object
    TOGETHER = "together"  # the object is ready only once the provider, in the same place, uses it
    DELIVERED = "delivered"  # the provider brings the object: without it nothing appears
    NAMED = "named"  # the name must mean something while the platform runs; nothing waits for it, so it orders nothing


class Moment(StrEnum):
    """When a resource provides: as soon as it is applied, or once it is ready."""

    APPLIED = "applied"
    READY = "ready"


class Provision(NamedTuple):
    """A capability that a resource brings, and when.

    `inside` is for Applications: what they deliver has it (a namespace by CreateNamespace, a chart's controller), so it
    stands at the start of their own sync and not where the Application object stands. A `fallback` counts only where
    nothing else provides the capability.
    """

    capability: Capability
    at: Moment = Moment.READY
    inside: bool = False
    fallback: bool = False


class Need(NamedTuple):
    """A capability that a resource requires.

    `words` names the provider in messages where the capability's own words are too general. `elsewhere` is false when
    nothing outside what was read can provide it (a key of a Secret that is made here): then a missing provider is
    always an error. `since` is the object that makes it a need at all, for example the webhook configuration: placed
    later than the dependent, the need does not count. `optional` needs order, but may be missing. `foreign`
    is for Applications: what they themselves deliver is not what provides it, even where nobody could read that.
    `doubted` is for what may well be there before all that was read: then its makers here, too late, are an info, and
    that others of its type are made here tells nothing.
    """

    capability: Capability
    strength: Strength
    words: str = ""
    elsewhere: bool = True
    since: Resource | None = None
    optional: bool = False
    foreign: bool = False
    doubted: bool = False
