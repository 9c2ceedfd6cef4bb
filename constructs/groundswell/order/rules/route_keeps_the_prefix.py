"""GS673: a route or a probe asks a server with a prefix under it."""

from collections.abc import Iterator
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.http_routes import matches
from groundswell.order.mesh.istio_hosts import service_of
from groundswell.order.rule import Rule
from groundswell.order.telemetry.mounted_configs import running
from groundswell.order.telemetry.prometheus import servers
from groundswell.order.telemetry.web_prefixes import Prefix, web_prefixes
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS673",
    severity=Severity.ERROR,
    sentence="A route or a probe asks a server with a prefix under it.",
    consequence="The server answers 404 or redirects for ever: its pages do not load, or it is never ready.",
    fix="Let the path of the route, the probe and the server's own setting begin alike.",
)


@rule.check
def virtual_services(view: View) -> Iterator[Finding]:
    known = web_prefixes(view)
    for each in view.of_kind("VirtualService", "networking.istio.io") if known else ():
        for way in matches(each):
            for target in mappings(way.route.get("route")):
                service = service_of(text(at(target, "destination", "host")), each.key.namespace, view)
                prefix = known.get((service.namespace, service.name)) if service else None
                rewrite = mapping(way.route.get("rewrite"))
                if prefix and way.kind in ("prefix", "exact") and "uriRegexRewrite" not in rewrite:
                    yield from _judged(each, way.path, rewrite.get("uri"), prefix)


@rule.check
def http_routes(view: View) -> Iterator[Finding]:
    known = web_prefixes(view)
    for each in view.of_kind("HTTPRoute", "gateway.networking.k8s.io") if known else ():
        for entry in mappings(at(each.body, "spec", "rules")):
            filters = [mapping(one.get("urlRewrite")) for one in mappings(entry.get("filters"))]
            rewrite = next((at(one, "path", "replacePrefixMatch") for one in filters if at(one, "path")), None)
            if any(at(one, "path", "replaceFullPath") for one in filters):
                continue
            for target in mappings(entry.get("backendRefs")):
                home = text(target.get("namespace")) or each.key.namespace
                prefix = known.get((home, text(target.get("name"))))
                for match in mappings(entry.get("matches")) if prefix else ():
                    if prefix and at(match, "path", "type") in (None, "PathPrefix"):
                        yield from _judged(each, text(at(match, "path", "value")), rewrite, prefix)


def _judged(each: Resource, path: str, rewrite: Any, prefix: Prefix) -> Iterator[Finding]:
    sent = (rewrite if isinstance(rewrite, str) else path).strip("/")
    asked = f"sends {path}" + (f" as {rewrite}" if isinstance(rewrite, str) else "")
    inside = f"{sent}/".startswith(f"{prefix.path}/")
    wrong = inside if prefix.must_strip else bool(sent or rewrite is not None) and not inside
    if wrong and not (not sent and rewrite is None):
        yield rule.finding(each, f"{each} {asked} to {prefix.owner}, which {prefix.says}.", related=[prefix.owner])


@rule.check
def probes(view: View) -> Iterator[Finding]:
    prefixes = {id(each.owner): each.prefix for each in servers(view).values() if each.prefix}
    for pods, container in running(view, "prometheus") if prefixes else ():
        prefix = prefixes.get(id(pods.owner), "")
        for kind in ("readinessProbe", "livenessProbe", "startupProbe"):
            path = at(container, kind, "httpGet", "path")
            if prefix and isinstance(path, str) and not f"{path.strip('/')}/".startswith(f"{prefix}/"):
                message = f"The {kind} of {pods.owner} asks {path}, and the server answers under /{prefix}."
                yield rule.finding(pods.owner, message)
