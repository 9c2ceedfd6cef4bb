"""GS604: what counts spans sees all of them: it stands before the sampling."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.telemetry.collectors import Collector, Pipeline, collectors, kind_of
from groundswell.order.view import View

rule = Rule(
    id="GS604",
    severity=Severity.WARNING,
    sentence="What counts spans sees all of them: it stands before the sampling.",
    consequence="Request rates, error shares and the service graph are those of the kept traces only: wrong.",
    fix="Feed the connector from a pipeline without a sampler, and sample in a second one behind a forward connector.",
)

_SAMPLERS = frozenset({"tail_sampling", "probabilistic_sampler"})
_COUNTERS = frozenset({"spanmetrics", "span_metrics", "servicegraph", "service_graph", "count"})


@rule.check
def counted(view: View) -> Iterator[Finding]:
    for collector in collectors(view):
        for pipeline in collector.pipelines:
            sampler = _sampler(pipeline, collector)
            for counter in _counters(pipeline) if sampler else ():
                message = f"{collector.owner} feeds {counter} from pipeline {pipeline.name}, behind {sampler}."
                yield rule.finding(collector.owner, message)


def _sampler(pipeline: Pipeline, collector: Collector, depth: int = 5) -> str:
    """The sampler that spans have passed: of this pipeline, or of one whose connector it receives from."""
    own = next((each for each in pipeline.processors if kind_of(each) in _SAMPLERS), "")
    if own or not depth:
        return own
    before = [
        each
        for each in collector.pipelines
        if each.signal == "traces" and set(each.exporters) & set(pipeline.receivers) and each is not pipeline
    ]
    found = [_sampler(each, collector, depth - 1) for each in before]
    return next(iter(found), "") if all(found) else ""


def _counters(pipeline: Pipeline) -> list[str]:
    """Connectors that count, and the older processor where it stands behind the sampler."""
    after = [
        each
        for index, each in enumerate(pipeline.processors)
        if kind_of(each) in _COUNTERS and any(kind_of(other) in _SAMPLERS for other in pipeline.processors[:index])
    ]
    return [each for each in pipeline.exporters if kind_of(each) in _COUNTERS] + after
