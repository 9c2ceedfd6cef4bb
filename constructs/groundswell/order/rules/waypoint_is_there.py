"""GS395: a Gateway that a policy targets, or a label names as waypoint, exists."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.mesh_policies import target_references
from groundswell.order.missing.unread import may_hold
from groundswell.order.rule import Rule
from groundswell.order.tree import text
from groundswell.order.view import View

rule = Rule(
    id="GS395",
    severity=Severity.WARNING,
    sentence="A Gateway that a policy targets, or a label names as waypoint, exists.",
    consequence="Nobody enforces the policy, and requests pass by the waypoint they should go through.",
    fix="Name a Gateway of the same namespace, or move the policy to a selector.",
)

_API = "gateway.networking.k8s.io"
_POLICIES = {
    "security.istio.io": ("AuthorizationPolicy", "RequestAuthentication"),
    "telemetry.istio.io": ("Telemetry",),
    "extensions.istio.io": ("WasmPlugin",),
}
_USES, _HOME = "istio.io/use-waypoint", "istio.io/use-waypoint-namespace"


@rule.check
def targets(view: View) -> Iterator[Finding]:
    for group, kinds in _POLICIES.items():
        for each in (one for kind in kinds for one in view.of_kind(kind, group)):
            for target in target_references(each):
                kind, name = text(target.get("kind")), text(target.get("name"))
                known = {"Gateway": _API, "Service": "", "ServiceEntry": "networking.istio.io"}
                if kind in known and name and _absent(kind, each.key.namespace, name, known[kind], view):
                    message = f"{each} targets {kind} {name}, and none of namespace {each.key.namespace} is called so."
                    yield rule.finding(each, message)


@rule.check
def waypoints(view: View) -> Iterator[Finding]:
    for kind in ("Namespace", "Service", "ServiceEntry"):
        for each in view.of_kind(kind):
            own = each.key.name if kind == "Namespace" else each.key.namespace
            yield from _used(each, own, view)
    for pods in view.pods:
        if pods.labels.get(_USES) and not pods.owner.contract:
            yield from _told(pods.owner, text(pods.labels.get(_HOME)) or pods.namespace, text(pods.labels[_USES]), view)


def _used(each: Resource, own: str, view: View) -> Iterator[Finding]:
    if each.labels.get(_USES) and not each.contract:
        yield from _told(each, text(each.labels.get(_HOME)) or own, text(each.labels[_USES]), view)


def _told(each: Resource, namespace: str, name: str, view: View) -> Iterator[Finding]:
    if name != "none" and _absent("Gateway", namespace, name, _API, view):
        yield rule.finding(each, f"{each} uses waypoint {name}, and no Gateway of namespace {namespace} is called so.")


def _absent(kind: str, namespace: str, name: str, group: str, view: View) -> bool:
    return view.named(kind, namespace, name, group) is None and not may_hold(view, namespace)
