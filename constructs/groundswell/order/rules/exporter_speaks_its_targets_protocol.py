"""GS603: a collector's exporter speaks the protocol of the port that it sends to."""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.telemetry.collectors import Collector, collectors, kind_of
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS603",
    severity=Severity.ERROR,
    sentence="A collector's exporter speaks the protocol of the port that it sends to.",
    consequence="Every batch is refused and retried until it is dropped: no traces arrive.",
    fix="otlp is gRPC: HOST:4317. otlphttp is HTTP: http://HOST:4318, without the path, which it appends.",
)


@rule.check
def exporters(view: View) -> Iterator[Finding]:
    for collector in collectors(view):
        used = {name for each in collector.pipelines for name in each.exporters}
        for name, settings in collector.defined("exporters").items():
            if name in used and kind_of(name) in ("otlp", "otlphttp", "otlp_grpc", "otlp_http"):
                for severity, wrong in _judged(kind_of(name), settings):
                    message = f"Exporter {name} of {collector.owner} sends to {_shown(settings)}, {wrong}."
                    yield _told(collector, message, severity)


def _told(collector: Collector, message: str, severity: Severity) -> Finding:
    return rule.finding(collector.owner, message, severity=severity)


def _shown(settings: Any) -> str:
    return text(at(settings, "endpoint")) or "no endpoint"


def _judged(kind: str, settings: Mapping[str, Any]) -> Iterator[tuple[Severity, str]]:
    endpoint = text(at(settings, "endpoint"))
    if not endpoint or "$" in endpoint:
        return
    scheme = endpoint.partition("://")[0] if "://" in endpoint else ""
    port, path = _port(endpoint), endpoint.partition("://")[2].partition("/")[2].rstrip("/")
    if kind in ("otlp", "otlp_grpc"):
        if port == 4318:
            yield Severity.ERROR, "HTTP's port, and it speaks gRPC"
        elif not scheme and not at(settings, "tls") and _in_cluster(endpoint):
            yield (
                Severity.WARNING,
                "with TLS, since nothing says tls.insecure: true; receivers in a cluster speak plain",
            )
    elif not scheme:
        yield Severity.ERROR, "without http:// before it, and it takes a URL only"
    elif port == 4317:
        yield Severity.ERROR, "gRPC's port, and it speaks HTTP"
    elif path.endswith(("v1/traces", "v1/metrics", "v1/logs")):
        yield Severity.ERROR, "and appends the path itself: it asks for it twice and gets 404"
    elif path.endswith(("api/v1/push", "api/v1/write")):
        yield Severity.ERROR, "where nobody takes OTLP: Loki takes it below /otlp, Prometheus below /api/v1/otlp"


def _port(endpoint: str) -> int:
    try:
        return urlsplit(endpoint if "://" in endpoint else f"//{endpoint}").port or 0
    except ValueError:
        return 0


def _in_cluster(endpoint: str) -> bool:
    host = endpoint.partition(":")[0]
    return host.endswith((".svc", ".svc.cluster.local")) or "." not in host
