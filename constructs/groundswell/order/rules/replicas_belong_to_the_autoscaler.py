"""GS133: who is autoscaled does not say how many replicas it has."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.argocd.ignored import ignores, self_heals
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS133",
    severity=Severity.WARNING,
    sentence="Who is autoscaled does not say how many replicas it has.",
    consequence="Each sync sets the number back and the autoscaler raises it again.",
    fix="Drop spec.replicas, or ignore /spec/replicas in the Application with RespectIgnoreDifferences=true.",
)


@rule.check
def replicas(view: View) -> Iterator[Finding]:
    scalers = [*view.of_kind("HorizontalPodAutoscaler"), *view.of_kind("ScaledObject", "keda.sh")]
    for scaler in scalers:
        target = _target(scaler, view)
        if target is None or at(target.body, "spec", "replicas") is None:
            continue
        application = view.application_of(target)
        if ignores(application, target, "replicas"):
            continue
        heals = self_heals(application)
        message = f"{target} asks for {at(target.body, 'spec', 'replicas')} replicas, and {scaler} scales it."
        consequence = "Argo CD heals it at once, against the autoscaler, for ever." if heals else ""
        severity = Severity.ERROR if heals else None
        yield rule.finding(target, message, related=[scaler], consequence=consequence, severity=severity)


def _target(scaler: Resource, view: View) -> Resource | None:
    reference = at(scaler.body, "spec", "scaleTargetRef")
    kind, name = text(at(reference, "kind")) or "Deployment", text(at(reference, "name"))
    return view.named(kind, scaler.key.namespace, name)
