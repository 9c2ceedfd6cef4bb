"""GS336: TLS ends once: a gateway behind a load balancer that has ended it neither redirects nor expects TLS."""

import json
from typing import Any

from tests.rules.mesh_objects import gateway
from tests.rules.network_objects import deployment

PODS = deployment("edge", "istio-system", labels={"istio": "ingressgateway"}, image="auto")
PREFIX = "service.beta.kubernetes.io/aws-load-balancer-"


def service(**annotations: str) -> str:
    """The gateway's Service behind a network load balancer that holds the certificate."""
    notes = {f"{PREFIX}ssl-cert": "arn:aws:acm:eu-west-1:111122223333:certificate/x", **annotations}
    ports = [{"name": "https", "port": 443, "targetPort": 8080}, {"name": "http", "port": 80, "targetPort": 8080}]
    spec = {"type": "LoadBalancer", "selector": {"istio": "ingressgateway"}, "ports": ports}
    metadata = {"name": "edge", "namespace": "istio-system", "annotations": notes}
    return f"---\n{json.dumps({'apiVersion': 'v1', 'kind': 'Service', 'metadata': metadata, 'spec': spec})}\n"


def server(port: int, protocol: str, **tls: Any) -> dict[str, Any]:
    return {
        "port": {"number": port, "name": "x", "protocol": protocol},
        "hosts": ["*"],
        **({"tls": tls} if tls else {}),
    }


PLAIN = gateway("main", "shop", server(80, "HTTP"), server(443, "HTTP"))


def test_plain_http_behind_the_load_balancer(world: Any) -> None:
    assert world.root(text=PODS + service() + PLAIN).messages("GS336") == []


def test_a_redirect_behind_it(world: Any) -> None:
    loop = gateway("main", "shop", server(80, "HTTP", httpsRedirect=True))
    (told,) = world.root(text=PODS + service() + loop).messages("GS336")
    assert told == (
        "Service istio-system/edge ends TLS and sends plain text to port 80, "
        "where Gateway shop/main redirects to HTTPS."
    )


def test_tls_expected_once_more(world: Any) -> None:
    twice = gateway("main", "shop", server(443, "HTTPS", mode="SIMPLE", credentialName="cert"))
    assert (
        "port 443, where Gateway shop/main expects TLS"
        in world.root(text=PODS + service() + twice).messages("GS336")[0]
    )


def test_a_load_balancer_that_speaks_tls_to_its_targets(world: Any) -> None:
    twice = gateway("main", "shop", server(443, "HTTPS", mode="SIMPLE", credentialName="cert"))
    again = service(**{f"{PREFIX}backend-protocol": "ssl"})
    assert world.root(text=PODS + again + twice).messages("GS336") == []


def test_an_ingress_with_a_certificate(world: Any) -> None:
    plain = service().replace('"type": "LoadBalancer"', '"type": "NodePort"')
    backend = {"service": {"name": "edge", "port": {"number": 80}}}
    rules = [{"http": {"paths": [{"path": "/", "pathType": "Prefix", "backend": backend}]}}]
    notes = {"alb.ingress.kubernetes.io/certificate-arn": "arn"}
    body = {
        "apiVersion": "networking.k8s.io/v1",
        "kind": "Ingress",
        "metadata": {"name": "edge", "namespace": "istio-system", "annotations": notes},
        "spec": {"ingressClassName": "alb", "rules": rules},
    }
    loop = gateway("main", "shop", server(80, "HTTP", httpsRedirect=True))
    (told,) = world.root(text=f"{PODS}{plain}{loop}---\n{json.dumps(body)}\n").messages("GS336")
    assert "Ingress istio-system/edge ends TLS and sends plain text to port 80" in told


def test_two_ports_of_the_service_lead_to_one_listener(world: Any) -> None:
    """The load balancer ends TLS on 443 alone, and the pods' listener of port 80 gets what it sends on."""
    only = service(**{f"{PREFIX}ssl-ports": "443"})
    loop = gateway("main", "shop", server(80, "HTTP", httpsRedirect=True))
    assert len(world.root(text=PODS + only + loop).messages("GS336")) == 1
