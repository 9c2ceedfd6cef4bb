"""The two ends of a connection, as far as the artefacts tell: pods with labels and port names, or addresses."""

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from groundswell.order.pods.template import PodTemplate
from groundswell.order.selectors import selects
from groundswell.order.tree import mapping, mappings, text, texts
from groundswell.order.view import View

Network: TypeAlias = ipaddress.IPv4Network | ipaddress.IPv6Network

_OWN_LABELS = ("job-name", "controller-uid", "controller-revision-hash", "pod-template-hash", "batch.kubernetes.io/")
"""Labels that controllers put on the pods they make (Kubernetes, well-known labels); no template has them."""


@dataclass(frozen=True, slots=True)
class Labels:
    """Labels, and whether they are all of them: of incomplete ones a missing label may be there all the same."""

    known: Mapping[str, Any] = field(default_factory=dict)
    complete: bool = False

    def may_match(self, selector: Any) -> bool:
        """Whether a LabelSelector can select what carries these labels; None and `{}` select everything."""
        if selector is None or not mapping(selector):
            return True
        return selects(_askable(mapping(selector), self), self.known)

    def surely_match(self, selector: Any) -> bool:
        """Whether it selects them whatever else they carry."""
        if selector is None or not mapping(selector):
            return True
        if not self.complete:
            asked = (text(each.get("key")) for each in mappings(mapping(selector).get("matchExpressions")))
            if any(name not in self.known for name in asked):
                return False
        return selects(selector, self.known)


def _askable(selector: Mapping[str, Any], labels: Labels) -> Mapping[str, Any]:
    """The selector without what only labels that nobody knows could answer."""
    plain = mapping(selector.get("matchLabels"))
    return {
        "matchLabels": {name: value for name, value in plain.items() if _answerable(str(name), labels)},
        "matchExpressions": [
            each for each in mappings(selector.get("matchExpressions")) if _answerable(text(each.get("key")), labels)
        ],
    }


def _answerable(name: str, labels: Labels) -> bool:
    return name in labels.known or (labels.complete and not name.startswith(_OWN_LABELS))


@dataclass(frozen=True, slots=True)
class Pods:
    """Pods at one end. `namespace` None: any; `ports` None: nobody knows the names of their ports."""

    namespace: str | None
    labels: Labels = Labels()
    home: Labels = Labels()
    ports: frozenset[tuple[str, int, str]] | None = None


@dataclass(frozen=True, slots=True)
class Addresses:
    """Addresses that are no pod's. `network` None: nobody knows which; `public`: somewhere on the internet."""

    network: Network | None = None
    public: bool = False


Peer: TypeAlias = Pods | Addresses

INTERNET = Addresses(public=True)
SOMEWHERE = Addresses()
"""A machine of which nobody knows the address: the API server, a node, a load balancer."""

_PRIVATE = tuple(
    ipaddress.ip_network(each)
    for each in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16", "fc00::/7")
)
"""Where pods and nodes have their addresses: RFC 1918, 6598, 3927 and 4193."""


_SIDECAR = frozenset({("http-envoy-prom", 15090, "TCP")})
"""The port that Istio's injection template names (release 1.27); no pod template has it."""


def peer_of(pods: PodTemplate, view: View) -> Peer:
    """The pods of a workload as an end of a connection; on the node's network they have only its address."""
    if pods.host_network:
        return SOMEWHERE
    return Pods(
        pods.namespace,
        labels_of(pods),
        home_of(pods.namespace, view),
        None if pods.owner.contract else frozenset(pods.ports()) | _SIDECAR,
    )


def labels_of(pods: PodTemplate) -> Labels:
    """The labels of a workload's pods; a chart's contract need not know all of them."""
    return Labels({str(name): value for name, value in pods.labels.items()}, complete=not pods.owner.contract)


def home_of(namespace: str, view: View) -> Labels:
    """The labels of a Namespace: all of them where it is declared, else the one the API server gives."""
    declared = view.named("Namespace", "", namespace, "") is not None
    return Labels(view.namespace_labels(namespace), complete=declared)


def somewhere_in(namespace: str, view: View, labels: Mapping[str, Any] | None = None) -> Pods:
    """Pods of a namespace that nobody declares here, with at least these labels."""
    return Pods(namespace, Labels(labels or {}), home_of(namespace, view))


def block_may_hold(block: Mapping[str, Any], peer: Peer) -> bool:
    """Whether an ipBlock can mean a peer. A pod's address is a private one, as plugins see it."""
    network = _network(block.get("cidr"))
    if network is None:
        return True
    less = [each for item in texts(block.get("except")) if (each := _network(item)) is not None]
    if isinstance(peer, Pods):
        return any(_reaches(network, less, each) for each in _PRIVATE)
    if peer.public:
        return not any(_within(network, each) for each in _PRIVATE)
    return peer.network is None or _reaches(network, less, peer.network)


def _reaches(block: Network, less: list[Network], wanted: Network) -> bool:
    """Whether a block without its exceptions shares an address with what is wanted."""
    if block.version != wanted.version or not block.overlaps(wanted):
        return False
    smaller = block if _within(block, wanted) else wanted
    return not any(_within(smaller, each) for each in less)


def _within(inner: Network, outer: Network) -> bool:
    if isinstance(inner, ipaddress.IPv4Network) and isinstance(outer, ipaddress.IPv4Network):
        return inner.subnet_of(outer)
    if isinstance(inner, ipaddress.IPv6Network) and isinstance(outer, ipaddress.IPv6Network):
        return inner.subnet_of(outer)
    return False


def _network(value: Any) -> Network | None:
    try:
        return ipaddress.ip_network(text(value), strict=False)
    except ValueError:  # the schema rules report it
        return None
