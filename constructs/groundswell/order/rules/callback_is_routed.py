"""GS243: a callback that a provider sends browsers to is a path that an Ingress of its host routes."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.istio_hosts import covers
from groundswell.order.network.variables import Variable, variables
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS243",
    severity=Severity.WARNING,
    sentence="A callback that a provider sends browsers to is a path that an Ingress of its host routes.",
    consequence="After signing in at the provider the browser ends at 404.",
    fix="Route the path to the service that waits for it, or correct the address.",
)


class _Way(NamedTuple):
    """One path of an Ingress for one host; `kind` is its pathType."""

    owner: Resource
    host: str
    kind: str
    path: str


_NAMED = re.compile(r"REDIRECT_UR[IL]|CALLBACK", re.IGNORECASE)


@rule.check
def callbacks(view: View) -> Iterator[Finding]:
    """Of VirtualServices and HTTPRoutes GS347 says it."""
    routes = [way for each in view.of_kind("Ingress", "networking.k8s.io") for way in _ways(each)]
    for pods in view.pods if routes else ():
        for each in variables(pods, view):
            host, path = _address(each)
            serving = [route for route in routes if host and covers(route.host, host)]
            if path.strip("/") and serving and not any(_takes(route, path) for route in serving):
                owners = ", ".join(sorted({str(route.owner) for route in serving})[:3])
                message = (
                    f"{pods.owner} is called back at {path} of {host} ({each.name}), which {owners} does not route."
                )
                yield rule.finding(each.origin, message, related=[pods.owner, *(route.owner for route in serving[:3])])


def _address(variable: Variable) -> tuple[str, str]:
    """(host, path) of a callback's URL, empty for whatever else; templates are not followed."""
    if not _NAMED.search(variable.name) or "{" in variable.value or "$" in variable.value:
        return "", ""
    try:
        parts = urlsplit(variable.value.strip())
        return (parts.hostname or "", parts.path) if parts.scheme in ("http", "https") else ("", "")
    except ValueError:
        return "", ""


def _takes(way: _Way, path: str) -> bool:
    if way.kind == "Prefix":
        stem = way.path.rstrip("/")
        return path == stem or path.startswith(f"{stem}/")
    return way.kind != "Exact" or path.rstrip("/") == way.path.rstrip("/")


def _ways(each: Resource) -> Iterator[_Way]:
    """A path of the controller's own type may be an expression: it counts for any."""
    if at(each.body, "spec", "defaultBackend"):
        yield _Way(each, "*", "", "")
    for entry in mappings(at(each.body, "spec", "rules")):
        for path in mappings(at(entry, "http", "paths")):
            kind = "" if "*" in text(path.get("path")) else text(path.get("pathType"))
            yield _Way(each, text(entry.get("host")) or "*", kind, text(path.get("path")) or "/")
