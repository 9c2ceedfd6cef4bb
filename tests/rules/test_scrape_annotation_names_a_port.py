"""GS242: what a scrape annotation says is what the pods serve."""

from typing import Any

import pytest

from tests.rules.manifests import container, manifest, workload


def pods(notes: str, rest: str = "ports: [{containerPort: 8080}]") -> str:
    noted = f"labels: {{app: web}}, annotations: {{prometheus.io/scrape: 'true', {notes}}}}}, spec"
    return workload(container(rest)).replace("labels: {app: web}}, spec", noted)


@pytest.mark.parametrize(
    "notes", ["prometheus.io/port: '8080'", "prometheus.io/port: '15020'", "prometheus.io/path: /m"]
)
def test_what_is_served(world: Any, notes: str) -> None:
    assert world.root(text=pods(notes)).messages("GS242") == []


def test_a_port_that_no_container_declares(world: Any) -> None:
    (told,) = world.root(text=pods("prometheus.io/port: '9090'")).messages("GS242")
    assert told == "Deployment shop/web is to be scraped at port 9090, and its containers declare 8080."


def test_a_name_is_no_port(world: Any) -> None:
    (told,) = world.root(text=pods("prometheus.io/port: http")).messages("GS242")
    assert told == "Deployment shop/web is to be scraped at port http, which is no number."


SPRING = "ports: [{containerPort: 8080}], readinessProbe: {httpGet: {path: /actuator/health/readiness, port: 8080}}"


def test_spring_serves_its_metrics_elsewhere(new_world: Any) -> None:
    (told,) = new_world().root(text=pods("prometheus.io/port: '8080'", SPRING)).messages("GS242")
    assert told == (
        "Deployment shop/web is to be scraped at /metrics, and its probes ask /actuator, as Spring Boot's metrics do."
    )
    right = "prometheus.io/port: '8080', prometheus.io/path: /actuator/prometheus"
    assert new_world().root(text=pods(right, SPRING)).messages("GS242") == []


def test_a_service_says_it_for_its_pods(world: Any) -> None:
    service = manifest("Service", "web", "spec: {selector: {app: web}, ports: [{port: 80}]}")
    noted = service.replace("labels: {}", "annotations: {prometheus.io/scrape: 'true', prometheus.io/port: '80'}")
    (told,) = world.root(text=workload(container("ports: [{containerPort: 8080}]")) + noted).messages("GS242")
    assert told == "Service shop/web is to be scraped at port 80, and its containers declare 8080."
