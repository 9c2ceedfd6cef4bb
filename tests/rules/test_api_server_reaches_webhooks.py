"""GS308: the pods behind a webhook or an aggregated API let the API server in."""

import json
from typing import Any

from tests.rules.network_objects import deployment, peer, policy, ports, service

PODS = deployment("web", "system", port=9443) + service("web", "system", 443)


def webhook(policy_: str = "Fail") -> str:
    body = {
        "apiVersion": "admissionregistration.k8s.io/v1",
        "kind": "ValidatingWebhookConfiguration",
        "metadata": {"name": "guard"},
        "webhooks": [
            {
                "name": "guard.example",
                "failurePolicy": policy_,
                "clientConfig": {"service": {"namespace": "system", "name": "web"}},
                "rules": [],
            }
        ],
    }
    return f"---\n{json.dumps(body)}\n"


def guard(*ingress: Any) -> str:
    return policy("guard", "system", "web", ingress=list(ingress))


def test_an_address_may_in(world: Any) -> None:
    allowed = {"from": [{"ipBlock": {"cidr": "10.0.0.0/16"}}], "ports": ports(9443)}
    assert world.root(text=PODS + webhook() + guard(allowed)).messages("GS308") == []


def test_only_pods_may_in(world: Any) -> None:
    (told,) = world.root(text=PODS + webhook() + guard({"from": [peer("kube-system")]})).findings("GS308")
    assert told.severity == "error"
    assert told.message == (
        "The API server calls Deployment system/web for webhook guard.example on port 9443, "
        "but no rule of NetworkPolicy system/guard lets it into Deployment system/web."
    )


def test_the_port_of_the_service_is_not_the_port_of_the_pod(world: Any) -> None:
    assert "on port 9443" in world.root(text=PODS + webhook() + guard({"ports": ports(443)})).messages("GS308")[0]


def test_a_webhook_that_may_fail(world: Any) -> None:
    (told,) = world.root(text=PODS + webhook("Ignore") + guard()).findings("GS308")
    assert told.severity == "warning"


def test_an_aggregated_api(world: Any) -> None:
    body = {
        "apiVersion": "apiregistration.k8s.io/v1",
        "kind": "APIService",
        "metadata": {"name": "v1beta1.metrics.k8s.io"},
        "spec": {"service": {"namespace": "system", "name": "web", "port": 443}},
    }
    (told,) = world.root(text=f"{PODS}---\n{json.dumps(body)}\n{guard()}").messages("GS308")
    assert "for API v1beta1.metrics.k8s.io on port 9443" in told
