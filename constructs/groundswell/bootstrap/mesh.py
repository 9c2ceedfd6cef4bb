"""The values of istiod's chart (istiod 1.27.9), whoever installs it."""

from typing import Any

from groundswell.model.platform import Platform
from groundswell.model.quantity import Footprint, Resources

SIZE = Footprint(requests=Resources(cpu=200, memory=512), limits=Resources(cpu=1000, memory=1024))


def istiod_values(platform: Platform) -> dict[str, Any]:
    """Values for the chart, as plain data."""
    sidecar = {"requests": platform.sidecar.requests.quantities, "limits": platform.sidecar.limits.quantities}
    return {
        "replicaCount": 1,
        "autoscaleEnabled": False,
        "resources": {"requests": SIZE.requests.quantities, "limits": SIZE.limits.quantities},
        "env": {
            # The gateway's Envoy fetches the keys itself, over mTLS; istiod is outside the mesh: STRICT refuses it.
            "PILOT_JWT_ENABLE_REMOTE_JWKS": "true",
            # Sidecars as init containers that stay: a job ends when its own container does.
            "ENABLE_NATIVE_SIDECARS": "true",
        },
        "global": {"proxy": {"resources": sidecar}},
        "meshConfig": {
            "enablePrometheusMerge": True,
            "accessLogFile": "",  # the Telemetry object of wave 50 says what is logged
            "defaultConfig": {
                "holdApplicationUntilProxyStarts": True,
                # TLS ends at the load balancer: one proxy in front whose X-Forwarded-For and -Proto are true.
                "gatewayTopology": {"numTrustedProxies": 1},
            },
        },
    }
