"""Wave 6: the ingress gateway, on a node of its own, behind NodePorts that the load balancer knows."""

from collections.abc import Iterator
from typing import Any

from groundswell.charts.delivery import Delivery, Row
from groundswell.charts.values import on, sized
from groundswell.model.platform import Platform


def deliveries(platform: Platform) -> Iterator[Delivery]:
    yield Delivery(
        name=platform.ingress.gateway_service,
        wave="istio-gateway",
        namespace=platform.ingress.gateway_namespace,
        release=platform.release(platform.ingress.gateway_service),
        values=_values(platform),
    )


def _values(platform: Platform) -> dict[str, Any]:
    ingress = platform.ingress
    return {
        **on(platform, platform.gateways),
        "labels": {"istio": ingress.gateway_label},  # what Gateway objects select
        "resources": sized(200, 256, 1500, 1024),
        "autoscaling": {"enabled": True, "minReplicas": 1, "maxReplicas": 3, "targetCPUUtilizationPercentage": 70},
        "service": {
            "type": "NodePort",
            "ports": [
                {
                    "name": "status-port",
                    "protocol": "TCP",
                    "port": ingress.gateway_status,
                    "targetPort": ingress.gateway_status,
                    "nodePort": ingress.node_port_status,
                },
                {
                    "name": "http2",
                    "protocol": "TCP",
                    "port": ingress.gateway_http,
                    "targetPort": ingress.gateway_http,
                    "nodePort": ingress.node_port_http,
                },
            ],
        },
    }


ROW = Row(wave="istio-gateway", platforms=Platform, deliveries=deliveries)
