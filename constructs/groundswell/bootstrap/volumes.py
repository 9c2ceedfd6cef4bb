"""The values of the EBS CSI driver's chart (aws-ebs-csi-driver 2.54), which the bootstrap installs."""

from typing import Any

from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.node import CONTROL_PLANE_TAINT


def volumes_values(platform: KubeadmPlatform) -> dict[str, Any]:
    """The controller where the node's role lets it make volumes, the node plugin everywhere."""
    return {
        "controller": {
            "region": platform.region,
            "replicaCount": len(platform.nodes_matching(platform.controllers)),
            "nodeSelector": dict(platform.controllers),
            "tolerations": [{"key": CONTROL_PLANE_TAINT, "operator": "Exists", "effect": "NoSchedule"}],
            "extraVolumeTags": {"Project": platform.name, "Environment": platform.environment.name},
        },
        "node": {"tolerateAllTaints": True},
    }
