"""What is wrong with a live object, in Argo CD's sense of health and from the same fields."""

from collections.abc import Callable, Mapping
from typing import Any

from groundswell.bootstrap.programs.readiness import ROLLED_OUT, lacking
from groundswell.manifests.resource import Key
from groundswell.order.argocd.health import is_stock
from groundswell.order.tree import at, mappings, text

_READY_GROUPS = {
    "external-secrets.io": "Ready",
    "cert-manager.io": "Ready",
    "postgresql.cnpg.io": "Ready",
    "kafka.strimzi.io": "Ready",
    "monitoring.coreos.com": "Available",
}
"""Groups whose kinds, where Argo CD has a check for them, say by this condition whether they are ready."""

Ails = Callable[[Mapping[str, Any]], str]


def ailment(key: Key, body: Mapping[str, Any]) -> str:
    """What keeps an object from being healthy, "" when nothing does or nobody can tell."""
    if at(body, "metadata", "deletionTimestamp"):
        return "is being deleted"
    if key.group == "apps" and key.kind in ROLLED_OUT:
        return _not_yet(body, "ready")
    if (key.group, key.kind) in _OWN:
        return _OWN[key.group, key.kind](body)
    if key.group in _READY_GROUPS and is_stock(key.group, key.kind):
        return _not_yet(body, f"condition {_READY_GROUPS[key.group]}")
    return ""


def condition(body: Mapping[str, Any], kind: str) -> Mapping[str, Any]:
    """A condition of an object by its type, empty when it has none."""
    return next((each for each in mappings(at(body, "status", "conditions")) if each.get("type") == kind), {})


def _not_yet(body: Mapping[str, Any], until: str) -> str:
    """The runner's own notion of ready (`bootstrap/programs`), without the name it starts with."""
    try:
        said = lacking({"resource": "", "until": until}, body)
    except (AttributeError, KeyError, TypeError) as error:
        return f"has a status that cannot be read ({error})"
    return said.removeprefix(": ").removeprefix(text(at(body, "metadata", "name"))).strip()


def _job(body: Mapping[str, Any]) -> str:
    failed = condition(body, "Failed")
    return f"failed: {text(failed.get('message'))}" if failed.get("status") == "True" else ""


def _autoscaler(body: Mapping[str, Any]) -> str:
    for kind in ("AbleToScale", "ScalingActive"):
        found = condition(body, kind)
        if found.get("status") == "False" and found.get("reason") != "ScalingDisabled":
            return f"does not scale: {text(found.get('message'))}"
    return ""


def _service(body: Mapping[str, Any]) -> str:
    balanced = at(body, "spec", "type") == "LoadBalancer"
    return "has no load balancer yet" if balanced and not at(body, "status", "loadBalancer", "ingress") else ""


def _application(body: Mapping[str, Any]) -> str:
    health = at(body, "status", "health")
    status = text(at(health, "status")) or "Unknown"
    said = f": {text(at(health, 'message'))}" if text(at(health, "message")) else ""
    return "" if status == "Healthy" else f"is {status}{said}"


def _phase(wanted: str) -> Ails:
    def ails(body: Mapping[str, Any]) -> str:
        phase = text(at(body, "status", "phase"))
        return "" if phase == wanted else f"is {phase or 'without a phase'}, not {wanted}"

    return ails


_OWN: Mapping[tuple[str, str], Ails] = {
    ("", "Namespace"): _phase("Active"),
    ("", "PersistentVolumeClaim"): _phase("Bound"),
    ("", "Service"): _service,
    ("batch", "Job"): _job,
    ("autoscaling", "HorizontalPodAutoscaler"): _autoscaler,
    ("argoproj.io", "Application"): _application,
    ("apiextensions.k8s.io", "CustomResourceDefinition"): lambda body: _not_yet(body, "ready"),
    ("apiregistration.k8s.io", "APIService"): lambda body: _not_yet(body, "condition Available"),
}
