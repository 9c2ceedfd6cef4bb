"""Where pods ask for names: the cluster's DNS pods, or a cache on the node."""

from groundswell.order.controllers import image_name
from groundswell.order.network.network_policy import Port
from groundswell.order.network.peer import SOMEWHERE, Peer, peer_of, somewhere_in
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import text
from groundswell.order.view import View

_IMAGES = frozenset({"coredns", "k8s-dns-kube-dns", "kube-dns"})
_CACHE = "k8s-dns-node-cache"
_PORTS = (53, 5353)  # 5353 is the pod port of OpenShift's resolver


def resolvers(pods: PodTemplate, view: View) -> list[Peer]:
    """The ends that may answer a workload's questions for names.

    The cluster's resolver is in kube-system unless this platform declares one; a cache on every node (NodeLocal
    DNSCache) or nameservers of the pod's own are addresses, which no podSelector means.
    """
    policy = text(pods.spec.get("dnsPolicy"))
    if policy in ("None", "Default") or view.once(_cached):
        return [SOMEWHERE]
    declared = view.once(_declared)
    return [*(declared or [somewhere_in(each, view) for each in ("kube-system", "openshift-dns")]), SOMEWHERE]


def questions(protocol: str) -> list[Port]:
    """The ports that a question over UDP or TCP may go to."""
    return [Port(each, protocol) for each in _PORTS]


def _runs(pods: PodTemplate, images: frozenset[str]) -> bool:
    return any(image_name(text(each.get("image"))) in images for each in pods.containers)


def _declared(view: View) -> list[Peer]:
    return [peer_of(each, view) for each in view.pods if _runs(each, _IMAGES)]


def _cached(view: View) -> bool:
    return any(each.host_network and _runs(each, frozenset({_CACHE})) for each in view.pods)
