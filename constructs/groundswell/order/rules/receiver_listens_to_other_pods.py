"""GS605: a collector's receiver listens to other pods, not only to its own."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.order.finding import Finding, Severity
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.telemetry.collectors import Collector, collectors, kind_of
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS605",
    severity=Severity.ERROR,
    sentence="A collector's receiver listens to other pods, not only to its own.",
    consequence="Connection refused: what other pods send never arrives.",
    fix="Say endpoint: 0.0.0.0:4317 (gRPC) and 0.0.0.0:4318 (HTTP).",
)

_LOCAL_SINCE = (0, 104)
_DEFAULT = {"grpc": "localhost:4317", "http": "localhost:4318"}


@rule.check
def receivers(view: View) -> Iterator[Finding]:
    for collector in collectors(view):
        used = {name for each in collector.pipelines for name in each.receivers}
        pods = _run_by(collector, view)
        for name, settings in collector.defined("receivers").items():
            if pods and name in used and kind_of(name) == "otlp":
                for protocol, wanted in mapping(at(settings, "protocols")).items():
                    endpoint = _local(str(protocol), wanted, pods)
                    if endpoint:
                        message = f"Receiver {name} of {collector.owner} listens on {endpoint} ({protocol}) only."
                        yield rule.finding(collector.owner, message, related=[pods.owner])


def _run_by(collector: Collector, view: View) -> PodTemplate | None:
    """The pods behind a Service that mount the configuration."""
    key = collector.owner.key
    for pods in view.pods_by_namespace.get(key.namespace, []) if key.kind == "ConfigMap" else ():
        mounted = {text(at(each, "configMap", "name")) for each in pods.volumes}
        if key.name in mounted and view.services_of(pods):
            return pods
    return None


def _local(protocol: str, settings: Mapping[str, Any] | None, pods: PodTemplate) -> str:
    """The address when it is the pod's own: said so, or the default since version 0.104."""
    endpoint = text(at(settings, "endpoint"))
    if endpoint.startswith(("localhost:", "127.0.0.1:", "[::1]:")):
        return endpoint
    versions = [_version(text(each.get("image"))) for each in pods.containers]
    recent = any(each >= _LOCAL_SINCE for each in versions if each)
    return _DEFAULT.get(protocol, "") if recent and not endpoint else ""


def _version(image: str) -> tuple[int, ...]:
    """The version of a collector's image, () for what is none."""
    name, _, tag = image.partition("@")[0].rpartition("/")[2].partition(":")
    parts = tag.removeprefix("v").split(".")[:2]
    known = "otel" in name or "opentelemetry-collector" in name
    return (
        tuple(int(each) for each in parts) if known and all(each.isascii() and each.isdigit() for each in parts) else ()
    )
