"""What the simulator answers: does it complete, and if not, where and why it ends."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from groundswell.manifests.resource import Key
from groundswell.sync.controller import Controller
from groundswell.sync.health import Health
from groundswell.sync.left import Left, left_behind
from groundswell.sync.ordering import Tie, ties
from groundswell.sync.outcome import PROBLEMS, Outcome, Verdict, listed, outcome_of
from groundswell.sync.simulation import Simulation
from groundswell.sync.tasklist import Request, tasks_of


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one scenario.

    `verdict`, `at` and `culprit` are those of the Application where the trouble starts, or of all together. `begins` is
    the date and time at which the scenario does, "" where that does not matter.
    `unhealthy` are the objects that are there at the end and not healthy, `wrong` those that were created before what
    should have acted on them (dependent, provider). `left` outlived the Application that delivered it.
    What Argo CD leaves open: `undefined` are ties in the order that matter; `races` objects that went while the
    controller that held them (second) was going, too; `early` Applications past which another one (first) went while
    their own sync still ran, because they looked Healthy between two of their waves.
    `assumed` says in words what was taken for granted.
    """

    scenario: str
    about: str
    profile: str
    verdict: Verdict
    at: float | None
    culprit: str
    summary: str
    outcomes: tuple[Outcome, ...]
    unhealthy: tuple[tuple[Key, Health], ...] = ()
    wrong: tuple[tuple[Key, str], ...] = ()
    left: tuple[Left, ...] = ()
    races: tuple[tuple[Key, Key], ...] = ()
    early: tuple[tuple[str, Key], ...] = ()
    undefined: tuple[tuple[str, Tie], ...] = ()
    assumed: tuple[str, ...] = ()
    begins: str = ""


def answer_of(simulation: Simulation) -> Answer:
    """The answer of a simulation that ran."""
    begins = simulation.scenario.begins
    outcomes = tuple(outcome_of(simulation, each) for _, each in sorted(simulation.controllers.items()))
    first = _first_problem(outcomes, {each.delivery.key: each for each in simulation.controllers.values()})
    ends = [outcome.at for outcome in outcomes if outcome.at is not None]
    answer = Answer(
        scenario=simulation.scenario.name,
        about=simulation.scenario.about,
        profile=simulation.profile.name,
        verdict=Verdict.COMPLETES if first is None else first.verdict,
        at=max(ends, default=0.0) if first is None else first.at,
        culprit="" if first is None else first.application,
        summary="",
        outcomes=outcomes,
        unhealthy=_unhealthy(simulation),
        wrong=tuple(sorted({pair for each in simulation.controllers.values() for pair in each.captured})),
        left=left_behind(simulation),
        early=tuple(sorted((name, key) for name, each in simulation.controllers.items() for key in each.early)),
        races=tuple(sorted(set(simulation.cluster.races))),
        undefined=_undefined(simulation),
        assumed=(*simulation.platform.assumed, *_assumed(simulation)),
        begins=begins.isoformat() if begins is not None else "",
    )
    return replace(answer, summary=_summary(answer, first))


def _assumed(simulation: Simulation) -> Iterator[str]:
    """What was taken for granted besides what the platform tells."""
    yield from simulation.sets.assumed()
    yield from simulation.windows.assumed([each.delivery for each in simulation.controllers.values()])


def _first_problem(outcomes: Sequence[Outcome], applications: Mapping[Key, Controller]) -> Outcome | None:
    """The problem that the others follow from: it is not itself a wait for an Application with a problem."""
    problems = {outcome.application: outcome for outcome in outcomes if outcome.verdict in PROBLEMS}
    for outcome in sorted(problems.values(), key=_began):
        waits_for = [applications[key].delivery.name for key in outcome.because if key in applications]
        if not any(name in problems and name != outcome.application for name in waits_for):
            return outcome
    return min(problems.values(), key=lambda each: each.application, default=None)


def _began(outcome: Outcome) -> tuple[float, str]:
    return (outcome.attempts[-1].started if outcome.attempts else 0.0, outcome.application)


def _unhealthy(simulation: Simulation) -> tuple[tuple[Key, Health], ...]:
    return tuple(
        (key, live.health)
        for key, live in sorted(simulation.cluster.objects.items())
        if not live.reported and live.health not in (None, Health.HEALTHY, Health.SUSPENDED)
    )


def _undefined(simulation: Simulation) -> tuple[tuple[str, Tie], ...]:
    found = []
    for name, controller in sorted(simulation.controllers.items()):
        request = Request(prune=True)
        tasks = tasks_of(controller.delivery, controller.desired, (), request, namespace_exists=True)
        found += [(name, tie) for tie in ties(tasks) if tie.matters]
    return tuple(found)


def _summary(answer: Answer, first: Outcome | None) -> str:
    if first is None:
        return f"completes after {answer.at:g} s{_but(answer)}"
    about = f"Application {first.application}"
    if first.verdict is Verdict.HELD:
        return f"does not begin in {about}: {first.why}"
    if first.verdict is Verdict.STOPS:
        return f"stops for ever in {about}: {first.why}"
    if first.verdict is Verdict.RETURNS:
        return f"deletes {about} after {answer.at:g} s, and it comes back: {first.why}"
    if first.verdict is Verdict.BURNS:
        return f"burns its {len(first.attempts) - 1} retries in {about} until {first.at:g} s: {first.why}"
    return f"fails for good in {about} after {first.at:g} s: {first.why}"


def _but(answer: Answer) -> str:
    """What a sync that completes leaves undone, and a deletion behind."""
    idle = [each.application for each in answer.outcomes if each.verdict in (Verdict.IDLE, Verdict.UNREACHED)]
    missing = f", without {', '.join(idle)}" if idle else ""
    sick = f", and leaves {listed([key for key, _ in answer.unhealthy])} not healthy" if answer.unhealthy else ""
    left = f", and leaves {listed([each.key for each in answer.left])} in the cluster" if answer.left else ""
    return f"{missing}{sick}{left}"
