"""The fourteen machines (the fifteenth is RabbitMQ's, while it is on)."""

from groundswell.model.node import InstanceTypeName, Node, Taint

ZONES = ("ap-northeast-2a", "ap-northeast-2b", "ap-northeast-2c")
A, B, C = ZONES


def _api(domain: str, instance_type: InstanceTypeName, disk: int, zone: str) -> Node:
    """A service's own machine: nothing else tolerates its taint."""
    return Node(
        name=f"k8s-api-{domain}",
        instance_type=instance_type,
        disk=disk,
        zone=zone,
        labels={"role": "api", "domain": domain, "tier": "business-logic"},
        taint=Taint(key="domain", value=domain),
    )


def _worker(number: int, zone: str) -> Node:
    """No taint: what has no home of its own runs here."""
    labels = {"role": "worker", "tier": "worker"}
    return Node(name=f"k8s-worker-{number}", instance_type="t3.medium", disk=40, zone=zone, labels=labels)


def _data(name: str, instance_type: InstanceTypeName, disk: int, zone: str, role: str, domain: str = "data") -> Node:
    """A data store's machine. Its zone never changes: the volume lives there."""
    return Node(
        name=f"k8s-{name}",
        instance_type=instance_type,
        disk=disk,
        zone=zone,
        labels={"role": role, "domain": domain, "infra-type": name, "tier": "data"},
        taint=Taint(key="domain", value=domain),
    )


NODES: tuple[Node, ...] = (
    Node(
        name="k8s-master",
        instance_type="t3.xlarge",
        disk=80,
        zone=A,
        labels={"role": "control-plane", "tier": "platform"},
        control_plane=True,
    ),
    _api("auth", "t3.small", 20, A),
    _api("my", "t3.small", 20, B),
    _api("scan", "t3.medium", 30, C),
    _api("character", "t3.small", 20, A),
    _api("location", "t3.small", 20, B),
    _api("image", "t3.small", 20, C),
    _api("chat", "t3.medium", 30, A),
    _worker(1, C),
    _worker(2, A),
    _data("postgresql", "t3.large", 80, A, "database"),
    _data("redis", "t3.medium", 30, B, "cache"),
    Node(
        name="k8s-monitoring",
        instance_type="t3.large",
        disk=60,
        zone=B,
        labels={"role": "monitoring", "domain": "observability", "tier": "observability"},
        taint=Taint(key="domain", value="observability"),
    ),
    Node(
        name="k8s-ingress-gateway",
        instance_type="t3.medium",
        disk=20,
        zone=C,
        labels={"role": "ingress-gateway", "tier": "network"},
        taint=Taint(key="role", value="ingress-gateway"),
    ),
)

RABBITMQ_NODE = _data("rabbitmq", "t3.medium", 40, B, "messaging", "integration")
