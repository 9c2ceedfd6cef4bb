"""GS136: a field that a controller writes is left to it."""

from typing import Any

HOOK = """
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: hooks, annotations: {%s}}
webhooks: [{name: a.example.io, clientConfig: {%s}}]
"""
INJECT = "cert-manager.io/inject-ca-from: ns/cert"
ROLLOUT = """
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: {name: web, namespace: default}
spec: {strategy: {canary: {trafficRouting: {istio: {virtualService: {name: web}}}}}}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: web, namespace: default}
spec: {http: [{route: [{destination: {host: web}, weight: 100}]}]}
"""


def test_a_field_that_is_not_declared_is_left_to_its_writer(world: Any) -> None:
    assert world.root(text=HOOK % (INJECT, "url: 'https://hook'")).messages("GS136") == []


def test_a_bundle_that_cert_manager_writes(world: Any) -> None:
    (finding,) = world.root(text=HOOK % (INJECT, "caBundle: Cg==")).findings("GS136")
    assert finding.message == (
        "ValidatingWebhookConfiguration hooks declares caBundle, which cert-manager writes at run time."
    )


def test_an_empty_bundle_is_written_by_its_controller(world: Any) -> None:
    (message,) = world.root(text=HOOK % ("", "caBundle: ''")).messages("GS136")
    assert message.endswith("declares caBundle, which its controller writes at run time.")


def test_a_bundle_that_stays_as_declared(world: Any) -> None:
    assert world.root(text=HOOK % ("", "caBundle: Cg==")).messages("GS136") == []


def test_an_ignored_bundle(world: Any) -> None:
    entry = {"group": "admissionregistration.k8s.io", "kind": "ValidatingWebhookConfiguration"}
    paths = {"jqPathExpressions": [".webhooks[]?.clientConfig.caBundle"]}
    ignoring = {"ignoreDifferences": [{**entry, **paths}]}
    assert world.root(text=HOOK % (INJECT, "caBundle: Cg=="), spec=ignoring).messages("GS136") == []


def test_weights_that_a_rollout_writes(world: Any) -> None:
    (finding,) = world.root(text=ROLLOUT, spec={"syncPolicy": {"automated": {"selfHeal": True}}}).findings("GS136")
    assert finding.message == (
        "VirtualService default/web declares weight, which Rollout default/web writes at run time."
    )
    assert finding.severity == "error"


def test_an_api_services_status_is_the_servers(world: Any) -> None:
    text = "{apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: {name: v1beta1.metrics.k8s.io}, %s}"
    (message,) = world.root(text=text % "status: {conditions: [{type: Available}]}").messages("GS136")
    assert message == ("APIService v1beta1.metrics.k8s.io declares status, which the API server writes at run time.")
    assert world.app("plain", text % "spec: {}").messages("GS136") == [message]
