"""User data of a node: cloud-init that makes a machine ready to join, the same for all but name, labels and taint."""

from pathlib import Path

from groundswell.errors import ModelError
from groundswell.model.node import Node
from groundswell.model.platform import Platform
from groundswell.model.release import KUBERNETES_VERSION

LIMIT = 16 * 1024
"""Bytes of user data that EC2 takes, before its base64 (Amazon EC2 user guide, instance user data)."""

_TEMPLATE = Path(__file__).with_name("user_data.yaml")


def user_data(platform: Platform, node: Node) -> str:
    """The cloud-config of one node. Raises ModelError when it passes EC2's limit."""
    text = _TEMPLATE.read_text(encoding="utf-8")
    values = {
        "host_name": node.name,
        "region": platform.region,
        "minor": KUBERNETES_VERSION.rpartition(".")[0],
        "version": KUBERNETES_VERSION,
        "kubelet_arguments": " ".join(kubelet_arguments(node)),
    }
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    if len(text.encode()) > LIMIT:
        raise ModelError(f"user data of {node.name} has {len(text.encode())} bytes; EC2 takes {LIMIT} at most")
    return text


def kubelet_arguments(node: Node) -> list[str]:
    """The flags that register the node with its labels and its taint; kubeadm sets the control plane's own."""
    labels = ",".join(f"{key}={value}" for key, value in sorted(node.labels.items()))
    taint = [f"--register-with-taints={node.taint.key}={node.taint.value}:{node.taint.effect}"] if node.taint else []
    return ["--cloud-provider=external", f"--node-labels={labels}", *taint]
