"""GS354: an EnvoyFilter is for the kind of proxy that its selector selects."""

from typing import Any

from tests.rules.network_objects import custom, deployment

EDGE = deployment("edge", "istio-system", image="auto", labels={"istio": "ingressgateway"})
WEB = deployment("web", "shop")


def told(world: Any, context: str, home: str, **labels: str) -> list[str]:
    spec = {"workloadSelector": {"labels": labels}, "configPatches": [{"match": {"context": context}}]}
    filtered = custom("networking.istio.io/v1alpha3", "EnvoyFilter", "lua", home, spec)
    return list(world.root(text=EDGE + WEB + filtered).messages("GS354"))


def test_each_to_its_own(new_world: Any) -> None:
    assert told(new_world(), "GATEWAY", "istio-system", istio="ingressgateway") == []
    assert told(new_world(), "SIDECAR_INBOUND", "shop", app="web") == []
    assert told(new_world(), "ANY", "istio-system", istio="ingressgateway") == []


def test_a_sidecars_context_at_a_gateway(world: Any) -> None:
    assert told(world, "SIDECAR_INBOUND", "istio-system", istio="ingressgateway") == [
        "EnvoyFilter istio-system/lua patches SIDECAR_INBOUND proxies, and Deployment istio-system/edge, "
        "which it selects, is a gateway."
    ]


def test_a_gateways_context_at_a_sidecar(world: Any) -> None:
    (message,) = told(world, "GATEWAY", "shop", app="web")
    assert message.endswith("Deployment shop/web, which it selects, is no gateway.")


def test_pods_that_nobody_knows(world: Any) -> None:
    assert told(world, "GATEWAY", "shop", app="other") == []
