"""GS204: an Ingress names Services of its own namespace, and ports that they have."""

from typing import Any

import pytest

SERVICE = """
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec: {ports: [{name: http, port: 80}]}
---
"""


def ingress(
    backend: str = "service: {name: web, port: {number: 80}}", namespace: str = "shop", notes: str = "{}"
) -> str:
    return f"""
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {{name: web, namespace: {namespace}, annotations: {notes}}}
spec: {{rules: [{{http: {{paths: [{{path: /, pathType: Prefix, backend: {{{backend}}}}}]}}}}]}}
"""


PORTS = ("number: 80", "name: http")


@pytest.fixture
def described(world: Any) -> Any:
    return world.step("argo-cd", provides=["controller argoproj.io/Application"])


@pytest.mark.parametrize("port", PORTS)
def test_a_service_and_its_port(described: Any, port: str) -> None:
    text = SERVICE + ingress(f"service: {{name: web, port: {{{port}}}}}")
    assert described.root(text=text).messages("GS204") == []


def test_a_port_that_the_service_does_not_have(described: Any) -> None:
    text = SERVICE + ingress("service: {name: web, port: {number: 8080}}")
    (told,) = described.root(text=text).messages("GS204")
    assert told == "Ingress shop/web sends to port 8080 of Service shop/web, which has http (80)."


def test_no_such_service(described: Any) -> None:
    (told,) = described.root(text=ingress()).messages("GS204")
    assert told == "Ingress shop/web needs Service shop/web, and nothing provides it."


def test_a_service_of_another_namespace_does_not_help_even_where_no_inventory_is_given(new_world: Any) -> None:
    (found,) = new_world().root(text=SERVICE + ingress(namespace="front")).findings("GS204")
    assert found.severity == "error"
    assert found.message == (
        "Ingress front/web needs Service front/web (web is in namespace shop, and an Ingress reaches only Services of "
        "its own namespace), and nothing provides it."
    )


def test_an_opaque_chart_in_the_namespace_may_bring_it(described: Any) -> None:
    source = {"repoURL": "https://charts.example", "chart": "shop", "targetRevision": "1.0.0"}
    verdict = described.root(text=ingress()).app("chart", namespace="shop", sources=[source]).verdict()
    assert [each.message for each in verdict.findings if each.rule == "GS204"] == []
    assert any("Service shop/web, needed by Ingress shop/web" in note.what for note in verdict.not_judged)


def test_an_action_of_the_load_balancer_is_no_service_but_names_some(described: Any) -> None:
    action = '{"type": "forward", "forwardConfig": {"targetGroups": [{"serviceName": "web", "servicePort": "81"}]}}'
    notes = f"{{alb.ingress.kubernetes.io/actions.split: '{action}'}}"
    text = SERVICE + ingress("service: {name: split, port: {name: use-annotation}}", notes=notes)
    (told,) = described.root(text=text).messages("GS204")
    assert told == "Ingress shop/web sends to port 81 of Service shop/web, which has http (80)."


def test_an_operator_makes_the_service(described: Any) -> None:
    cluster = "apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: {name: db, namespace: shop}\n---"
    text = cluster + ingress("service: {name: db-rw, port: {number: 5432}}")
    assert described.root(text=text).messages("GS204") == []


ROUTED = """
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec: {ports: [{name: http, port: 80, targetPort: 8080}, {name: admin, port: 81, targetPort: manage}]}
---
"""


def route(port: str, service: str = "web", kind: str = "Route", api: str = "route.openshift.io/v1") -> str:
    return f"""
apiVersion: {api}
kind: {kind}
metadata: {{name: web, namespace: shop}}
spec: {{to: {{kind: Service, name: {service}}}, port: {port}}}
"""


@pytest.mark.parametrize("port", ["{targetPort: http}", "{targetPort: 8080}", "{targetPort: 9000}", "null"])
def test_a_route_names_a_port_of_the_service_or_of_its_pods(described: Any, port: str) -> None:
    assert described.root(text=ROUTED + route(port)).messages("GS204") == []


@pytest.mark.parametrize("port", ["https", "manage"])
def test_a_route_finds_no_port_of_another_name(described: Any, port: str) -> None:
    assert described.root(text=ROUTED + route(f"{{targetPort: {port}}}")).messages("GS204") == [
        f"Route shop/web sends to port {port} of Service shop/web, which leads to http (8080), admin (manage)."
    ]


def test_a_route_finds_no_port_of_the_service_by_number(described: Any) -> None:
    single = ROUTED.replace(", {name: admin, port: 81, targetPort: manage}", "")
    assert described.root(text=single + route("{targetPort: 80}")).messages("GS204") == [
        "Route shop/web sends to port 80 of Service shop/web, which leads to http (8080)."
    ]


def test_a_route_to_no_service(described: Any) -> None:
    assert described.root(text=ROUTED + route("null", "wep")).messages("GS204") == [
        "Route shop/web needs Service shop/wep, and nothing provides it."
    ]


def test_a_route_of_another_group_is_no_route_of_openshift(described: Any) -> None:
    assert described.root(text=ROUTED + route("null", "wep", api="serving.knative.dev/v1")).messages("GS204") == []
