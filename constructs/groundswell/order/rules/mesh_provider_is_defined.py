"""GS326: a provider that a policy names is one that the mesh configuration defines."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.gateways import service_of
from groundswell.order.mesh.mesh_config import mesh_configs, providers
from groundswell.order.mesh.mesh_policies import GROUP
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, number, text
from groundswell.order.view import View

rule = Rule(
    id="GS326",
    severity=Severity.ERROR,
    sentence="A provider that a policy names is one that the mesh configuration defines.",
    consequence="Istio denies every request that a CUSTOM policy without a provider is for: 403.",
    fix="Define the provider in meshConfig.extensionProviders, or name one that is there.",
)

_BUILT_IN = frozenset({"envoy", "prometheus", "stackdriver"})
_AUTHORISERS = ("envoyExtAuthzGrpc", "envoyExtAuthzHttp")
_COLLECTORS = ("zipkin", "opentelemetry", "skywalking", "datadog", "lightstep", "envoyOtelAls", "envoyHttpAls")


@rule.check
def defined(view: View) -> Iterator[Finding]:
    configs = mesh_configs(view)
    known = providers(view)
    if not configs or not all(each.whole for each in configs):
        return
    shown = ", ".join(sorted(filter(None, known))) or "none"
    for policy, name, severity in (*_custom(view), *_telemetry(view)):
        if name and name not in known:
            message = f"{policy} names provider {name}, and {configs[0].origin} defines {shown}."
            consequence = "" if severity is Severity.ERROR else "Nothing is sent to that provider."
            related = [configs[0].origin]
            yield rule.finding(policy, message, severity=severity, consequence=consequence, related=related)
    yield from _unserved(view)


def _custom(view: View) -> Iterator[tuple[Resource, str, Severity]]:
    for each in view.of_kind("AuthorizationPolicy", GROUP):
        if at(each.body, "spec", "action") == "CUSTOM":
            yield each, text(at(each.body, "spec", "provider", "name")), Severity.ERROR


def _telemetry(view: View) -> Iterator[tuple[Resource, str, Severity]]:
    for each in view.of_kind("Telemetry", "telemetry.istio.io"):
        for part in ("tracing", "metrics", "accessLogging"):
            for entry in mappings(at(each.body, "spec", part)):
                for provider in mappings(entry.get("providers")):
                    name = text(provider.get("name"))
                    yield each, "" if name in _BUILT_IN else name, Severity.WARNING


def _unserved(view: View) -> Iterator[Finding]:
    """An authoriser or a collector whose Service is here and has no such port."""
    for name, (provider, origin) in providers(view).items():
        for kind in (*_AUTHORISERS, *_COLLECTORS):
            settings = mapping(provider.get(kind))
            host = text(settings.get("service")).rpartition("/")[2]
            service = service_of(host, "", view) if host else None
            wanted = number(settings.get("port"), 0)
            ports = [each.get("port") for each in mappings(at(service.body, "spec", "ports"))] if service else []
            if service is not None and wanted and ports and wanted not in ports:
                shown = ", ".join(map(str, ports))
                message = f"Provider {name} of {origin} calls port {wanted} of {service}, which has {shown}."
                lost = "" if kind in _AUTHORISERS else "Every sidecar drops its spans or logs: nothing arrives."
                severity = Severity.ERROR if kind in _AUTHORISERS else Severity.WARNING
                yield rule.finding(origin, message, severity=severity, consequence=lost, related=[service])
