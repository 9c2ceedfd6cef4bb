"""Incidents about references: a name that meant nothing where it was read."""

from typing import Any

ARGOCD = ["controller argoproj.io/Application"]

SERVICE = """
apiVersion: v1
kind: Service
metadata: {name: auth-api, namespace: auth}
spec: {ports: [{name: http, port: 8000}]}
---
"""


def ingress(namespace: str, service: str, notes: str = "{}") -> str:
    return f"""
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {{name: {service}, namespace: {namespace}, annotations: {notes}}}
spec: {{defaultBackend: {{service: {{name: {service}, port: {{number: 8000}}}}}}}}
---
"""


def test_p67_a_rule_to_a_service_that_does_not_exist(new_world: Any) -> None:
    """The load balancer's model failed to deploy because a rule pointed at a Service that nobody declared."""
    (told,) = new_world().step("argo-cd", provides=ARGOCD).root(text=ingress("auth", "health")).messages("GS204")
    assert told == "Ingress auth/health needs Service auth/health, and nothing provides it."
    cured = SERVICE + ingress("auth", "auth-api")
    assert new_world().step("argo-cd", provides=ARGOCD).root(text=cured).messages("GS204") == []


def test_p71_an_ingress_for_services_of_other_namespaces(new_world: Any) -> None:
    """One Ingress in the default namespace named the Services of all the others, which an Ingress cannot reach."""
    (found,) = new_world().root(text=SERVICE + ingress("edge", "auth-api")).findings("GS204")
    assert "auth-api is in namespace auth" in found.message
    assert new_world().root(text=SERVICE + ingress("auth", "auth-api")).messages("GS204") == []
