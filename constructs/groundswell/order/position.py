"""Where an object stands in the boot order: a path from the layer down to its own wave."""

from enum import Enum
from typing import NamedTuple

from groundswell.manifests.kind_rank import LAST
from groundswell.order.argocd.phase import Phase

TOP = ""
"""The outermost container: its slots are the layers."""

AWS, BOOTSTRAP, GITOPS = 0, 1, 2

BEFORE_ALL = -(2**63) - 1
"""The wave of what comes with an Application before all of its objects: no annotation can name it."""


class Slot(NamedTuple):
    """A place among the things that one container brings up one after another.

    The container is `TOP` (then `phase` is the layer and `wave` the stack or bootstrap step, from 1), an Application
    ("namespace/name") or an ApplicationSet that rolls out in steps ("ApplicationSet namespace/name"). `rank` is the
    kind's. `gates` says whether what stands in later slots of this container waits until this one is healthy.
    """

    container: str
    phase: int
    wave: int
    rank: int = LAST
    gates: bool = True

    @property
    def group(self) -> tuple[int, int]:
        """What runs at once: phase and wave."""
        return (self.phase, self.wave)


Position = tuple[Slot, ...]
"""Outermost slot first; the last slot is the object's own, the ones before are the Applications' that deliver it."""


class Relation(Enum):
    """How a provider stands to its dependent."""

    CONTAINS = "contains"  # the provider is an Application that delivers the dependent
    HEALTHY_BEFORE = "healthy before"  # the provider's wave turned healthy before the dependent is applied
    APPLIED_BEFORE = "applied before"  # applied in an earlier wave, but nothing tells that it is ready
    SAME_EARLIER = "same wave, earlier kind"
    SAME = "same wave"
    UNGATED = "ungated"  # an earlier wave number, but nothing waits between the two
    UNORDERED = "unordered"
    AFTER = "after"  # the provider is applied only once the dependent's wave is healthy
    INSIDE = "inside"  # the provider is delivered by the dependent


class Standing(NamedTuple):
    """A relation, with the two slots that decide it, and how deep in both positions they are.

    The two slots have the same container, but in UNORDERED across roots. In CONTAINS and INSIDE they are the last.
    """

    relation: Relation
    provider: Slot
    dependent: Slot
    depth: int


def standing(provider: Position, dependent: Position, *, provider_checked: bool) -> Standing:
    """How a provider at one position stands to a dependent at another.

    `provider_checked` says whether the provider's kind has a health check: without one its wave counts as healthy the
    moment it is applied.
    """
    depth = _shared_depth(provider, dependent)
    if depth == len(provider):
        relation = Relation.CONTAINS if depth < len(dependent) else Relation.SAME
        return Standing(relation, provider[-1], dependent[-1], depth - 1)
    if depth == len(dependent):
        return Standing(Relation.INSIDE, provider[-1], dependent[-1], depth - 1)
    before, after = provider[depth], dependent[depth]
    return Standing(_parted(provider, dependent, depth, provider_checked), before, after, depth)


def _parted(provider: Position, dependent: Position, depth: int, provider_checked: bool) -> Relation:
    before, after = provider[depth], dependent[depth]
    if before.container != after.container:
        return Relation.UNORDERED
    if before.group == after.group:
        return within_group(provider, dependent, depth)
    if before.group < after.group:
        if not all(slot.gates for slot in provider[depth:-1]):
            return Relation.UNGATED
        return Relation.HEALTHY_BEFORE if provider_checked else Relation.APPLIED_BEFORE
    return Relation.AFTER if all(slot.gates for slot in dependent[depth:-1]) else Relation.UNORDERED


def _shared_depth(one: Position, other: Position) -> int:
    """How many leading slots two positions share. Slots of different Applications in one wave differ by name."""
    depth = 0
    for mine, yours in zip(one, other, strict=False):
        if mine is not yours:
            break
        depth += 1
    return depth


def within_group(provider: Position, dependent: Position, depth: int) -> Relation:
    """How two things of one wave of one container stand: kinds go one after another, but what an Application delivers
    comes at its own pace."""
    if len(provider) == depth + 1:
        return Relation.SAME_EARLIER if provider[depth].rank < dependent[depth].rank else Relation.SAME
    return Relation.UNORDERED


def slot_words(slot: Slot) -> str:
    """A slot as a person says it: "wave 9", "PreSync wave 0", "bootstrap step 4", "step 2 of ApplicationSet a/b"."""
    if slot.container == TOP:
        return {AWS: f"AWS stack {slot.wave}", BOOTSTRAP: f"bootstrap step {slot.wave}"}.get(slot.phase, "GitOps")
    if slot.container.startswith("ApplicationSet "):
        return f"step {slot.wave} of {slot.container}" if slot.wave else slot.container
    if slot.wave == BEFORE_ALL:
        return "the start"
    phase = "" if slot.phase == Phase.SYNC else f"{Phase(slot.phase)} "
    return f"{phase}wave {slot.wave}"


def position_words(position: Position) -> str:
    """A position as a person says it: "wave 9 of argocd/root > wave 0 of argocd/secrets"."""
    parts = []
    for slot in position:
        if slot.container == TOP:
            if slot.phase != GITOPS or len(position) == 1:
                parts.append(slot_words(slot))
        elif slot.container.startswith("ApplicationSet "):
            parts.append(slot_words(slot))
        else:
            parts.append(f"{slot_words(slot)} of {slot.container}")
    return " > ".join(parts)
