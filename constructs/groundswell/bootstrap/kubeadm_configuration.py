"""The file that kubeadm makes or joins the cluster by (kubeadm v1beta4, Kubernetes 1.34).

`%NAME%` is what only the machine knows; the node's program puts it in.
"""

from typing import Any

from groundswell.bootstrap.yaml_text import yaml_text
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.node import Node
from groundswell.model.release import KUBERNETES_VERSION

API = "kubeadm.k8s.io/v1beta4"
PORT = 6443


def kubeadm_configuration(platform: KubeadmPlatform, node: Node) -> str:
    """The documents for one node."""
    documents = _made(platform, node) if node.control_plane else _joined(platform, node)
    return "---\n".join(yaml_text(document) for document in documents)


def _made(platform: KubeadmPlatform, node: Node) -> list[dict[str, Any]]:
    return [
        {
            "apiVersion": API,
            "kind": "InitConfiguration",
            "localAPIEndpoint": {"advertiseAddress": "%ADDRESS%", "bindPort": PORT},
            "nodeRegistration": _registration(platform, node),
        },
        {
            "apiVersion": API,
            "kind": "ClusterConfiguration",
            "clusterName": platform.slug,
            "kubernetesVersion": f"v{KUBERNETES_VERSION}",
            "controlPlaneEndpoint": f"%ADDRESS%:{PORT}",
            "networking": {"podSubnet": platform.network.pod_cidr, "serviceSubnet": platform.network.service_cidr},
        },
        {"apiVersion": "kubelet.config.k8s.io/v1beta1", "kind": "KubeletConfiguration", "cgroupDriver": "systemd"},
    ]


def _joined(platform: KubeadmPlatform, node: Node) -> list[dict[str, Any]]:
    token = {"token": "%TOKEN%", "apiServerEndpoint": "%ENDPOINT%", "caCertHashes": ["%CA_HASH%"]}
    return [
        {
            "apiVersion": API,
            "kind": "JoinConfiguration",
            "discovery": {"bootstrapToken": token},
            "nodeRegistration": _registration(platform, node),
        }
    ]


def _registration(platform: KubeadmPlatform, node: Node) -> dict[str, Any]:
    """The kubelet's name, flags and taints. Without `taints` kubeadm gives the control plane its own, and only that.

    No `cloud-provider=external`: it taints the node until a cloud controller manager comes, and none does. What that
    manager would say (region, zone, type, instance) is known here, or found on the machine.
    """
    labels = ",".join(
        f"{key}={value}" for key, value in sorted((*node.kubelet_labels.items(), *_place(platform, node)))
    )
    flags = {"node-ip": "%ADDRESS%", "node-labels": labels, "provider-id": f"aws:///{node.zone}/%INSTANCE%"}
    registration: dict[str, Any] = {
        "name": node.name,
        "criSocket": "unix:///run/containerd/containerd.sock",
        "kubeletExtraArgs": [{"name": name, "value": value} for name, value in flags.items()],
    }
    if node.taint:
        registration["taints"] = [{"key": node.taint.key, "value": node.taint.value, "effect": node.taint.effect}]
    elif not node.control_plane:
        registration["taints"] = []
    return registration


def _place(platform: KubeadmPlatform, node: Node) -> list[tuple[str, str]]:
    """Where and what the machine is, in Kubernetes' own labels.

    The EBS CSI node plugin reads them where instance metadata is out of its reach (driver 1.54, docs/install.md), and
    pods are spread over zones by them.
    """
    return [
        ("node.kubernetes.io/instance-type", node.instance_type),
        ("topology.kubernetes.io/region", platform.region),
        ("topology.kubernetes.io/zone", node.zone),
    ]
