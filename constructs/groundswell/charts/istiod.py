"""Wave 5: istiod, which injects, configures and certifies every sidecar."""

from collections.abc import Iterator
from typing import Any

from groundswell.bootstrap.mesh import istiod_values
from groundswell.charts.delivery import Delivery, Ignored, Row
from groundswell.charts.istio_base import WEBHOOK
from groundswell.charts.values import on
from groundswell.model.kubeadm import KubeadmPlatform

AUTHORISER = "ext-authz"
"""The extension provider that the gateway's AuthorizationPolicy names."""

INJECTOR = Ignored(
    group="admissionregistration.k8s.io",
    kind="MutatingWebhookConfiguration",
    jq=(".webhooks[]?.clientConfig.caBundle",),
    why="istiod writes its certificate",
)


def deliveries(platform: KubeadmPlatform) -> Iterator[Delivery]:
    yield Delivery(
        name="istiod",
        wave="istiod",
        namespace=platform.ingress.gateway_namespace,
        release=platform.release("istiod"),
        values=_values(platform),
        server_side=True,  # istiod owns fields of its webhooks beside us
        ignored=(WEBHOOK, INJECTOR),
    )


def _values(platform: KubeadmPlatform) -> dict[str, Any]:
    shared = istiod_values(platform)
    mesh = {**shared["meshConfig"], "extensionProviders": [_authoriser(platform)]}
    return {**on(platform, platform.controllers), **shared, "meshConfig": mesh}


def _authoriser(platform: KubeadmPlatform) -> dict[str, Any]:
    service = platform.service(AUTHORISER)
    return {
        "name": AUTHORISER,
        "envoyExtAuthzGrpc": {
            "service": service.host,
            "port": service.port,
            "timeout": "2s",
            "failOpen": False,  # nobody gets in because the authoriser is away
        },
    }


ROW = Row(wave="istiod", platforms=KubeadmPlatform, deliveries=deliveries)
