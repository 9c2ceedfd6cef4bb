"""The values of Argo CD's own chart (argo-cd 9.3.7, Argo CD 3.2.6), which the bootstrap installs."""

from typing import Any

from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.node import CONTROL_PLANE_TAINT

APPLICATION_HEALTH = """hs = {}
hs.status = "Progressing"
hs.message = ""
if obj.status ~= nil and obj.status.health ~= nil then
  hs.status = obj.status.health.status
  if obj.status.health.message ~= nil then
    hs.message = obj.status.health.message
  end
end
return hs
"""
"""Argo CD dropped the health check of the kind Application in 1.8; without it no wave waits for the one before."""


def argocd_values(platform: KubeadmPlatform) -> dict[str, Any]:
    """Values for the chart, as plain data."""
    placed = {
        "nodeSelector": dict(platform.controllers),
        "tolerations": [{"key": CONTROL_PLANE_TAINT, "operator": "Exists", "effect": "NoSchedule"}],
    }
    return {
        "global": {
            "domain": platform.host("argocd"),
            "networkPolicy": {"create": True},  # only its own parts reach its Redis, where sessions lie
            **placed,
        },
        "configs": {
            "params": {
                "server.insecure": True,  # TLS ends at the load balancer
            },
            "cm": {
                "application.resourceTrackingMethod": "annotation",  # a label has 63 characters and other owners
                "resource.customizations.health.argoproj.io_Application": APPLICATION_HEALTH,
                "url": f"https://{platform.host('argocd')}",
            },
            "rbac": {"policy.default": "role:readonly"},
            "secret": {
                # A reference: the Secret behind it comes at wave 11, and Argo CD runs without it until then.
                "extra": {platform.webhook_key: f"${platform.webhook_secret}:{platform.webhook_key}"},
            },
        },
        "dex": {"enabled": False},
        "notifications": {"enabled": False},
    }
