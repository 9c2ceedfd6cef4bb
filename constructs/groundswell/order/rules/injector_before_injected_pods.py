"""GS106: the sidecar injector is ready before the pods that it injects."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.argocd.settings import chart_values
from groundswell.order.controllers import image_name
from groundswell.order.finding import Severity
from groundswell.order.mesh.mesh import ISTIO, LINKERD, injector_of
from groundswell.order.need import Need, Provision, Strength
from groundswell.order.pods.template import WORKLOADS
from groundswell.order.rule import Rule
from groundswell.order.tree import text
from groundswell.order.view import View

rule = Rule(
    id="GS106",
    severity=Severity.ERROR,
    sentence="The sidecar injector is ready before the pods that it injects.",
    consequence="The pods start without a sidecar and stay so until somebody restarts them: no mTLS, no policies.",
    fix="Deliver the injector in an earlier wave than the first injected pods, and let that wave be waited for.",
)

_IMAGES = {"pilot": ISTIO, "proxy-injector": LINKERD}
_CHARTS = {"istiod": ISTIO, "linkerd-control-plane": LINKERD}


@rule.provides(*WORKLOADS)
def injector(resource: Resource, view: View) -> Iterator[Provision]:
    pods = view.pods_of(resource)
    for container in pods.containers if pods else ():
        mesh = _IMAGES.get(image_name(text(container.get("image"))))
        if pods and mesh:
            yield Provision(("injector", mesh, str(pods.labels.get("istio.io/rev") or "default")))


@rule.provides("argoproj.io/Application")
def injector_of_a_chart(resource: Resource, view: View) -> Iterator[Provision]:
    application = view.delivering(resource)
    for source in application.chart_sources if application else ():
        if mesh := _CHARTS.get(text(source.get("chart"))):
            revision = next(
                (text(each["revision"]) for each in chart_values(source) if each.get("revision")), "default"
            )
            yield Provision(("injector", mesh, revision), inside=True, fallback=True)


@rule.requires(*WORKLOADS)
def own_injector(resource: Resource, view: View) -> Iterator[Need]:
    pods = view.pods_of(resource)
    found = injector_of(pods, view) if pods else None
    if found:
        mesh, revision = found
        name = mesh.capitalize()
        words = f"{name} sidecar injector" + ("" if revision == "default" else f" of revision {revision}")
        yield Need(("injector", mesh, revision), Strength.CAPTURED, words=words)
