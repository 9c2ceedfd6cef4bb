"""GS207: a VirtualService sends to Services, ports and subsets that exist."""

from typing import Any

import pytest

SERVICE = """
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec: {ports: [{name: http, port: 80}]}
---
"""
RULE = """
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: web, namespace: shop}
spec: {host: web, subsets: [{name: stable, labels: {version: stable}}]}
---
"""


def routed(destination: str) -> str:
    return f"""
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {{name: web, namespace: shop}}
spec: {{hosts: [web], http: [{{route: [{{destination: {{{destination}}}}}]}}]}}
---
"""


@pytest.fixture
def described(world: Any) -> Any:
    return world.step("argo-cd", provides=["controller argoproj.io/Application"])


@pytest.mark.parametrize("host", ["web", "web.shop.svc.cluster.local"])
def test_a_service_a_port_and_a_subset(described: Any, host: str) -> None:
    text = SERVICE + RULE + routed(f"host: {host}, subset: stable, port: {{number: 80}}")
    assert described.root(text=text).messages("GS207") == []


def test_no_such_service(described: Any) -> None:
    (told,) = described.root(text=SERVICE + routed("host: wep.shop.svc.cluster.local")).messages("GS207")
    assert told == "VirtualService shop/web needs Service shop/wep, and nothing provides it."


def test_a_short_name_is_of_the_own_namespace(described: Any) -> None:
    (told,) = described.root(text=SERVICE.replace("shop", "store") + routed("host: web")).messages("GS207")
    assert "web is in namespace store, and a host without a dot means one beside the VirtualService" in told


def test_no_such_port(described: Any) -> None:
    (told,) = described.root(text=SERVICE + routed("host: web, port: {number: 8080}")).messages("GS207")
    assert told == "VirtualService shop/web sends to port 8080 of Service shop/web, which has http (80)."


def test_no_such_subset_is_certain_where_others_are_defined(new_world: Any) -> None:
    text = SERVICE + routed("host: web, subset: canary")
    (found,) = new_world().root(text=text + RULE).findings("GS207")
    assert found.message == "VirtualService shop/web needs subset canary of Service shop/web, and nothing provides it."
    assert found.severity == "error"
    (found,) = new_world().root(text=text).findings("GS207")
    assert found.severity == "info"  # the DestinationRule may be somebody else's


@pytest.mark.parametrize("host", ["api.partner.example", "'*.partner.example'"])
def test_a_host_outside_is_nobodys_business(described: Any, host: str) -> None:
    assert described.root(text=routed(f"host: {host}, port: {{number: 443}}")).messages("GS207") == []


def test_a_service_entry_names_its_own_hosts(described: Any) -> None:
    entry = """
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: db, namespace: shop}
spec: {hosts: [db.shop.svc.cluster.local]}
---
"""
    assert described.root(text=entry + routed("host: db.shop.svc.cluster.local")).messages("GS207") == []
