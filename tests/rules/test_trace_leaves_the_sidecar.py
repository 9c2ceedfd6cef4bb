"""GS307: a sidecar may send its traces where the mesh configuration has it send them."""

import json
from typing import Any

from tests.rules.network_objects import DNS, custom, deployment, namespace, peer, policy, ports

SHOP = namespace("shop", **{"istio-injection": "enabled"}) + deployment("web", "shop")


def mesh(**config: Any) -> str:
    body = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "istio", "namespace": "istio-system"}}
    return f"---\n{json.dumps({**body, 'data': {'mesh': json.dumps(config)}})}\n"


ZIPKIN = mesh(defaultConfig={"tracing": {"zipkin": {"address": "jaeger.tracing:9411"}}})
OTEL = mesh(
    extensionProviders=[{"name": "otel", "opentelemetry": {"service": "otel.tracing.svc.cluster.local", "port": 4317}}]
)
USED = custom(
    *("telemetry.istio.io/v1", "Telemetry", "mesh", "istio-system"), {"tracing": [{"providers": [{"name": "otel"}]}]}
)


def closed(*egress: Any) -> str:
    return policy("closed", "shop", types=["Egress"], egress=[*DNS, *egress])


def test_the_collector_is_open(world: Any) -> None:
    allowed = closed({"to": [peer("tracing")], "ports": ports(9411)})
    assert world.root(text=SHOP + ZIPKIN + allowed).messages("GS307") == []


def test_zipkin_is_closed(world: Any) -> None:
    (told,) = world.root(text=SHOP + ZIPKIN + closed({"ports": ports(443)})).messages("GS307")
    assert told == (
        "The sidecar of Deployment shop/web sends its traces to jaeger.tracing:9411, "
        "but no rule of NetworkPolicy shop/closed lets it out of Deployment shop/web."
    )


def test_a_provider_counts_once_it_is_used(new_world: Any) -> None:
    assert new_world().root(text=SHOP + OTEL + closed()).messages("GS307") == []
    (told,) = new_world().root(text=SHOP + OTEL + USED + closed()).messages("GS307")
    assert "sends its traces to otel.tracing.svc.cluster.local:4317" in told


def test_values_of_the_chart(world: Any) -> None:
    values = {"meshConfig": {"defaultConfig": {"tracing": {"zipkin": {"address": "zipkin.tracing:9411"}}}}}
    chart = [
        {
            "repoURL": "https://charts.example",
            "chart": "istiod",
            "targetRevision": "0",
            "helm": {"valuesObject": values},
        }
    ]
    built = world.root(text=SHOP + closed()).app("istiod", namespace="istio-system", sources=chart)
    assert "sends its traces to zipkin.tracing:9411" in built.messages("GS307")[0]


def test_without_a_sidecar_nothing_is_sent(world: Any) -> None:
    assert world.root(text=namespace("shop") + deployment("web", "shop") + ZIPKIN + closed()).messages("GS307") == []
