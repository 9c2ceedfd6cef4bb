"""The way in: load balancer, listeners, targets, certificates, records; from the model."""

from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.rehearsal.facts import Things


def load_balancer(platform: KubeadmPlatform) -> Things:
    """The load balancer, its listeners, and the target group behind them, which only the cluster fills."""
    ingress, production = platform.ingress, platform.environment.production
    return {
        platform.slug: {
            "kind": "application, internet-facing",
            "zones": sorted(platform.network.zones),
            "groups": [f"{platform.slug}-alb"],
            "drops broken headers": "true",
            "deletion protection": "true" if production else "false",
        },
        f"listener {ingress.https_port}": {
            "protocol": "HTTPS",
            "does": f"forward to {platform.target_group}",
            "certificate": platform.domain,
        },
        f"listener {ingress.http_port}": {
            "protocol": "HTTP",
            "does": f"redirect to HTTPS {ingress.https_port}, HTTP_301",
            "certificate": None,
        },
        platform.target_group: {
            "targets": f"instance, HTTP {ingress.node_port_http}",
            "checked": f"HTTP {ingress.node_port_status} {ingress.health_path}",
            "registered": [],
        },
    }


def records(platform: KubeadmPlatform) -> Things:
    """The public names, each with what it leads to."""
    balanced = {platform.host(host): {"leads to": "the load balancer"} for host in platform.ingress.hosts}
    return {**balanced, platform.images_host: {"leads to": "the distribution"}}


def certificates(platform: KubeadmPlatform) -> Things:
    """One for the load balancer in its region, one for CloudFront; both requested, and nobody here proves a domain."""
    wanted = {"proved by": "DNS", "status": "PENDING_VALIDATION"}
    names = [platform.domain, f"*.{platform.domain}"]
    return {
        f"{platform.domain} in {platform.region}": {"names": names, **wanted},
        f"{platform.images_host} in us-east-1": {"names": [platform.images_host], **wanted},
    }
