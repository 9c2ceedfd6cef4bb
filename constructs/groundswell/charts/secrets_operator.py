"""Wave 10: the External Secrets Operator, on the node whose role may read the secrets."""

from collections.abc import Iterator
from typing import Any

from groundswell.charts.delivery import Delivery, Row
from groundswell.charts.values import on, sized
from groundswell.model.kubeadm import KubeadmPlatform


def deliveries(platform: KubeadmPlatform) -> Iterator[Delivery]:
    release = platform.release("external-secrets")
    yield Delivery(
        name=release.name,
        wave="secrets-operator",
        namespace=release.namespace,
        release=release,
        values=_values(platform),
        skip_dry_run=True,  # ServiceMonitor's definition comes from wave 0
    )


def _values(platform: KubeadmPlatform) -> dict[str, Any]:
    placed = on(platform, platform.controllers)
    small = sized(20, 64, 200, 128)
    return {
        **placed,
        "installCRDs": False,  # wave 0 owns them
        "leaderElect": True,
        "resources": sized(50, 128, 500, 256),
        "webhook": {**placed, "resources": small},
        "certController": {**placed, "resources": small},
        "serviceMonitor": {"enabled": True},
    }


ROW = Row(wave="secrets-operator", platforms=KubeadmPlatform, deliveries=deliveries)
