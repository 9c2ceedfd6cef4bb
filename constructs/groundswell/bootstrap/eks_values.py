"""The values of the charts that the bootstrap of a cluster on EKS installs beside istiod."""

from typing import Any

from groundswell.bootstrap.argocd import APPLICATION_HEALTH
from groundswell.model.eks import EksPlatform
from groundswell.model.quantity import Resources

DEX = """connectors:
  - type: google
    id: google
    name: Google
    config:
      clientID: $dex.google.clientID
      clientSecret: $dex.google.clientSecret
"""
"""People sign in by Google; both values are keys of argocd-secret."""


def external_secrets_values(platform: EksPlatform) -> dict[str, Any]:
    """External Secrets 1.3.2: its definitions come with it, and its role by Pod Identity from its ServiceAccount."""
    small = _sized(Resources(cpu=20, memory=64), Resources(cpu=200, memory=128))
    return {
        "installCRDs": True,
        "leaderElect": True,
        "resources": _sized(Resources(cpu=50, memory=128), Resources(cpu=500, memory=256)),
        "serviceAccount": {"create": True, "name": platform.bootstrap_release("external-secrets").name},
        "webhook": {"resources": small},
        "certController": {"resources": small},
    }


def argocd_values(platform: EksPlatform) -> dict[str, Any]:
    """Argo CD 3.2.6. The chart makes no argocd-secret: the step before has it made by an ExternalSecret."""
    return {
        "global": {
            "domain": platform.host("argocd"),
            "networkPolicy": {"create": True},  # only its own parts reach its Redis, where sessions lie
        },
        "configs": {
            "params": {"server.insecure": True},  # TLS ends at the load balancer
            "cm": {
                "application.resourceTrackingMethod": "annotation",  # a label has 63 characters and other owners
                "resource.customizations.health.argoproj.io_Application": APPLICATION_HEALTH,
                "url": f"https://{platform.host('argocd')}",
                # Argo CD would write that account's password into the Secret, and the operator take it out again.
                "admin.enabled": "false",
                "dex.config": DEX,
            },
            "rbac": {"policy.default": "role:readonly"},
            "secret": {"createSecret": False},
        },
        "dex": {"enabled": True},
        "notifications": {"enabled": False},
    }


def _sized(requests: Resources, limits: Resources) -> dict[str, Any]:
    return {"requests": requests.quantities, "limits": limits.quantities}
