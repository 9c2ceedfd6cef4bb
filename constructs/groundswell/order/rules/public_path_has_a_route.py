"""GS347: an address that a service has others come back to is one that a route takes."""

import re
from collections.abc import Iterator, Mapping

from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.http_routes import Match, matches
from groundswell.order.network.calls import URL
from groundswell.order.network.variables import variables
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS347",
    severity=Severity.WARNING,
    sentence="An address that a service has others come back to is one that a route takes.",
    consequence="The sign-in ends in 404: the identity provider sends the browser to a path that nothing serves.",
    fix="Add the path to the routes of this host, or correct the address.",
)

_BACK = re.compile(r"REDIRECT_UR[IL]|CALLBACK", re.IGNORECASE)
_FRONT = re.compile(r"FRONT|CORS|ORIGIN|CLIENT_URL|WEB_URL", re.IGNORECASE)
_PATH = re.compile(r"^https?://[^/\s]+(/[^?#\s]*)?$")


@rule.check
def routed(view: View) -> Iterator[Finding]:
    hosts = view.once(_hosts)
    for pods in view.pods if hosts else ():
        told = set()
        pages = _pages(pods, view)
        for variable in variables(pods, view):
            url, whole = URL.match(variable.value), _PATH.match(variable.value)
            if not url or not whole or not _BACK.search(variable.name):
                continue
            ways = hosts.get(url[2].lower(), [])
            path = whole[1] or "/"
            if ways and path not in told and url[2].lower() not in pages and not any(_takes(way, path) for way in ways):
                told.add(path)
                message = f"{pods.owner} has browsers come back to {path} of {url[2]} ({variable.name}), "
                message += f"and no route of that host takes it: they take {_shown(ways)}."
                yield rule.finding(pods.owner, message, related=[ways[0].owner])


def _pages(pods: PodTemplate, view: View) -> frozenset[str]:
    """The hosts that a service knows as those of its pages, which somebody else may serve: a sign-in may end there."""
    told = [each.value.split(",") for each in variables(pods, view) if _FRONT.search(each.name)]
    return frozenset(found[2].lower() for each in told for one in each if (found := URL.match(one.strip())))


def _takes(way: Match, path: str) -> bool:
    """Whether a route may take a path; of a pattern nobody here is sure."""
    if way.kind == "prefix":
        return path.startswith(way.path)
    return way.kind != "exact" or way.path == path


def _shown(ways: list[Match]) -> str:
    found = sorted({str(each) for each in ways})
    return ", ".join(found[:4]) + (" …" if len(found) > 4 else "")


def _hosts(view: View) -> Mapping[str, list[Match]]:
    """Host to every way into its routes; hosts under a wildcard are left out, their routes are not all here."""
    found: dict[str, list[Match]] = {}
    for each in view.of_kind("VirtualService", "networking.istio.io"):
        for host in texts(at(each.body, "spec", "hosts")):
            found.setdefault(host.lower(), []).extend(way for way in matches(each) if way.takes_host(host))
    for each in view.of_kind("HTTPRoute", "gateway.networking.k8s.io"):
        for host in texts(at(each.body, "spec", "hostnames")):
            for entry in mappings(at(each.body, "spec", "rules")):
                for match in list(mappings(entry.get("matches"))) or [{}]:
                    path = mapping(match.get("path"))
                    kind = {"Exact": "exact", "RegularExpression": "regex"}.get(text(path.get("type")), "prefix")
                    found.setdefault(host.lower(), []).append(
                        Match(each, 0, entry, kind, text(path.get("value")) or "/")
                    )
    return found
