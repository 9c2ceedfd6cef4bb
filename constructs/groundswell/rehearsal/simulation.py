"""What the rehearsal cannot run: the bootstrap of the cluster and Argo CD's first sync, worked out from the output."""

from collections.abc import Iterator
from pathlib import Path

from groundswell.manifests.resource import Reading, Resource, Step
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.order.finding import Finding, Severity
from groundswell.order.graph import Graph
from groundswell.order.outcome import Outcome
from groundswell.order.reading import read_platform
from groundswell.order.verdict import verdict
from groundswell.rehearsal.row import How, Result, Row
from groundswell.sync.outcome import Verdict
from groundswell.sync.question import Question, answered
from groundswell.sync.timeline import rows

BOOTSTRAP = "bootstrap"
MOST = 6
"""How many lines explain one failure."""


def read_output(checkout: Path, platform: KubeadmPlatform, templates: Path) -> Reading:
    """The committed output of one environment, with the templates that were just deployed."""
    folder = checkout / platform.path("bootstrap")
    return read_platform(
        checkout, roots=[folder / "root.k8s.yaml"], infra=templates, bootstrap=folder / "inventory.yaml"
    )


def bootstrap_rows(reading: Reading) -> Iterator[Row]:
    """One row for each bootstrap step: what it brings, who waits for it, and whether that is in order."""
    judged = verdict(reading)
    errors = [each for each in judged.findings if each.severity is Severity.ERROR]
    for step in reading.steps:
        against = [each for each in errors if _is_about(each, step)]
        waiting, wrong = _waiting(judged.graph, step)
        good = not (against or wrong)
        seen = f"{waiting} thing(s) wait for it, each in order" if good else f"{len(against) + wrong} not in order"
        yield Row(
            f"bootstrap step {step.index}: {step.name}",
            How.SIMULATED,
            Result.DONE if good else Result.FAILED,
            seen,
            tuple(f"{each.rule} {each.message}" for each in against[:MOST]),
        )
    rest = [each for each in errors if not any(_is_about(each, step) for step in reading.steps)]
    yield Row(
        "boot order: AWS, bootstrap, waves",
        How.SIMULATED,
        Result.FAILED if rest else Result.DONE,
        f"{judged.counts['dependencies']} dependencies hold"
        if not rest
        else f"{len(rest)} error(s): `groundswell verify`",
        tuple(f"{each.rule} {each.message}" for each in rest[:MOST]),
    )


def sync_row(reading: Reading) -> Row:
    """The first sync, as Argo CD's own algorithm would do it."""
    answer = answered(reading, Question())
    groups = rows(answer)
    waves = {group.wave for group in groups}
    good = answer.verdict is Verdict.COMPLETES
    count = sum(group.objects for group in groups)
    size = f"{len(answer.outcomes)} Applications, {len(waves)} waves, {count} objects"
    return Row(
        f"first sync, Argo CD {answer.profile}",
        How.SIMULATED,
        Result.DONE if good else Result.FAILED,
        f"{answer.summary}: {size}" if good else answer.summary,
        () if good else tuple(f"{each.application}: {each.why}" for each in answer.outcomes if each.why)[:MOST],
    )


def _is_about(finding: Finding, step: Step) -> bool:
    """Whether a finding stands at the step's own line, or at an object that it applies."""
    places = {finding.location, *([finding.place.location] if finding.place else [])}
    return step.location in places or any(resource.location in places for resource in step.resources)


def _waiting(graph: Graph, step: Step) -> tuple[int, int]:
    """How many other things need what the step brings, and how many of those do not get it in time."""

    def within(resource: Resource) -> bool:
        return resource.layer == BOOTSTRAP and (graph.view.step_of(resource) or resource.key.name) == step.name

    needs = [each for each in graph.dependencies if within(each.provider.resource) and not within(each.dependent)]
    wrong = [each for each in needs if each.outcome is Outcome.LATE]
    return len({each.dependent.key for each in needs}), len(wrong)
