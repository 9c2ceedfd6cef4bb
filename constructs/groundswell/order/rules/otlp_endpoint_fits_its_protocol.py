"""GS601: an OTLP endpoint has the form and the port of its protocol."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.telemetry.otlp import GRPC, HTTP, PORTS, PROTOCOLS, Exporter, exporters, protocols
from groundswell.order.view import View

rule = Rule(
    id="GS601",
    severity=Severity.ERROR,
    sentence="An OTLP endpoint has the form and the port of its protocol.",
    consequence="The exporter refuses to start, or every batch is refused: no traces, no metrics, no logs.",
    fix="gRPC: http://HOST:4317. HTTP: http://HOST:4318, and http://HOST:4318/v1/traces for a signal of its own.",
)


@rule.check
def endpoints(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        for variable in protocols(pods, view):
            if variable.value and variable.value not in PROTOCOLS and "$" not in variable.value:
                known = ", ".join(PROTOCOLS)
                message = f"{pods.owner} is told {variable.name}={variable.value}; the known protocols are {known}."
                yield rule.finding(pods.owner, message, related=[variable.origin])
        for each in exporters(pods, view):
            severity, wrong = _judged(each)
            if wrong:
                message = f"{pods.owner} is told {each.variable.name}={each.variable.value}, {wrong}."
                yield rule.finding(pods.owner, message, severity=severity, related=[each.variable.origin])


def _judged(each: Exporter) -> tuple[Severity, str]:
    if each.scheme not in ("http", "https", ""):
        return Severity.WARNING, f"with the scheme {each.scheme}: the specification knows http and https"
    if not each.scheme:
        return _without_scheme(each)
    if wrong := _port(each):
        return Severity.ERROR, wrong
    if each.over_http:
        return Severity.ERROR, _path(each)
    return Severity.ERROR, ""


def _without_scheme(each: Exporter) -> tuple[Severity, str]:
    if each.over_http:
        also = f"; and {PORTS[GRPC]} is gRPC's port" if each.port == PORTS[GRPC] else ""
        return Severity.ERROR, f"without http:// before it: an HTTP exporter takes a URL only{also}"
    if wrong := _port(each):
        return Severity.ERROR, wrong
    return Severity.WARNING, "without http:// before it: not every SDK takes that for gRPC"


def _port(each: Exporter) -> str:
    if each.protocol in (HTTP, "http/json") and each.port == PORTS[GRPC]:
        return f"but its protocol is {each.protocol}, and {PORTS[GRPC]} is gRPC's port"
    if each.protocol == GRPC and each.port == PORTS[HTTP]:
        return f"but its protocol is grpc, and {PORTS[HTTP]} is HTTP's port"
    return ""


def _path(each: Exporter) -> str:
    if not each.signal and each.path.endswith(("v1/traces", "v1/metrics", "v1/logs")):
        return f"and the exporter appends the path itself: it asks for /{each.path}/v1/traces and gets 404"
    if each.signal and not each.path:
        return f"and a signal's own endpoint is taken as it is: it lacks the path /v1/{each.signal}"
    other = [name for name in ("traces", "metrics", "logs") if name != each.signal]
    if each.signal and any(each.path.endswith(f"v1/{name}") for name in other):
        return f"which is another signal's path; {each.signal} go to /v1/{each.signal}"
    return ""
