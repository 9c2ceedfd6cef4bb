"""GS115: the cluster's network plugin runs before Argo CD, whose pods need an address."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.capability import parse
from groundswell.order.controllers import image_name
from groundswell.order.finding import Finding, Severity
from groundswell.order.graph import Graph
from groundswell.order.need import Need, Provision, Strength
from groundswell.order.pods.template import WORKLOADS
from groundswell.order.rule import Rule
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS115",
    severity=Severity.ERROR,
    sentence="The cluster's network plugin runs before Argo CD, whose pods need an address.",
    consequence="No node turns Ready, so Argo CD's pods stay Pending and never deliver the plugin.",
    fix="Install the network plugin in the bootstrap, before Argo CD.",
)

_IMAGES = frozenset({"calico-node", "cilium", "flannel", "amazon-k8s-cni", "weave-kube", "kube-router", "antrea-agent"})
_CALICO = frozenset({"node", "operator"})  # calico/node and tigera/operator
_CHARTS = frozenset({"tigera-operator", "calico", "cilium", "flannel", "aws-vpc-cni", "antrea", "kube-ovn", "vpc-cni"})
_NETWORK = ("network",)
_ARGOCD = ("controller", "argoproj.io", "Application")


@rule.provides(*WORKLOADS)
def plugin(resource: Resource, view: View) -> Iterator[Provision]:
    pods = view.pods_of(resource)
    images = [text(each.get("image")) for each in pods.all_containers] if pods else []
    names = {image_name(each) for each in images}
    calico = names & _CALICO and any("calico" in each or "tigera" in each for each in images)
    if names & _IMAGES or calico:
        yield Provision(_NETWORK)


@rule.provides("argoproj.io/Application", "aws/AWS::EKS::Addon")
def packaged(resource: Resource, view: View) -> Iterator[Provision]:
    """Only where nothing else brings one: the templates may hold other platforms' clusters, too."""
    application = view.delivering(resource)
    names = [text(source.get("chart")) for source in application.chart_sources] if application else []
    if _CHARTS.intersection([*names, text(at(resource.body, "Properties", "AddonName"))]):
        yield Provision(_NETWORK, inside=bool(application), fallback=True)


@rule.requires("bootstrap/Step", *WORKLOADS)
def argocd(resource: Resource, view: View) -> Iterator[Need]:
    """Optional: a cluster whose maker brings the network (every managed one) declares no plugin at all."""
    if not view.all_is_described:
        return  # nobody says what was there before Argo CD, which runs, and so has a network
    if resource.key.kind == "Step":
        needs = _ARGOCD in {parse(line) for line in view.step_by_name[resource.key.name].provides}
    else:
        pods = view.pods_of(resource)
        images = [image_name(text(each.get("image"))) for each in pods.containers] if pods else []
        needs = bool(pods) and "argocd" in images and not (pods and pods.host_network)
    if needs:
        yield Need(_NETWORK, Strength.READY, words="network plugin", optional=True)


@rule.check_order
def taken_over(graph: Graph) -> Iterator[Finding]:
    """Without an inventory nobody says what brings the first network."""
    found = [each.resource for each in graph.providers.get(_NETWORK, ())]
    if found and not graph.view.all_is_described and all(each.layer == "gitops" for each in found):
        message = f"{found[0]} brings the network plugin, and nothing here says that it is there before Argo CD."
        consequence = "Argo CD's own pods need it: at the first installation something else has to bring it, "
        consequence += "and Argo CD only takes it over."
        fix = "Say in a bootstrap inventory what installs it first: network."
        yield rule.finding(
            found[0], message, severity=Severity.INFO, consequence=consequence, fix=fix, related=found[1:]
        )
