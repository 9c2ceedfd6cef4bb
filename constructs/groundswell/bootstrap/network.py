"""The values of Calico's chart (tigera-operator 3.31), which the bootstrap installs."""

from typing import Any

from groundswell.model.kubeadm import KubeadmPlatform


def network_values(platform: KubeadmPlatform) -> dict[str, Any]:
    """Pods in VXLAN: the VPC routes no pod addresses, and the security group lets the nodes' own traffic through."""
    return {
        "installation": {
            "cni": {"type": "Calico"},
            "calicoNetwork": {
                "bgp": "Disabled",
                "ipPools": [
                    {
                        "cidr": platform.network.pod_cidr,
                        "encapsulation": "VXLAN",
                        "natOutgoing": "Enabled",
                        "nodeSelector": "all()",
                    }
                ],
            },
        },
        # Nobody here uses projectcalico.org/v3 or the flow viewer; on small nodes each costs memory.
        "apiServer": {"enabled": False},
        "goldmane": {"enabled": False},
        "whisker": {"enabled": False},
    }
