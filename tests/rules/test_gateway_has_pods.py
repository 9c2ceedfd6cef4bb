"""GS314: the pods that a Gateway's selector names exist."""

from typing import Any

from tests.rules.network_objects import custom, deployment


def proxy(label: str) -> str:
    return deployment("gateway", "istio-system", labels={"istio": label}, image="auto")


GATEWAY = custom("networking.istio.io/v1", "Gateway", "main", "shop", {"selector": {"istio": "ingressgateway"}})


def test_the_pods_carry_the_label(world: Any) -> None:
    assert world.root(text=proxy("ingressgateway") + GATEWAY).messages("GS314") == []


def test_the_release_was_renamed(world: Any) -> None:
    (told,) = world.root(text=proxy("prod-istio-ingressgateway") + GATEWAY).messages("GS314")
    assert told == (
        "Gateway shop/main selects pods labelled istio=ingressgateway, and no pod is; "
        "there is Deployment istio-system/gateway (istio=prod-istio-ingressgateway)."
    )


def test_without_a_proxy_here_somebody_else_runs_it(world: Any) -> None:
    assert world.root(text=GATEWAY).messages("GS314") == []
