"""The machines, from the model."""

from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.rehearsal.facts import Things


def instances(platform: KubeadmPlatform) -> Things:
    """Each node with what its description decides, and what every node has."""
    return {
        node.name: {
            "type": node.instance_type,
            "zone": node.zone,
            "subnet": f"{platform.slug}-private-{node.zone[-1]}",
            "image": platform.environment.ami,
            "groups": [f"{platform.slug}-nodes"],
            "profile": "a role of its own",
            "may move targets": node.matches(platform.controllers),
            "disk": f"{node.disk} GiB gp3, encrypted",
            "metadata": f"by token, {2 if takes_roles(platform, node.name) else 1} hop(s), tags disabled",
            "monitoring": "enabled",
            "own EBS bandwidth": True,
            "public address": None,
            "user data": True,
            "protected": platform.environment.production,
            "cluster": {platform.cluster_name: "owned"},
            "tags": tags(platform),
        }
        for node in platform.nodes
    }


def takes_roles(platform: KubeadmPlatform, name: str) -> bool:
    """Whether a pod on the node takes the node's role: a controller, a service with a bucket, the backup."""
    (node,) = (node for node in platform.nodes if node.name == name)
    buckets = any(service.bucket and node.matches(service.node_selector) for service in platform.services)
    backup = platform.postgresql.backups and node.matches(platform.postgresql.placement)
    return node.matches(platform.controllers) or buckets or backup


def tags(platform: KubeadmPlatform) -> dict[str, str]:
    """The tags on everything."""
    return {"Project": platform.name, "Environment": platform.environment.name, "ManagedBy": "groundswell"}
