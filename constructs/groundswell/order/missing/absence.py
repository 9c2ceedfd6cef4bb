"""Needs that nothing provides: an error, something that is merely not in this repository, or not to be judged."""

import re
from collections import defaultdict
from collections.abc import Iterator

from groundswell.manifests.resource import NotJudged
from groundswell.order.capability import declaration, words
from groundswell.order.finding import Finding, Place, Severity
from groundswell.order.graph import Graph
from groundswell.order.joins import Join
from groundswell.order.missing.kind_absence import Absence, told_together
from groundswell.order.missing.likelihood import ENOUGH, SIBLINGS, is_likely, is_outlier, is_own_account, plausible
from groundswell.order.missing.near import Near
from groundswell.order.missing.undelivered import Undelivered
from groundswell.order.missing.unsure import Unsure, unsure_notes
from groundswell.order.need import Capability
from groundswell.order.position import position_words

_SHOWN = 5
_OPEN_NAME = re.compile(r"\$\(|\$\{|\{\{|<[^>]*>")
"""A name with a hole, such as `$(ISSUER)`: what fills it in runs after the manifests are read."""


def absences(graph: Graph) -> tuple[list[Finding], list[NotJudged]]:
    """The findings and notes for all missing providers, the same capability once where it is only a note.

    With a bootstrap inventory the whole platform is described, so that what is missing is missing. Without one, it may
    come from elsewhere: an info with the line that declares it, a warning where something of almost that name exists,
    or where the place it is missing in is filled from here.
    """
    findings: list[Finding] = []
    notes: list[NotJudged] = []
    elsewhere: list[Absence] = []
    unsure: dict[Capability, Unsure] = {}
    by_capability: dict[Capability, list[Join]] = defaultdict(list)
    for join in graph.missing:
        by_capability[join.need.capability].append(join)
    near, aside = Near(graph.providers, _written(graph)), Undelivered(graph)
    for capability, joins in by_capability.items():
        if _OPEN_NAME.search(capability[-1]):
            notes.append(_named_later(joins[0]))
            continue
        own = {_application(each) for each in joins if each.need.foreign}
        makers = list(plausible(capability, graph.view, own)) if joins[0].need.elsewhere else []
        closed = [each for each in joins if graph.view.all_is_described or not each.need.elsewhere]
        if makers and is_likely(capability, near, makers, graph.view):
            findings.append(_elsewhere(joins, graph, near, aside.file(capability), likely=True))
        elif makers:
            unsure[capability] = joins, makers
        elif closed:
            findings.extend(_missing(join, graph, near.names(capability), aside.file(capability)) for join in closed)
        else:
            elsewhere.append(Absence(capability, joins, _elsewhere(joins, graph, near, aside.file(capability))))
    return [*findings, *told_together(elsewhere)], [*notes, *unsure_notes(unsure)]


def _written(graph: Graph) -> Iterator[Capability]:
    """What objects of the repository bring themselves, and not a chart."""
    for capability, providers in graph.providers.items():
        if any(not each.resource.contract and each.resource.key.kind != "Application" for each in providers):
            yield capability


def _application(join: Join) -> str:
    """The Application that an object is."""
    return f"{join.dependent.key.namespace}/{join.dependent.key.name}"


def what(join: Join) -> str:
    """What a need asks for, in words."""
    return join.need.words or words(join.need.capability)


def _missing(join: Join, graph: Graph, near: list[str], aside: str) -> Finding:
    hint = f" Did you mean {near[0]}?" if near else ""
    hint = f" It is in {aside}, which nothing delivers." if aside else hint
    fix = join.rule.fix
    if join.need.elsewhere and not near:
        fix = f"{fix} If it comes from outside, declare it: {declaration(join.need.capability)}.".strip()
    return Finding(
        rule=join.rule.id,
        severity=join.rule.severity,
        message=f"{join.dependent} needs {what(join)}, and nothing provides it.{hint}",
        location=join.dependent.location,
        consequence=join.rule.consequence,
        fix=fix,
        place=_place(join, graph),
    )


def _elsewhere(joins: list[Join], graph: Graph, near: Near, aside: str, *, likely: bool = False) -> Finding:
    first = joins[0]
    meant = near.names(first.need.capability) or near.elsewhere(first.need.capability)
    filled = near.siblings(first.need.capability) >= ENOUGH.get(first.need.capability[0], SIBLINGS)
    filled = (filled or is_outlier(joins, graph) or is_own_account(joins, graph)) and not first.need.doubted
    several = len(joins) > 1
    who = f"{first.dependent} and {len(joins) - 1} more need" if several else f"{first.dependent} needs"
    hint = f" Did you mean {meant[0]}?" if meant else ""
    likely = (likely or meant or filled) and not aside and first.rule.severity is not Severity.INFO
    declared = f"declare it in the bootstrap inventory: {declaration(first.need.capability)}."
    where, fix = "is not in this repository", f"Where something else provides it, {declared}"
    if aside:
        where = f"is in {aside}, which nothing delivers"
        fix, hint = f"Let an Application deliver it; where somebody applies it by hand, {declared}", ""
    return Finding(
        rule=first.rule.id,
        severity=Severity.WARNING if likely else Severity.INFO,
        message=f"{what(first)} {where}; {who} it.{hint}",
        location=first.dependent.location,
        consequence=first.rule.consequence,
        fix=fix,
        place=_place(first, graph),
        related=tuple(_place(each, graph) for each in joins[1 : 1 + _SHOWN]),
    )


def _place(join: Join, graph: Graph) -> Place:
    position = position_words(graph.view.placement.of(join.dependent))
    return Place(join.dependent.key, join.dependent.location, position)


def _named_later(join: Join) -> NotJudged:
    return NotJudged(
        what=f"{what(join)}, needed by {join.dependent}",
        why="its name has a hole that something fills in later",
        remedy="Judge what that renders",
        location=join.dependent.location,
    )
