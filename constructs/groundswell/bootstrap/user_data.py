"""User data of a node: cloud-init that makes a machine ready to join, the same for all but name, labels and taint."""

from pathlib import Path

from groundswell.errors import ModelError
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.node import Node
from groundswell.model.release import KUBERNETES_VERSION

LIMIT = 16 * 1024
"""Bytes of user data that EC2 takes, before its base64 (Amazon EC2 user guide, instance user data)."""

_TEMPLATE = Path(__file__).with_name("user_data.yaml")


def user_data(platform: KubeadmPlatform, node: Node) -> str:
    """The cloud-config of one node. Raises ModelError when it passes EC2's limit."""
    text = _TEMPLATE.read_text(encoding="utf-8")
    values = {
        "host_name": node.name,
        "zone": node.zone,
        "minor": KUBERNETES_VERSION.rpartition(".")[0],
        "version": KUBERNETES_VERSION,
        "kubelet_arguments": " ".join(kubelet_arguments(platform, node)),
    }
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    if len(text.encode()) > LIMIT:
        raise ModelError(f"user data of {node.name} has {len(text.encode())} bytes; EC2 takes {LIMIT} at most")
    return text


def kubelet_arguments(platform: KubeadmPlatform, node: Node) -> list[str]:
    """The flags that register the node with its labels and its taint; kubeadm sets the control plane's own.

    No `--cloud-provider=external`: it taints the node until a cloud controller manager comes, and none does. What that
    manager would say (region, zone, type) is known here; the provider id is added on the machine.
    """
    labels = ",".join(
        f"{key}={value}" for key, value in sorted((*node.labels.items(), *_place(platform, node).items()))
    )
    taint = [f"--register-with-taints={node.taint.key}={node.taint.value}:{node.taint.effect}"] if node.taint else []
    return [f"--node-labels={labels}", *taint]


def _place(platform: KubeadmPlatform, node: Node) -> dict[str, str]:
    """Where and what the machine is, in Kubernetes' own labels.

    The EBS CSI node plugin reads them where instance metadata is out of its reach (driver 1.54, docs/install.md), and
    pods are spread over zones by them.
    """
    return {
        "node.kubernetes.io/instance-type": node.instance_type,
        "topology.kubernetes.io/region": platform.region,
        "topology.kubernetes.io/zone": node.zone,
    }
