"""GS323: a policy of the mesh is for pods with a proxy that enforces it."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.mesh_policies import GROUP, applies_to, has_proxy, root_namespace, target_references
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS323",
    severity=Severity.WARNING,
    sentence="A policy of the mesh is for pods with a proxy that enforces it.",
    consequence="Nothing enforces the policy: requests are let through that it should refuse, and nobody is told.",
    fix="Label the namespace for injection (istio-injection: enabled), or the pods.",
)

_KINDS = ("AuthorizationPolicy", "RequestAuthentication", "PeerAuthentication")


@rule.check
def enforced(view: View) -> Iterator[Finding]:
    root = view.once(root_namespace)
    for kind in _KINDS:
        for policy in view.of_kind(kind, GROUP):
            if policy.key.namespace != root and not target_references(policy):
                pods = _selected(policy, view)
                if pods and not any(has_proxy(each, view) for each in pods):
                    message = f"{policy} is for {pods[0].owner}{_more(pods)}, and no pod of it gets a sidecar."
                    yield rule.finding(policy, message, related=[each.owner for each in pods[:3]])


def _selected(policy: Resource, view: View) -> list[PodTemplate]:
    """The pods a policy is for; none where nobody here says how their namespace is labelled."""
    home = policy.key.namespace
    if view.named("Namespace", "", home, "") is None:
        return []
    here = view.pods_by_namespace.get(home, ())
    return [each for each in here if not each.ends and applies_to(policy, each, view)]


def _more(pods: list[PodTemplate]) -> str:
    return f" and {len(pods) - 1} more" if len(pods) > 1 else ""
