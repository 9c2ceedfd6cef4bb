"""GS141: a conversion webhook answers before objects that are not written as they are stored."""

from typing import Any

DEFINITION = """
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.acme.example, annotations: {argocd.argoproj.io/sync-wave: '-5'}}
spec:
  group: acme.example
  names: {kind: Widget, plural: widgets}
  conversion:
    strategy: Webhook
    webhook: {clientConfig: {service: {namespace: ops, name: acme-webhook}}}
  versions:
  - {name: v1, served: true, storage: true}
  - {name: v1beta1, served: true, storage: false}
"""
WIDGET = """
apiVersion: acme.example/%s
kind: Widget
metadata: {name: w, namespace: default, annotations: {argocd.argoproj.io/sync-wave: '%s'}}
"""
WEBHOOK = """
{apiVersion: v1, kind: Namespace, metadata: {name: ops}}
---
{apiVersion: v1, kind: Service, metadata: {name: %s, namespace: ops}, spec: {selector: {app: acme}}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: acme, namespace: ops}
spec: {template: {metadata: {labels: {app: acme}}, spec: {containers: [{name: a, image: acme/operator}]}}}
"""


def platform(version: str, wave: int, service: str = "acme-webhook") -> str:
    return "---".join([DEFINITION, WIDGET % (version, wave), WEBHOOK % service])


def test_a_webhook_of_an_earlier_wave_keeps_it(world: Any) -> None:
    assert world.root(text=platform("v1beta1", 1)).messages("GS141") == []


def test_a_webhook_of_the_same_wave_may_not_answer_yet(world: Any) -> None:
    (finding,) = world.root(text=platform("v1beta1", 0)).findings("GS141")
    assert "conversion webhook of CustomResourceDefinition widgets.acme.example (Service ops/acme-webhook)" in (
        finding.message
    )


def test_the_stored_version_is_not_converted(world: Any) -> None:
    assert world.root(text=platform("v1", 0)).messages("GS141") == []


def test_a_service_that_is_not_there_is_no_matter_of_order(world: Any) -> None:
    assert world.root(text=platform("v1beta1", 1, "dev-acme-webhook")).messages("GS141") == []


def test_without_a_webhook_nothing_is_asked(world: Any) -> None:
    plain = platform("v1beta1", 0).replace("strategy: Webhook", "strategy: None")
    assert world.root(text=plain).messages("GS141") == []
