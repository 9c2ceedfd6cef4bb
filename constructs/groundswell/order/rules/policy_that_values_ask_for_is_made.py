"""GS346: a policy that a chart's values switch on is one that the chart renders."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Application
from groundswell.order.contracts.contract import is_opaque
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import mapping
from groundswell.order.view import View

rule = Rule(
    id="GS346",
    severity=Severity.WARNING,
    sentence="A policy that a chart's values switch on is one that the chart renders.",
    consequence="The policy is not there: what it should deny is allowed, and nobody is told.",
    fix="Put the value at the path that the chart's templates read.",
)

_KINDS = {
    "authorizationpolicy": "AuthorizationPolicy",
    "authorizationpolicies": "AuthorizationPolicy",
    "serviceauthorization": "AuthorizationPolicy",
    "peerauthentication": "PeerAuthentication",
    "requestauthentication": "RequestAuthentication",
    "networkpolicy": "NetworkPolicy",
    "networkpolicies": "NetworkPolicy",
    "telemetry": "Telemetry",
}


@rule.check
def made(view: View) -> Iterator[Finding]:
    for application in view.reading.applications:
        delivered = view.delivered.get(application.name, [])
        rendered = delivered and not is_opaque(application) and not any(each.contract for each in delivered)
        if rendered and view.delivers_here(application):
            kinds = {each.key.kind for each in delivered}
            for path, kind in _asked(application):
                if kind not in kinds:
                    message = f"Values of {application.resource} switch on {path}, and no {kind} comes of it."
                    yield rule.finding(application.resource, message)


def _asked(application: Application) -> Iterator[tuple[str, str]]:
    """(path, kind) of each policy that the values of an Application switch on; the first path of each kind."""
    found: dict[str, str] = {}
    for values in application.values:
        for path, kind in _switched(mapping(values), ()):
            found.setdefault(kind, path)
    yield from ((path, kind) for kind, path in found.items())


def _switched(values: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        here = (*path, str(name))
        if isinstance(value, Mapping) and len(here) < 8:
            kind = _KINDS.get(str(name).replace("-", "").replace("_", "").lower())
            if kind and value.get("enabled") is True:
                yield ".".join((*here, "enabled")), kind
            yield from _switched(value, here)
