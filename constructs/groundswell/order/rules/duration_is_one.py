"""GS333: a duration of a route or a destination is at least a millisecond, with a unit."""

from collections.abc import Iterator
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.notation.duration import seconds
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings
from groundswell.order.view import View

rule = Rule(
    id="GS333",
    severity=Severity.ERROR,
    sentence="A duration of a route or a destination is at least a millisecond, with a unit.",
    consequence="Istio's webhook refuses the object: the sync fails.",
    fix="Write a number with h, m, s or ms; leave the field out for no limit.",
)

_UNREAD = "The operator cannot read the object: it makes no Secret, and logs an error for all of its kind."


@rule.check
def durations(view: View) -> Iterator[Finding]:
    for kind, fields in (("VirtualService", _of_routes), ("DestinationRule", _of_destination)):
        for each in view.of_kind(kind, "networking.istio.io"):
            for name, value in fields(each):
                if value is not None and not _is_duration(value):
                    yield rule.finding(each, f"{each} gives {name} as {value!r}, which is no duration of Istio's.")


@rule.check
def refreshes(view: View) -> Iterator[Finding]:
    for kind in ("ExternalSecret", "PushSecret"):
        for each in view.of_kind(kind, "external-secrets.io"):
            value = at(each.body, "spec", "refreshInterval")
            if isinstance(value, str) and value.strip("0") and not _is_duration(value):
                message = f"{each} gives the interval {value!r}, which is no duration."
                yield rule.finding(each, message, consequence=_UNREAD, fix="Write a number with h, m or s.")


@rule.check
def tries(view: View) -> Iterator[Finding]:
    for each in view.of_kind("VirtualService", "networking.istio.io"):
        for http in mappings(at(each.body, "spec", "http")):
            whole, one = (_length(value) for value in (http.get("timeout"), at(http, "retries", "perTryTimeout")))
            if whole and one and one > whole:
                message = f"{each} gives each try {at(http, 'retries', 'perTryTimeout')}, and all {http['timeout']}."
                consequence = "The first try uses up the whole time: nothing is ever tried again."
                yield rule.finding(each, message, severity=Severity.WARNING, consequence=consequence)


def _length(value: Any) -> float:
    """Seconds, 0 for what is none."""
    return (seconds(value) or 0.0) if isinstance(value, str) else 0.0


def _of_routes(virtual_service: Resource) -> Iterator[tuple[str, Any]]:
    for http in mappings(at(virtual_service.body, "spec", "http")):
        yield "timeout", http.get("timeout")
        yield "retries.perTryTimeout", at(http, "retries", "perTryTimeout")
        yield "corsPolicy.maxAge", at(http, "corsPolicy", "maxAge")
        yield "fault.delay.fixedDelay", at(http, "fault", "delay", "fixedDelay")


def _of_destination(destination_rule: Resource) -> Iterator[tuple[str, Any]]:
    policy = mapping(at(destination_rule.body, "spec", "trafficPolicy"))
    yield "connectTimeout", at(policy, "connectionPool", "tcp", "connectTimeout")
    yield "interval", at(policy, "outlierDetection", "interval")
    yield "baseEjectionTime", at(policy, "outlierDetection", "baseEjectionTime")


def _is_duration(value: Any) -> bool:
    """By Go's grammar, and by Istio's floor of a millisecond (validation of VirtualService, release 1.27)."""
    found = seconds(value) if isinstance(value, str) else None
    return found is not None and found >= 1e-3
