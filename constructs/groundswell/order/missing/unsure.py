"""Notes on needs that something unreadable may provide: what may come from the same places, in one note."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from groundswell.manifests.resource import NotJudged, Topic
from groundswell.order.capability import declaration, words
from groundswell.order.joins import Join
from groundswell.order.need import Capability

Unsure = tuple[list[Join], list[str]]
"""Who needs a capability, and what may bring it."""

_SHOWN = 5
_FEW = 3


def unsure_notes(unsure: Mapping[Capability, Unsure]) -> Iterator[NotJudged]:
    """A note for each capability. A controller is told with its definition, and many definitions are told together."""
    definitions: dict[tuple[str, ...], list[Capability]] = defaultdict(list)
    for capability, (joins, makers) in unsure.items():
        kind, rest = capability[0], capability[1:]
        if kind == "crd":
            definitions[tuple(makers)].append(capability)
        elif kind != "controller" or ("crd", *rest) not in unsure:
            yield _note([capability], joins[0].need.words or words(capability), joins, makers)
    for brought_by, capabilities in definitions.items():
        for each in [capabilities] if len(capabilities) > _FEW else _by_group(capabilities):
            joins = [join for capability in each for join in unsure[capability][0]]
            yield _note(_declared(each, unsure), _definitions(each), joins, brought_by)


def _by_group(definitions: list[Capability]) -> list[list[Capability]]:
    groups: dict[str, list[Capability]] = defaultdict(list)
    for each in definitions:
        groups[each[1]].append(each)
    return list(groups.values())


def _declared(definitions: list[Capability], unsure: Mapping[Capability, Unsure]) -> list[Capability]:
    """The lines that declare definitions and their controllers: of several kinds of one API group all its kinds."""
    lines: list[Capability] = []
    for found in _by_group(definitions):
        controlled = [("controller", *each[1:]) for each in found if ("controller", *each[1:]) in unsure]
        several = len(found) > 1
        lines.append(("crd", found[0][1], "*") if several else found[0])
        lines += [("controller", found[0][1], "*") if several else each for each in controlled[:1]]
    return lines


def _definitions(capabilities: list[Capability]) -> str:
    """The definitions in words: the kinds of each API group."""
    if len(capabilities) == 1:
        return words(capabilities[0])
    groups: dict[str, list[str]] = defaultdict(list)
    for _, group, kind in sorted(capabilities):
        groups[group].append(kind)
    shown = ", ".join(f"{', '.join(kinds)} ({group})" for group, kinds in groups.items())
    return f"CustomResourceDefinitions of {shown}"


def _note(capabilities: list[Capability], what: str, joins: list[Join], makers: Sequence[str]) -> NotJudged:
    names = ", ".join(makers[:_SHOWN]) + (" …" if len(makers) > _SHOWN else "")
    others = f" and {len(joins) - 1} more" if len(joins) > 1 else ""
    declared = tuple(declaration(each) for each in capabilities)
    lines = ", ".join(declared)
    return NotJudged(
        what=f"{what}, needed by {joins[0].dependent}{others}",
        why=f"it may come with what could not be read: {names}",
        remedy=f"Give a chart's contract or --repo of a repository, or declare in the bootstrap inventory: {lines}",
        location=joins[0].dependent.location,
        topic=Topic.NEED,
        declared=declared,
    )
