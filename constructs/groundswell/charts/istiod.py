"""Wave 5: istiod, which injects, configures and certifies every sidecar."""

from collections.abc import Iterator
from typing import Any

from groundswell.charts.delivery import Delivery, Ignored, Row
from groundswell.charts.istio_base import WEBHOOK
from groundswell.charts.values import on, sized
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
    return {
        **on(platform, platform.controllers),
        "replicaCount": 1,
        "autoscaleEnabled": False,
        "resources": sized(200, 512, 1000, 1024),
        "env": {
            # The gateway's Envoy fetches the keys itself, over mTLS; istiod is outside the mesh: STRICT refuses it.
            "PILOT_JWT_ENABLE_REMOTE_JWKS": "true",
            # Sidecars as init containers that stay: a job ends when its own container does.
            "ENABLE_NATIVE_SIDECARS": "true",
        },
        "global": {
            "proxy": {
                "resources": {
                    "requests": platform.sidecar.requests.quantities,
                    "limits": platform.sidecar.limits.quantities,
                }
            }
        },
        "meshConfig": {
            "enablePrometheusMerge": True,
            "accessLogFile": "",  # the Telemetry object of wave 50 says what is logged
            "defaultConfig": {
                "holdApplicationUntilProxyStarts": True,
                # TLS ends at the load balancer: one proxy in front whose X-Forwarded-For and -Proto are true.
                "gatewayTopology": {"numTrustedProxies": 1},
            },
            "extensionProviders": [_authoriser(platform)],
        },
    }


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
