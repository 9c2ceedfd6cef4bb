"""GS242: what a scrape annotation says is what the pods serve."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.telemetry.probed_paths import ACTUATOR, asks_actuator
from groundswell.order.view import View

rule = Rule(
    id="GS242",
    severity=Severity.WARNING,
    sentence="What a scrape annotation says is what the pods serve.",
    consequence="Prometheus scrapes a port where nothing listens, or a path that answers 404: no metrics, no alert.",
    fix="Name the port that the container declares and the path under which it serves its metrics.",
)

_PREFIX = "prometheus.io/"
_SIDECARS = frozenset({15020, 15090, 4191})


@rule.check
def annotations(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        if not pods.owner.contract and str(pods.annotations.get(f"{_PREFIX}scrape")).lower() == "true":
            yield from _judged(pods.owner, pods.annotations, pods)
    for service in view.of_kind("Service", ""):
        if not service.contract and str(service.annotations.get(f"{_PREFIX}scrape")).lower() == "true":
            for pods in view.backends(service)[:1]:
                yield from _judged(service, service.annotations, pods)


def _judged(each: Resource, notes: Mapping[str, Any], pods: PodTemplate) -> Iterator[Finding]:
    port, path = str(notes.get(f"{_PREFIX}port", "")), str(notes.get(f"{_PREFIX}path", "/metrics"))
    declared = {number for _, number, _ in pods.ports()}
    known = declared and not pods.host_network and not pods.owner.contract
    if port and not port.isdecimal():
        yield rule.finding(each, f"{each} is to be scraped at port {port}, which is no number.")
    elif port and known and int(port) not in declared | _SIDECARS:
        shown = ", ".join(str(number) for number in sorted(declared))
        message = f"{each} is to be scraped at port {port}, and its containers declare {shown}."
        yield rule.finding(each, message, severity=Severity.INFO)  # they may listen on more
    elif ACTUATOR not in path and int(port or 0) not in _SIDECARS and asks_actuator(pods, port):
        message = f"{each} is to be scraped at {path}, and its probes ask {ACTUATOR}, as Spring Boot's metrics do."
        yield rule.finding(each, message, fix=f"Scrape {ACTUATOR}/prometheus.")
