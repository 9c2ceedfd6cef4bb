"""GS127: a wave is an integer as Argo CD reads one."""

from collections.abc import Iterator

from groundswell.manifests.wave import wave_of
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS127",
    severity=Severity.ERROR,
    sentence="A wave is an integer as Argo CD reads one.",
    consequence="Argo CD ignores the text without a word, and the object comes in another wave.",
    fix='Write ASCII digits with an optional sign, in quotes: "5".',
)


@rule.check
def malformed(view: View) -> Iterator[Finding]:
    for each in view.met:
        wave = wave_of(each.body) if each.annotations else None
        if wave is not None and wave.malformed:
            yield rule.finding(each, f"{each} has the wave {wave.text!r}, and comes in wave {wave.number} instead.")
