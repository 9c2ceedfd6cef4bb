"""GS338: the Secret with a gateway's certificate is made in the namespace where it is read."""

from typing import Any

from tests.rules.mesh_objects import gateway
from tests.rules.network_objects import custom, deployment

PODS = deployment("edge", "istio-system", labels={"istio": "ingressgateway"}, image="auto")
SERVER = {"port": {"number": 443, "protocol": "HTTPS"}, "hosts": ["*"], "tls": {"credentialName": "shop-cert"}}
EDGE = PODS + gateway("main", "shop", SERVER)


def certificate(home: str) -> str:
    return custom("cert-manager.io/v1", "Certificate", "shop", home, {"secretName": "shop-cert"})


def test_beside_the_gateways_pods(world: Any) -> None:
    assert world.root(text=EDGE + certificate("istio-system")).messages("GS338") == []


def test_beside_the_gateways_object(world: Any) -> None:
    (told,) = world.root(text=EDGE + certificate("shop")).messages("GS338")
    assert told == "Gateway shop/main reads certificate shop-cert in namespace istio-system, and it is made in shop."


def test_made_by_nobody_here(world: Any) -> None:
    assert world.root(text=EDGE).messages("GS338") == []


def test_an_ingress_reads_its_own_namespace(world: Any) -> None:
    spec = {"ingressClassName": "nginx", "tls": [{"secretName": "shop-cert"}]}
    ingress = custom("networking.k8s.io/v1", "Ingress", "web", "shop", spec)
    assert "made in certs" in world.root(text=ingress + certificate("certs")).messages("GS338")[0]
