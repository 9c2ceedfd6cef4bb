"""GS215: what an autoscaler scales exists, and so does the container that it measures."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.need import Moment, Need, Provision, Strength
from groundswell.order.operators.workloads import MAKERS, workloads_made
from groundswell.order.pods.template import WORKLOADS
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS215",
    severity=Severity.ERROR,
    sentence="What an autoscaler scales exists, and so does the container that it measures.",
    consequence="The autoscaler turns Degraded (FailedGetScale), which fails the sync; nothing scales.",
    fix="Name the workload of the autoscaler's namespace by kind and name, and its container as it is called there.",
)

_SCALED = frozenset({"Deployment", "StatefulSet", "ReplicaSet", "ReplicationController", "Rollout", "DaemonSet"})


@rule.provides(*WORKLOADS)
def workload(resource: Resource, _: View) -> Iterator[Provision]:
    yield Provision(("workload", resource.key.namespace, resource.key.kind, resource.key.name), Moment.APPLIED)


@rule.provides(*MAKERS)
def made(resource: Resource, _: View) -> Iterator[Provision]:
    """Applied, not ready: the autoscaler waits for it as for any other workload."""
    for kind, name in workloads_made(resource):
        yield Provision(("workload", resource.key.namespace, kind, name), Moment.APPLIED)


@rule.requires(
    "autoscaling/HorizontalPodAutoscaler", "keda.sh/ScaledObject", "autoscaling.k8s.io/VerticalPodAutoscaler"
)
def target(resource: Resource, _: View) -> Iterator[Need]:
    kind, name = _target(resource)
    if name and kind in _SCALED:
        words = f"{kind} {resource.key.namespace}/{name}"
        yield Need(("workload", resource.key.namespace, kind, name), Strength.READY, words=words)


@rule.check
def containers(view: View) -> Iterator[Finding]:
    for each in view.of_kind("HorizontalPodAutoscaler", "autoscaling"):
        kind, name = _target(each)
        found = view.named(kind, each.key.namespace, name)
        pods = view.pods_of(found) if found and not found.contract else None
        has = [text(one.get("name")) for one in pods.containers] if pods else []
        for metric in mappings(at(each.body, "spec", "metrics")):
            wanted = text(at(metric, "containerResource", "container"))
            if pods and wanted and wanted not in has and wanted not in ("istio-proxy", "linkerd-proxy"):
                message = f"{each} measures container {wanted} of {found}, which has {', '.join(has) or 'none'}."
                yield rule.finding(each, message, related=[pods.owner])


def _target(resource: Resource) -> tuple[str, str]:
    """KEDA takes a Deployment where no kind is given."""
    field = "targetRef" if resource.key.kind == "VerticalPodAutoscaler" else "scaleTargetRef"
    reference = mapping(at(resource.body, "spec", field))
    return text(reference.get("kind")) or "Deployment", text(reference.get("name"))
