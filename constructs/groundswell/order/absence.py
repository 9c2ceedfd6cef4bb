"""Needs that nothing provides: an error, something that is merely not in this repository, or not to be judged."""

import re
from collections import defaultdict
from collections.abc import Iterator

from groundswell.manifests.resource import Application, NotJudged
from groundswell.order.capability import declaration, words
from groundswell.order.contracts.contract import is_known_by_kin
from groundswell.order.finding import Finding, Place, Severity
from groundswell.order.graph import Graph, Join
from groundswell.order.kind_absence import Absence, told_together
from groundswell.order.leaves import long_leaves
from groundswell.order.near import ENVIRONMENTS, Near
from groundswell.order.need import Capability
from groundswell.order.nodes.storage import OTHER_CHARTS, brings_no_storage
from groundswell.order.position import position_words
from groundswell.order.tree import at, text
from groundswell.order.undelivered import Undelivered
from groundswell.order.unread import unknown_operators, unread
from groundswell.order.unsure import Unsure, unsure_notes
from groundswell.order.view import View

_CLUSTER_WIDE = frozenset(
    (
        *("crd", "api", "controller", "webhook", "injector", "storage-class", "csi-driver", "ingress-class"),
        *("priority-class", "runtime-class", "gateway-class", "cluster-role", "cluster-issuer", "pods"),
    )
)
_OPERATED = frozenset({"service", "secret", "configmap"})
_SUBSCRIBED = frozenset({"crd", "controller", "webhook", "cluster-role", "storage-class", "csi-driver", "api"})
"""What operators bring that the Operator Lifecycle Manager installs: nobody here sees their bundles."""
_STORAGE = frozenset({"storage-class", "csi-driver", "runtime-class"})
_MARKS = {
    **dict.fromkeys(
        ("storage-class", "csi-driver"), re.compile(r"csi|storage|ebs|efs|longhorn|ceph|rook|nfs|local-path|ydb")
    ),
    "ingress-class": re.compile(
        r"ingress|nginx|traefik|kong|contour|haproxy|gateway|ambassador|cilium|balancer|envoy|istio"
    ),
}
"""What is in the names of those that bring such things."""

_SIBLINGS = 2
_ENOUGH = {"custom-resource": 1}
_RARE = 4
_SHOWN = 5
_OF_CLOUDS = frozenset({"gp2", "standard", "standard-rwo", "default", "managed", "hostpath", "local-path"})
"""Classes that makers of clusters bring."""

_NAMED_AFTER = frozenset({"service", "custom-resource"})
_PART = re.compile(r"[a-z]{3,}")
_NAME = 63

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
        makers = list(_plausible(capability, graph.view, own)) if joins[0].need.elsewhere else []
        closed = [each for each in joins if graph.view.steps or not each.need.elsewhere]
        if makers and _is_likely(joins[0], near) and set(makers) <= _doubtful(capability, graph.view):
            findings.append(_elsewhere(joins, graph, near, aside.file(capability)))
        elif makers:
            unsure[capability] = joins, makers
        elif closed:
            findings.extend(_missing(join, graph, near.names(capability), aside.file(capability)) for join in closed)
        else:
            elsewhere.append(Absence(capability, joins, _elsewhere(joins, graph, near, aside.file(capability))))
    return [*findings, *told_together(elsewhere)], [*notes, *unsure_notes(unsure)]


def _kin(view: View) -> frozenset[str]:
    """The Applications of charts that are known in another version."""
    return frozenset(each.name for each in view.once(unread) if is_known_by_kin(each))


def _doubtful(capability: Capability, view: View) -> frozenset[str]:
    """The unread Applications that hardly bring a Service, or an operator's object: charts that are known in another
    version, and charts that call what they bring after themselves, as nearly all do, and otherwise."""
    others = (each.name for each in view.once(unread) if _is_called_otherwise(each, capability))
    return view.once(_kin) | frozenset(others) if capability[0] in _NAMED_AFTER else frozenset()


def _is_called_otherwise(application: Application, capability: Capability) -> bool:
    """Whether all that an Application delivers are charts, and neither they nor its values name part of the wanted."""
    if not application.sources or not all(each.get("chart") for each in application.sources):
        return False
    named = [text(each.get("chart")) for each in application.sources] + [application.resource.key.name]
    named += [text(at(each, "helm", "releaseName")) for each in application.sources]
    named += [value for values in application.values for _, value in long_leaves(values, 3) if len(value) <= _NAME]
    parts = {part for each in named for part in _PART.findall(each.lower()) if part not in ENVIRONMENTS}
    return not parts & {part for each in capability[2:] for part in _PART.findall(each.lower())}


def _is_likely(join: Join, near: Near) -> bool:
    """Whether it is rather missing than brought by what hardly brings such a thing."""
    wanted = join.need.capability
    filled = near.siblings(wanted) >= _ENOUGH.get(wanted[0], _SIBLINGS)
    return wanted[0] in _NAMED_AFTER and bool(near.names(wanted) or filled)


def _written(graph: Graph) -> Iterator[Capability]:
    """What objects of the repository bring themselves, and not a chart."""
    for capability, providers in graph.providers.items():
        if any(not each.resource.contract and each.resource.key.kind != "Application" for each in providers):
            yield capability


def _application(join: Join) -> str:
    """The Application that an object is."""
    return f"{join.dependent.key.namespace}/{join.dependent.key.name}"


def _plausible(capability: Capability, view: View, own: set[str]) -> Iterator[str]:
    """What may well bring a capability, and cannot be read: Applications, and operators that nobody here knows."""
    kind = capability[0]
    for each in view.once(unread):
        home = each.destination_namespace
        if (kind in _STORAGE and brings_no_storage(each, kind)) or _is_of_other_things(each, kind, view):
            continue
        here = kind in _CLUSTER_WIDE or (kind != "namespace" and (not home or capability[1:2] == (home,)))
        if here and each.name not in own:
            yield each.name
    if kind in _SUBSCRIBED:
        yield from map(str, view.of_kind("Subscription", "operators.coreos.com"))
    if kind in _OPERATED and (custom := view.once(unknown_operators).get(capability[1])) is not None:
        yield f"{custom} (of {custom.key.group})"


def _is_of_other_things(application: Application, kind: str, view: View) -> bool:
    """Whether what nobody read of an Application has another purpose, by its name or by the addresses it is taken
    from: charts that are known, and remote files that a folder of this repository takes."""
    marks = _MARKS.get(kind)
    if marks is None:
        return False
    if is_known_by_kin(application):
        return True
    charts = [str(each.get("chart") or "") for each in application.sources]
    if all(each in OTHER_CHARTS for each in charts):
        return not any(marks.search(each) for each in charts)
    taken = [each.why for each in view.reading.not_judged if each.application == application.resource.key]
    public = taken and all("https://" in each for each in taken)
    return bool(public) and not any(charts) and not any(marks.search(each) for each in taken)


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


def _elsewhere(joins: list[Join], graph: Graph, near: Near, aside: str) -> Finding:
    first = joins[0]
    meant = near.names(first.need.capability) or near.elsewhere(first.need.capability)
    filled = near.siblings(first.need.capability) >= _ENOUGH.get(first.need.capability[0], _SIBLINGS)
    filled = filled or _is_outlier(joins, graph) or _is_own_account(joins, graph)
    several = len(joins) > 1
    who = f"{first.dependent} and {len(joins) - 1} more need" if several else f"{first.dependent} needs"
    hint = f" Did you mean {meant[0]}?" if meant else ""
    likely = (meant or filled) and not aside and first.rule.severity is not Severity.INFO
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


def _is_outlier(joins: list[Join], graph: Graph) -> bool:
    """Whether nearly all that need such a thing, a store or a class, name one that is made here."""
    kind = joins[0].need.capability[0]
    if kind not in ("secret-store", "storage-class") or joins[0].need.capability[-1] in _OF_CLOUDS:
        return False
    served = sum(each.need.capability[0] == kind for each in graph.served)
    return served >= _RARE * len(joins)


def _is_own_account(joins: list[Join], graph: Graph) -> bool:
    """Whether a ServiceAccount is missing where this repository writes out the accounts of others that it delivers."""
    capability = joins[0].need.capability
    pods = [graph.view.pods_of(each.dependent) for each in joins]
    if capability[0] != "service-account" or not all(each and not each.owner.contract for each in pods):
        return False
    own = [
        each
        for each in graph.served
        if each.need.capability[0] == "service-account"
        and each.need.capability[-1] != "default"
        and any(one.resource.key.kind == "ServiceAccount" and not one.resource.contract for one in each.providers)
    ]
    return len(own) >= _SIBLINGS


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
