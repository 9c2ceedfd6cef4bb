"""The machines of the cluster: size, disk, labels and taint."""

from collections.abc import Mapping
from typing import Annotated, Literal

from groundswell.model.described import described
from groundswell.model.fields import Between
from groundswell.model.kubelet import kubelet_may_set
from groundswell.model.names import DnsLabel
from groundswell.model.quantity import Resources

InstanceTypeName = Literal["t3.small", "t3.medium", "t3.large", "t3.xlarge"]

CAPACITY: Mapping[str, Resources] = {
    "t3.small": Resources(cpu=2000, memory=2048),
    "t3.medium": Resources(cpu=2000, memory=4096),
    "t3.large": Resources(cpu=2000, memory=8192),
    "t3.xlarge": Resources(cpu=4000, memory=16384),
}
"""What each type has, in millicores and MiB (Amazon EC2 instance types, T3)."""

NODE_OVERHEAD = Resources(cpu=300, memory=400)
"""What a node keeps for itself before any of ours is placed: the kernel's share of memory (about 90 MiB of 2 GiB), the
eviction threshold (100 MiB), and the requests of calico-node, kube-proxy, ebs-csi-node and node-exporter."""

CONTROL_PLANE_TAINT = "node-role.kubernetes.io/control-plane"
"""kubeadm's own taint; it stays the only one of the control plane, so that one toleration is enough."""


@described
class Taint:
    """A NoSchedule taint."""

    key: str
    value: str
    effect: Literal["NoSchedule"] = "NoSchedule"


@described
class Node:
    """One EC2 machine. Of `labels` kubelet sets at registration those it may, and the bootstrap the others."""

    name: DnsLabel
    instance_type: InstanceTypeName
    disk: Annotated[int, Between(20, 16384)]  # GiB
    zone: DnsLabel
    labels: Mapping[str, str]
    taint: Taint | None = None
    control_plane: bool = False

    @property
    def taints(self) -> tuple[Taint, ...]:
        """Every taint the node has in the cluster, kubeadm's included."""
        kubeadm = (Taint(key=CONTROL_PLANE_TAINT, value=""),) if self.control_plane else ()
        return kubeadm + ((self.taint,) if self.taint else ())

    @property
    def kubelet_labels(self) -> dict[str, str]:
        """The labels that kubelet registers the node with."""
        return {key: value for key, value in self.labels.items() if kubelet_may_set(key)}

    @property
    def bootstrap_labels(self) -> dict[str, str]:
        """The labels that only an administrator may set: the bootstrap does, once the node has joined."""
        return {key: value for key, value in self.labels.items() if not kubelet_may_set(key)}

    @property
    def capacity(self) -> Resources:
        return CAPACITY[self.instance_type]

    @property
    def allocatable(self) -> Resources:
        """What is left for pods that are placed by name."""
        return self.capacity - NODE_OVERHEAD

    def matches(self, selector: Mapping[str, str]) -> bool:
        """Whether the node carries every label of a selector."""
        return all(self.labels.get(key) == value for key, value in selector.items())
