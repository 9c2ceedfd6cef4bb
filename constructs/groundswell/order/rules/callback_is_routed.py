"""GS243: a callback that a provider sends browsers to is a path that the platform routes."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from groundswell.order.finding import Finding, Severity
from groundswell.order.istio_hosts import covers
from groundswell.order.public_paths import Public, public_paths
from groundswell.order.rule import Rule
from groundswell.order.variables import Variable, variables
from groundswell.order.view import View

rule = Rule(
    id="GS243",
    severity=Severity.WARNING,
    sentence="A callback that a provider sends browsers to is a path that the platform routes.",
    consequence="After signing in at the provider the browser ends at 404.",
    fix="Route the path to the service that waits for it, or correct the address.",
)

_NAMED = re.compile(r"REDIRECT_UR[IL]|CALLBACK", re.IGNORECASE)


@rule.check
def callbacks(view: View) -> Iterator[Finding]:
    routes = public_paths(view)
    for pods in view.pods if routes else ():
        for each in variables(pods, view):
            host, path = _address(each)
            serving = [route for route in routes if host and any(covers(one, host) for one in route.hosts)]
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


def _takes(route: Public, path: str) -> bool:
    if route.kind == "prefix":
        return path.startswith(route.path)
    if route.kind == "segments":
        stem = route.path.rstrip("/")
        return path == stem or path.startswith(f"{stem}/")
    return route.kind != "exact" or path.rstrip("/") == route.path.rstrip("/")
