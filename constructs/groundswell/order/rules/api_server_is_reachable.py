"""GS303: a pod that talks to the API server may reach it: an address, which no podSelector means."""

from collections.abc import Iterator, Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.controllers import run_by
from groundswell.order.finding import Finding, Severity
from groundswell.order.network.isolation import isolation, names
from groundswell.order.network.network_policy import Direction, Port
from groundswell.order.network.peer import SOMEWHERE
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS303",
    severity=Severity.ERROR,
    sentence="A pod that talks to the API server may reach it.",
    consequence="The pod waits for the API server until it gives up, and restarts for ever.",
    fix="Open TCP 443 and 6443 to an ipBlock (or to everything): the API server is no pod, so no podSelector means it.",
)

_PORTS = (443, 6443, 8443, 16443)
"""Service `kubernetes`; kubeadm; minikube; microk8s. Plugins look at the port behind the Service."""


@rule.check
def reachable(view: View) -> Iterator[Finding]:
    found = view.once(isolation)
    for pods in found.pods(Direction.EGRESS):
        if all(found.closed(pods, Direction.EGRESS, SOMEWHERE, Port(each)) for each in _PORTS):
            why, severity = _reason(pods, view)
            if why:
                policies = found.isolating(pods, Direction.EGRESS)
                message = f"{pods.owner} {why}, but no rule of {names(policies)} opens a way to the API server."
                yield rule.finding(pods.owner, message, severity=severity, related=policies)


def _reason(pods: PodTemplate, view: View) -> tuple[str, Severity]:
    """Why these pods talk to the API server: a known controller surely, an account with rights most likely."""
    if any(True for _ in run_by(pods)):
        return "runs a controller", Severity.ERROR
    binding = view.once(_bindings).get((pods.namespace, pods.service_account))
    if binding is None or not _mounts_token(pods, view):
        return "", Severity.WARNING
    return f"carries the token of ServiceAccount {pods.service_account}, which {binding} gives rights", Severity.WARNING


def _mounts_token(pods: PodTemplate, view: View) -> bool:
    own = pods.spec.get("automountServiceAccountToken")
    account = view.named("ServiceAccount", pods.namespace, pods.service_account, "")
    general = account.body.get("automountServiceAccountToken") if account else None
    return own is not False and (own is True or general is not False)


def _bindings(view: View) -> Mapping[tuple[str, str], Resource]:
    """(namespace, name) of each ServiceAccount that has rights of its own, to what gives them."""
    found: dict[tuple[str, str], Resource] = {}
    for kind in ("ClusterRoleBinding", "RoleBinding"):
        for binding in view.of_kind(kind, "rbac.authorization.k8s.io"):
            for each in mappings(binding.body.get("subjects")):
                if each.get("kind") == "ServiceAccount":
                    home = text(each.get("namespace")) or binding.key.namespace
                    found[(home, text(each.get("name")))] = binding
    return found
