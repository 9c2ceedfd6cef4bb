"""GS526: a namespace that injects sidecars admits what the injector adds."""

from collections.abc import Iterator

from groundswell.order.argocd.settings import chart_values
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.mesh import ISTIO, injector_of
from groundswell.order.nodes.pod_security import ENFORCED, LEVELS
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS526",
    severity=Severity.ERROR,
    sentence="A namespace that injects sidecars admits what the injector adds.",
    consequence="The API server refuses every injected pod: istio-init wants NET_ADMIN and NET_RAW.",
    fix="Install Istio's CNI plugin, which does istio-init's work on the node, or lower the namespace's level.",
)


@rule.check
def injected(view: View) -> Iterator[Finding]:
    if not view.once(_without_plugin):
        return
    for namespace, found in view.pods_by_namespace.items():
        level = text(view.namespace_labels(namespace).get(ENFORCED))
        pods: list[PodTemplate] = [each for each in found if level in LEVELS and _by_istio(each, view)]
        if pods:
            home = view.named("Namespace", "", namespace, "")
            message = (
                f"Namespace {namespace} enforces {level}, and {pods[0].owner} is injected without Istio's CNI plugin."
            )
            related = [each.owner for each in pods[1:6]] + ([home] if home else [])
            yield rule.finding(pods[0].owner, message, related=related)


def _by_istio(pods: PodTemplate, view: View) -> bool:
    """Whether the pods get a sidecar with its init container: a gateway's own template has none."""
    found = injector_of(pods, view)
    if "gateway" in str(pods.annotations.get("inject.istio.io/templates") or ""):
        return False
    return found is not None and found[0] == ISTIO


def _without_plugin(view: View) -> bool:
    """Whether istiod is delivered here, and the plugin neither as a chart, nor as pods, nor by istiod's values."""
    sources = [source for each in view.reading.applications for source in each.chart_sources]
    charts = {text(source.get("chart")) for source in sources}
    values = [each for source in sources if source.get("chart") == "istiod" for each in chart_values(source)]
    told = any(at(each, *path) for each in values for path in _SWITCHES)
    plugin = view.named("DaemonSet", "kube-system", "istio-cni-node") or view.named(
        "DaemonSet", "istio-system", "istio-cni-node"
    )
    return "istiod" in charts and "cni" not in charts and not told and plugin is None


_SWITCHES = (("pilot", "cni", "enabled"), ("cni", "enabled"), ("istio_cni", "enabled"))
