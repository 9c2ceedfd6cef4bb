"""GS351: a load balancer whose targets are nodes is given Services with node ports, and checks one of them."""

import json
from typing import Any

from tests.rules.network_objects import deployment, service

PREFIX = "alb.ingress.kubernetes.io/"
INSTANCE = {"target-type": "instance"}


def ingress(**notes: str) -> str:
    backend = {"service": {"name": "web", "port": {"number": 80}}}
    spec = {"ingressClassName": "alb", "rules": [{"http": {"paths": [{"path": "/", "backend": backend}]}}]}
    written = {f"{PREFIX}{key.replace('_', '-')}": value for key, value in notes.items()}
    metadata = {"name": "web", "namespace": "shop", "annotations": written}
    body = {"apiVersion": "networking.k8s.io/v1", "kind": "Ingress", "metadata": metadata, "spec": spec}
    return f"---\n{json.dumps(body)}\n"


def told(world: Any, kind: str, **notes: str) -> list[tuple[str, str]]:
    text = deployment("web", "shop") + service("web", "shop", 80, type=kind) + ingress(**notes)
    return [(each.severity, each.message) for each in world.root(text=text).findings("GS351")]


def test_a_service_with_node_ports(new_world: Any) -> None:
    assert told(new_world(), "NodePort", target_type="instance") == []
    assert told(new_world(), "ClusterIP", target_type="ip") == []


def test_a_service_without(world: Any) -> None:
    assert told(world, "ClusterIP", target_type="instance") == [
        (
            "error",
            "Ingress shop/web has nodes as targets (target-type instance), and Service shop/web is of type ClusterIP.",
        )
    ]


def test_what_the_controller_takes_for_the_default_is_its_own_business(world: Any) -> None:
    assert told(world, "ClusterIP") == []


def test_a_check_of_a_port_that_no_node_has(new_world: Any) -> None:
    ((severity, message),) = told(new_world(), "NodePort", target_type="instance", healthcheck_port="15021")
    assert severity == "warning" and "has port 15021 of the nodes checked" in message
    for good in ("traffic-port", "30021", "status"):
        assert told(new_world(), "NodePort", target_type="instance", healthcheck_port=good) == []


def test_tls_to_a_plain_port(new_world: Any) -> None:
    ((_, message),) = told(new_world(), "NodePort", backend_protocol="HTTPS")
    assert message == "Ingress shop/web speaks HTTPS to port 80 (http) of Service shop/web, which is a plain one."
    assert told(new_world(), "NodePort", backend_protocol="HTTP") == []
