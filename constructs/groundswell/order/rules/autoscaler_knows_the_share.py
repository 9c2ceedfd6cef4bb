"""GS421: an autoscaler that goes by a share of the requests finds requests."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.quotas import asked, defaults
from groundswell.order.nodes.scaling import target_of
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS421",
    severity=Severity.ERROR,
    sentence="An autoscaler that goes by a share of the requests finds requests.",
    consequence="The autoscaler fails (missing request for cpu) and keeps the number of pods that it has.",
    fix="Give every container of the pods a request for the resource, or scale by an absolute value.",
)


@rule.check
def shares(view: View) -> Iterator[Finding]:
    for each in view.of_kind("HorizontalPodAutoscaler", "autoscaling"):
        target = view.named(*target_of(each))
        pods = view.pods_of(target) if target is not None else None
        if pods is not None and not pods.owner.contract:
            given = defaults(view, pods.namespace)
            for name in dict.fromkeys(_resources(mapping(each.body.get("spec")))):
                silent = [text(c.get("name")) for c in pods.containers if asked(c, "requests", name, given) is None]
                if silent:
                    where = f"container {', '.join(silent)} of {pods.owner}"
                    message = f"{each} scales by a share of {name}, which {where} does not ask for."
                    # a LimitRange from elsewhere may fill it in, unless the whole platform is described
                    severity = Severity.ERROR if view.all_is_described else Severity.WARNING
                    yield rule.finding(each, message, severity=severity, related=[pods.owner])


def _resources(spec: object) -> Iterator[str]:
    for metric in mappings(at(spec, "metrics")):
        if metric.get("type") == "Resource" and at(metric, "resource", "target", "type") == "Utilization":
            yield text(at(metric, "resource", "name"))
        if metric.get("type") == "Resource" and at(metric, "resource", "targetAverageUtilization") is not None:
            yield text(at(metric, "resource", "name"))
    if at(spec, "targetCPUUtilizationPercentage") is not None:
        yield "cpu"
