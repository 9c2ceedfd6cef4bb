"""GS335: what asks for a DNS record is what ExternalDNS looks at."""

import json
from typing import Any

from tests.rules.network_objects import custom, deployment


def dns(*arguments: str) -> str:
    return deployment("dns", "system", image="k8s.gcr.io/external-dns:v0.20.0", container={"args": list(arguments)})


DEFAULT = dns("--source=ingress", "--domain-filter=shop.example", "--annotation-filter=managed-by=external-dns")


def ingress(host: str = "www.shop.example", **annotations: str) -> str:
    notes = {"external-dns.alpha.kubernetes.io/hostname": host, **annotations}
    metadata = {"name": "web", "namespace": "shop", "annotations": notes}
    body = {"apiVersion": "networking.k8s.io/v1", "kind": "Ingress", "metadata": metadata, "spec": {}}
    return f"---\n{json.dumps(body)}\n"


def test_what_the_filters_want(world: Any) -> None:
    assert world.root(text=DEFAULT + ingress(**{"managed-by": "external-dns"})).messages("GS335") == []


def test_an_annotation_is_missing(world: Any) -> None:
    (told,) = world.root(text=DEFAULT + ingress()).messages("GS335")
    assert told == (
        "Ingress shop/web asks for a record of www.shop.example, "
        "and Deployment system/dns takes only what is annotated managed-by=external-dns."
    )


def test_another_domain(new_world: Any) -> None:
    for host in ("www.other.example", "www.notshop.example"):
        (told,) = new_world().root(text=DEFAULT + ingress(host, **{"managed-by": "external-dns"})).messages("GS335")
        assert "writes only to shop.example" in told


def test_a_source_that_is_not_looked_at(world: Any) -> None:
    assert (
        "does not look at source ingress" in world.root(text=dns("--source=service") + ingress()).messages("GS335")[0]
    )


def test_values_of_the_chart(world: Any) -> None:
    values = {"sources": ["service"], "domainFilters": ["shop.example"]}
    chart = [{"repoURL": "https://c.example", "chart": "external-dns", "helm": {"valuesObject": values}}]
    built = world.root(text=ingress()).app("dns", namespace="system", sources=chart)
    assert "Application argocd/dns does not look at source ingress" in built.messages("GS335")[0]


def test_a_gateway_without_the_label(new_world: Any) -> None:
    filtered = dns("--source=gateway-httproute", "--gateway-label-filter=dns in (public,both)")
    route = custom("gateway.networking.k8s.io/v1", "HTTPRoute", "web", "shop", {"parentRefs": [{"name": "edge"}]})
    edge = custom("gateway.networking.k8s.io/v1", "Gateway", "edge", "shop", {"gatewayClassName": "istio"})
    (told,) = new_world().root(text=filtered + route + edge).messages("GS335")
    assert told == (
        "HTTPRoute shop/web gets its records through Gateway shop/edge, "
        "and Deployment system/dns takes only Gateways labelled dns in (public,both)."
    )
    labelled = edge.replace('"name": "edge"', '"name": "edge", "labels": {"dns": "public"}')
    assert new_world().root(text=filtered + route + labelled).messages("GS335") == []


def test_an_ingress_that_is_marked_and_names_no_host(world: Any) -> None:
    hostless = """
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: edge, namespace: shop, annotations: {external-dns.alpha.kubernetes.io/ttl: "60"}}
spec: {rules: [{http: {paths: []}}]}
"""
    assert world.root(text=DEFAULT + hostless).messages("GS335") == [
        "Ingress shop/edge is marked for ExternalDNS and names no host: no record is made of it."
    ]
