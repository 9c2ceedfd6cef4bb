"""Where applications send their telemetry: the OTLP exporter's variables, and what its specification makes of them.

OpenTelemetry specification 1.48, protocol/exporter: an endpoint is a URL with its scheme; over HTTP the general
endpoint gets `/v1/traces`, `/v1/metrics` or `/v1/logs` appended, and a signal's own endpoint is taken as it is.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from groundswell.manifests.resource import Resource
from groundswell.order.network.variables import Variable, variables
from groundswell.order.pods.template import PodTemplate
from groundswell.order.view import View

GRPC, HTTP = "grpc", "http/protobuf"
PROTOCOLS = (GRPC, HTTP, "http/json")
PORTS: Mapping[str, int] = {GRPC: 4317, HTTP: 4318, "http/json": 4318}
_PREFIX = "OTEL_EXPORTER_OTLP_"
_SIGNALS = ("TRACES", "METRICS", "LOGS")
_SPRING = {
    "MANAGEMENT_OTLP_TRACING_ENDPOINT": "traces",
    "MANAGEMENT_OTLP_METRICS_EXPORT_URL": "metrics",
    "MANAGEMENT_OTLP_LOGGING_ENDPOINT": "logs",
}
"""Spring Boot's own: always HTTP, always whole URLs (Spring Boot reference, OpenTelemetry)."""


@dataclass(frozen=True, slots=True)
class Exporter:
    """One endpoint that a workload is told. `signal` is "" for the general one, `protocol` "" where nobody says it."""

    owner: Resource
    variable: Variable
    signal: str
    protocol: str

    @property
    def scheme(self) -> str:
        return self.variable.value.partition("://")[0].lower() if "://" in self.variable.value else ""

    @property
    def over_http(self) -> bool:
        return self.protocol.startswith("http") or (not self.protocol and self.port == PORTS[HTTP])

    @property
    def port(self) -> int:
        """The port that is dialled, 0 where none is written."""
        try:
            whole = self.variable.value if self.scheme else f"//{self.variable.value}"
            return urlsplit(whole).port or 0
        except ValueError:  # a template, or no port at all
            return 0

    @property
    def path(self) -> str:
        rest = self.variable.value.partition("://")[2] if self.scheme else self.variable.value
        return rest.partition("/")[2].rstrip("/")


def exporters(pods: PodTemplate, view: View) -> Iterator[Exporter]:
    """The OTLP endpoints of a workload's containers."""
    told = {each.name: each for each in variables(pods, view)}
    general = _protocol(told, "")
    for name, variable in told.items():
        signal = name.removeprefix(_PREFIX).removesuffix("_ENDPOINT").removesuffix("ENDPOINT")
        if not variable.value or "{" in variable.value or "$(" in variable.value:
            continue
        if name == f"{_PREFIX}ENDPOINT":
            yield Exporter(pods.owner, variable, "", general)
        elif name.startswith(_PREFIX) and signal in _SIGNALS and name.endswith("_ENDPOINT"):
            yield Exporter(pods.owner, variable, signal.lower(), _protocol(told, f"{signal}_") or general)
        elif name in _SPRING:
            yield Exporter(pods.owner, variable, _SPRING[name], HTTP)


def protocols(pods: PodTemplate, view: View) -> Iterator[Variable]:
    """The variables that name a protocol."""
    for each in variables(pods, view):
        if each.name.startswith(_PREFIX) and each.name.endswith("PROTOCOL"):
            yield each


def _protocol(told: Mapping[str, Variable], signal: str) -> str:
    found = told.get(f"{_PREFIX}{signal}PROTOCOL")
    return found.value if found else ""
