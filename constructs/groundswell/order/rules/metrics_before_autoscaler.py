"""GS108: the metrics API answers before Argo CD waits for an autoscaler that reads it."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.controllers import image_name
from groundswell.order.finding import Severity
from groundswell.order.need import Need, Provision, Strength
from groundswell.order.pods.template import WORKLOADS
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS108",
    severity=Severity.ERROR,
    sentence="The metrics API answers before Argo CD waits for an autoscaler that reads it.",
    consequence="The autoscaler cannot get its metric and turns Degraded, which fails the sync; nothing scales.",
    fix="Install metrics-server (or the adapter for the metric) in no later a wave than the autoscaler.",
)

_APIS = {
    "Resource": "metrics.k8s.io",
    "ContainerResource": "metrics.k8s.io",
    "Pods": "custom.metrics.k8s.io",
    "Object": "custom.metrics.k8s.io",
    "External": "external.metrics.k8s.io",
}
_SERVERS = {
    "metrics-server": ("metrics.k8s.io",),
    "prometheus-adapter": ("custom.metrics.k8s.io", "external.metrics.k8s.io"),
    "keda": ("external.metrics.k8s.io",),
    "keda-operator-metrics-apiserver": ("external.metrics.k8s.io",),
}


@rule.provides("apiregistration.k8s.io/APIService")
def registered(resource: Resource, _: View) -> Iterator[Provision]:
    yield Provision(("api", text(at(resource.body, "spec", "group"))))


@rule.provides(*WORKLOADS)
def running(resource: Resource, view: View) -> Iterator[Provision]:
    pods = view.pods_of(resource)
    for container in pods.containers if pods else ():
        for group in _SERVERS.get(image_name(text(container.get("image"))), ()):
            yield Provision(("api", group), fallback=True)


@rule.provides("argoproj.io/Application", "aws/AWS::EKS::Addon")
def packaged(resource: Resource, view: View) -> Iterator[Provision]:
    application = view.delivering(resource)
    names = [text(source.get("chart")) for source in application.chart_sources] if application else []
    for name in (*names, text(at(resource.body, "Properties", "AddonName"))):
        for group in _SERVERS.get(name, ()):
            yield Provision(("api", group), inside=bool(application), fallback=True)


@rule.requires("autoscaling/HorizontalPodAutoscaler")
def metrics(resource: Resource, _: View) -> Iterator[Need]:
    """What the bootstrap installs is not waited for by its autoscalers."""
    if resource.layer == "bootstrap":
        return
    wanted = [text(each.get("type")) for each in mappings(at(resource.body, "spec", "metrics"))]
    if resource.version == "v1" or not wanted:  # without a list an autoscaler reads CPU
        wanted = ["Resource"]
    for group in dict.fromkeys(_APIS[each] for each in wanted if each in _APIS):
        yield Need(("api", group), Strength.READY, words=f"metrics API {group}")
