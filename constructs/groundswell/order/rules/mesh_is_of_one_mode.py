"""GS324: a mesh with sidecars carries nothing of an ambient mesh, and the other way round."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.mesh_policies import GROUP, target_references
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS324",
    severity=Severity.WARNING,
    sentence="A mesh with sidecars carries nothing of an ambient mesh, and the other way round.",
    consequence="What is left over does nothing: its policies are not enforced, its routes not taken.",
    fix="Select pods by label instead of by targetRef, and take the waypoint and its labels away.",
)

_MODE, _USE = "istio.io/dataplane-mode", "istio.io/use-waypoint"


@rule.check
def one_mode(view: View) -> Iterator[Finding]:
    sidecars = [each for each in view.of_kind("Namespace", "") if _injected(each)]
    ambient = [each for each in view.of_kind("Namespace", "") if each.labels.get(_MODE) == "ambient"]
    for each in ambient:
        if _injected(each):
            yield rule.finding(each, f"{each} is labelled for sidecars and for the ambient mesh: the sidecars win.")
    waypoints = list(_waypoints(view))
    if sidecars and not ambient:
        for each in waypoints:
            yield rule.finding(each, f"{each} is a waypoint, and every namespace of the mesh has sidecars.")
        yield from _leftovers(view)
    yield from _absent_waypoints(view, {(each.key.namespace, each.key.name) for each in waypoints})


def _injected(namespace: Resource) -> bool:
    labels = mapping(namespace.labels)
    return labels.get("istio-injection") == "enabled" or bool(labels.get("istio.io/rev"))


def _waypoints(view: View) -> Iterator[Resource]:
    for each in view.of_kind("Gateway", "gateway.networking.k8s.io"):
        if text(at(each.body, "spec", "gatewayClassName")) == "istio-waypoint":
            yield each


def _leftovers(view: View) -> Iterator[Finding]:
    for kind in ("AuthorizationPolicy", "RequestAuthentication"):
        for each in view.of_kind(kind, GROUP):
            for target in target_references(each):
                named = view.named("Gateway", each.key.namespace, text(target.get("name")))
                classless = named is None or text(at(named.body, "spec", "gatewayClassName")) == "istio-waypoint"
                if target.get("kind") == "Service" or (target.get("kind") == "Gateway" and classless):
                    told = f"{target.get('kind')} {target.get('name')}"
                    message = f"{each} targets {told}, which only a waypoint serves; this mesh has sidecars."
                    yield rule.finding(each, message)
    for each in (*view.of_kind("Namespace", ""), *view.of_kind("Service", "")):
        if _USE in mapping(each.labels) and mapping(each.labels)[_USE] != "none":
            yield rule.finding(each, f"{each} asks for waypoint {each.labels[_USE]}; this mesh has sidecars.")


def _absent_waypoints(view: View, known: set[tuple[str, str]]) -> Iterator[Finding]:
    for each in view.of_kind("Namespace", ""):
        wanted = mapping(each.labels).get(_USE)
        home = mapping(each.labels).get("istio.io/use-waypoint-namespace") or each.key.name
        if known and wanted and wanted != "none" and (home, wanted) not in known:
            yield rule.finding(each, f"{each} asks for waypoint {home}/{wanted}, which nothing declares.")
