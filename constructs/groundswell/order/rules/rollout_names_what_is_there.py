"""GS209: a Rollout names Services, routes, subsets and analyses that exist."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.istio_hosts import NETWORKING
from groundswell.order.missing.unread import may_hold
from groundswell.order.need import Moment, Need, Provision, Strength
from groundswell.order.network.services import service_need
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS209",
    severity=Severity.ERROR,
    sentence="A Rollout names Services, routes, subsets and analyses that exist.",
    consequence="The controller marks the Rollout InvalidSpec: it is Degraded, and nothing is rolled out.",
    fix="Name what exists, in the Rollout's namespace.",
)

_SERVICES = {
    "canary": ("stableService", "canaryService"),
    "blueGreen": ("activeService", "previewService"),
}
_CANARY = ("spec", "strategy", "canary")
_ISTIO = (*_CANARY, "trafficRouting", "istio")
_LOCAL = "a Rollout knows only Services of its own namespace"


@rule.provides("argoproj.io/AnalysisTemplate", "argoproj.io/ClusterAnalysisTemplate")
def analysis(resource: Resource, _: View) -> Iterator[Provision]:
    yield Provision(("analysis", resource.key.namespace, resource.key.name), Moment.APPLIED)


@rule.requires("argoproj.io/Rollout")
def named(resource: Resource, view: View) -> Iterator[Need]:
    """A Rollout turns healthy only when everything that it names is there."""
    home = resource.key.namespace
    for strategy, fields in _SERVICES.items():
        for field in fields:
            name = text(at(resource.body, "spec", "strategy", strategy, field))
            if name:
                yield service_need(home, name, view, local=_LOCAL, strength=Strength.READY)
    for each in _references(resource.body):
        name, wide = text(each.get("templateName")), each.get("clusterScope") is True
        if name:
            kind = "ClusterAnalysisTemplate" if wide else "AnalysisTemplate"
            yield Need(("analysis", "" if wide else home, name), Strength.READY, words=f"{kind} {name}")


def _references(value: Any) -> Iterator[Mapping[str, Any]]:
    """The templates of every analysis of either strategy."""
    for path in (("analysis",), ("prePromotionAnalysis",), ("postPromotionAnalysis",)):
        for strategy in _SERVICES:
            yield from mappings(at(value, "spec", "strategy", strategy, *path, "templates"))
    for step in mappings(at(value, *_CANARY, "steps")):
        yield from mappings(at(step, "analysis", "templates"))


@rule.check
def two_services(view: View) -> Iterator[Finding]:
    for each in view.of_kind("Rollout", "argoproj.io"):
        for strategy, (stable, other) in _SERVICES.items():
            named_ = mapping(at(each.body, "spec", "strategy", strategy))
            if named_.get(stable) and named_.get(stable) == named_.get(other):
                message = f"{each} names Service {named_[stable]} as {stable} and as {other}: they must be two."
                yield rule.finding(each, message)


@rule.check
def routing(view: View) -> Iterator[Finding]:
    for each in view.of_kind("Rollout", "argoproj.io"):
        istio = mapping(at(each.body, *_ISTIO))
        wanted_routes = [mapping(istio.get("virtualService")), *mappings(istio.get("virtualServices"))]
        yield from _absent(each, [("VirtualService", text(one.get("name"))) for one in wanted_routes], view)
        yield from _absent(each, [("DestinationRule", text(at(istio, "destinationRule", "name")))], view)
        for wanted in wanted_routes:
            found = _of(each, "VirtualService", text(wanted.get("name")), view)
            if found is not None:
                yield from _routes(each, found, list(texts(wanted.get("routes"))))
        rule_of = mapping(istio.get("destinationRule"))
        found = _of(each, "DestinationRule", text(rule_of.get("name")), view)
        has = [text(one.get("name")) for one in mappings(at(found.body, "spec", "subsets"))] if found else []
        for field in ("canarySubsetName", "stableSubsetName"):
            if found is not None and text(rule_of.get(field)) and rule_of[field] not in has:
                message = f"{each} names subset {rule_of[field]} of {found}, which has {', '.join(has) or 'none'}."
                yield rule.finding(each, message, related=[found])


def _absent(each: Resource, wanted: list[tuple[str, str]], view: View) -> Iterator[Finding]:
    """What nothing that was read, or could not be, may bring into the Rollout's namespace."""
    for kind, name in wanted:
        namespace = name.partition(".")[2] or each.key.namespace
        if name and _of(each, kind, name, view) is None and not may_hold(view, namespace):
            yield rule.finding(each, f"{each} names {kind} {name}, which nothing in namespace {namespace} is called.")


def _of(rollout: Resource, kind: str, name: str, view: View) -> Resource | None:
    """The Istio object that a Rollout names: "name", or "name.namespace" in older ones."""
    stem, _, namespace = name.partition(".")
    return view.named(kind, namespace or rollout.key.namespace, stem, NETWORKING) if name else None


def _routes(each: Resource, found: Resource, wanted: list[str]) -> Iterator[Finding]:
    """Without a list the VirtualService must have exactly one route."""
    has = [text(route.get("name")) for route in mappings(at(found.body, "spec", "http"))]
    shown = ", ".join(name for name in has if name) or "no named route"
    for name in wanted:
        if has and name not in has:
            yield rule.finding(each, f"{each} shifts route {name} of {found}, which has {shown}.", related=[found])
    if not wanted and len(has) > 1:
        message = f"{each} names no route of {found}, which has {len(has)}: the controller does not choose."
        yield rule.finding(each, message, related=[found], fix="List the routes to shift, and name them.")
