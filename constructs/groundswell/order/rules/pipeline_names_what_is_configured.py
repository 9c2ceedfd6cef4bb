"""GS602: a collector's pipelines name components that it configures, and connectors at both ends."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.telemetry.collectors import Collector, collectors
from groundswell.order.tree import at, texts
from groundswell.order.view import View

rule = Rule(
    id="GS602",
    severity=Severity.ERROR,
    sentence="A collector's pipelines name components that it configures, and connectors at both ends.",
    consequence="The collector refuses its configuration and ends: CrashLoopBackOff, no telemetry at all.",
    fix="Configure the component, or name one that is configured; let a connector end one pipeline and begin another.",
)


@rule.check
def pipelines(view: View) -> Iterator[Finding]:
    for collector in collectors(view):
        for severity, wrong in (*_undefined(collector), *_connectors(collector), *_unused(collector)):
            yield rule.finding(collector.owner, f"The collector of {collector.owner} {wrong}.", severity=severity)


def _undefined(collector: Collector) -> Iterator[tuple[Severity, str]]:
    known = {part: collector.defined(part) for part in ("receivers", "processors", "exporters", "connectors")}
    for pipeline in collector.pipelines:
        for part in ("receivers", "processors", "exporters"):
            names = getattr(pipeline, part)
            if not names and part != "processors":
                yield Severity.ERROR, f"has pipeline {pipeline.name} without {part}"
            for name in names if collector.complete(part) else ():
                if name not in known[part] and (part == "processors" or name not in known["connectors"]):
                    has = ", ".join(known[part]) or "none"
                    yield Severity.ERROR, f"names {name} in pipeline {pipeline.name}, and its {part} are {has}"
    extensions = collector.defined("extensions")
    for name in texts(at(collector.config, "service", "extensions")):
        if name not in extensions:
            yield Severity.ERROR, f"starts extension {name}, and its extensions are {', '.join(extensions) or 'none'}"


def _connectors(collector: Collector) -> Iterator[tuple[Severity, str]]:
    for name in collector.defined("connectors"):
        fed = [each.name for each in collector.pipelines if name in each.exporters]
        read = [each.name for each in collector.pipelines if name in each.receivers]
        if fed and not read:
            yield Severity.ERROR, f"feeds connector {name} from pipeline {fed[0]}, and no pipeline receives from it"
        elif read and not fed:
            yield Severity.ERROR, f"receives from connector {name} in pipeline {read[0]}, and no pipeline exports to it"


def _unused(collector: Collector) -> Iterator[tuple[Severity, str]]:
    """Components that were configured for nothing: what somebody forgot to name."""
    for part in ("receivers", "processors", "exporters", "connectors"):
        used = {name for each in collector.pipelines for kind in ("receivers", "processors", "exporters")
                for name in getattr(each, kind)}  # fmt: skip
        for name in collector.defined(part):
            if name not in used and name not in collector.given.get(part, {}):
                yield Severity.INFO, f"configures {part.removesuffix('s')} {name}, which no pipeline names"
