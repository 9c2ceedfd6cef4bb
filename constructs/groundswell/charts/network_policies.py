"""Wave 7: deny by default, then exactly the flows of the model, at both of their ends. None is written by hand."""

from collections.abc import Callable, Iterable, Iterator, Mapping

import cdk8s
from cdk8s_plus_27 import k8s

from groundswell.charts.chart import Chart, port
from groundswell.charts.delivery import Delivery, Row
from groundswell.model.flow import Addresses, Flow, Peer, Pods
from groundswell.model.labels import COMPONENT, NAME, platform_labels
from groundswell.model.namespace import Namespace
from groundswell.model.platform import Platform
from groundswell.model.waves import BY_NAME

FOLDER = BY_NAME["network-policies"].folder
NAMESPACE_NAME = "kubernetes.io/metadata.name"  # the API server puts it on every Namespace
WHY = "groundswell/why"


def deliveries(platform: Platform) -> Iterator[Delivery]:
    yield Delivery(name="network-policies", wave="network-policies", namespace="default", folder=FOLDER)


def folders(platform: Platform) -> Mapping[str, Callable[[cdk8s.App], None]]:
    def charts(app: cdk8s.App) -> None:
        for namespace in platform.isolated_namespaces:
            _policies(Chart(app, namespace.name), platform, namespace)

    return {FOLDER: charts}


def _policies(chart: Chart, platform: Platform, namespace: Namespace) -> None:
    everything = k8s.LabelSelector()
    chart.add(
        k8s.KubeNetworkPolicy,
        metadata=_meta(platform, namespace, "default-deny", "nothing is open that no flow declares"),
        spec=k8s.NetworkPolicySpec(pod_selector=everything, policy_types=["Ingress", "Egress"]),
    )
    for pods, flows in _by_pods(namespace, platform.flows, lambda flow: flow.source).items():
        chart.add(
            k8s.KubeNetworkPolicy,
            metadata=_meta(platform, namespace, f"{_name(pods)}-egress", _why(flows)),
            spec=k8s.NetworkPolicySpec(
                pod_selector=_selector(pods),
                policy_types=["Egress"],
                egress=[
                    k8s.NetworkPolicyEgressRule(to=[_peer(flow.target)], ports=[_port(flow)]) for flow in _merged(flows)
                ],
            ),
        )
    for pods, flows in _by_pods(namespace, platform.flows, lambda flow: flow.target).items():
        chart.add(
            k8s.KubeNetworkPolicy,
            metadata=_meta(platform, namespace, f"{_name(pods)}-ingress", _why(flows)),
            spec=k8s.NetworkPolicySpec(
                pod_selector=_selector(pods),
                policy_types=["Ingress"],
                ingress=[
                    k8s.NetworkPolicyIngressRule(from_=[_peer(flow.source)], ports=[_port(flow)])
                    for flow in _merged(flows)
                ],
            ),
        )


def _by_pods(namespace: Namespace, flows: Iterable[Flow], end: Callable[[Flow], Peer]) -> Mapping[Pods, list[Flow]]:
    """The flows with one end in the namespace, by the pods at that end, in the order of the description."""
    found: dict[str, tuple[Pods, list[Flow]]] = {}
    for flow in flows:
        pods = end(flow)
        if isinstance(pods, Pods) and pods.namespace == namespace.name:
            found.setdefault(_name(pods), (pods, []))[1].append(flow)
    return dict(found.values())


def _merged(flows: Iterable[Flow]) -> Iterator[Flow]:
    """Two reasons for the same connection make one rule."""
    seen = set()
    for flow in flows:
        key = (str(flow.source), str(flow.target), flow.port, flow.protocol)
        if key not in seen:
            seen.add(key)
            yield flow


def _why(flows: Iterable[Flow]) -> str:
    return "; ".join(dict.fromkeys(f"{flow.port}: {flow.why}" for flow in flows))


def _name(pods: Pods) -> str:
    """The pods in a policy's name: their workload and component, or all of the namespace."""
    parts = [pods.labels.get(NAME) or pods.labels.get("app", ""), pods.labels.get(COMPONENT, "")]
    return "-".join(part for part in parts if part) or "all-pods"


def _selector(pods: Pods) -> k8s.LabelSelector:
    return k8s.LabelSelector(match_labels=dict(pods.labels)) if pods.labels else k8s.LabelSelector()


def _peer(peer: Peer) -> k8s.NetworkPolicyPeer:
    if isinstance(peer, Addresses):
        return k8s.NetworkPolicyPeer(ip_block=k8s.IpBlock(cidr=peer.cidr, except_=list(peer.less) or None))
    home = k8s.LabelSelector(match_labels={NAMESPACE_NAME: peer.namespace})
    return k8s.NetworkPolicyPeer(namespace_selector=home, pod_selector=_selector(peer) if peer.labels else None)


def _port(flow: Flow) -> k8s.NetworkPolicyPort:
    return k8s.NetworkPolicyPort(port=port(flow.port), protocol=flow.protocol)


def _meta(platform: Platform, namespace: Namespace, name: str, why: str) -> k8s.ObjectMeta:
    labels = platform_labels(platform.name)
    return k8s.ObjectMeta(name=name, namespace=namespace.name, labels=labels, annotations={WHY: why})


ROW = Row(wave="network-policies", platforms=Platform, deliveries=deliveries, folders=folders)
