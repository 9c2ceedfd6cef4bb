"""What the simulator answers: does it complete, and if not, where and why it ends."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from groundswell.manifests.resource import Key
from groundswell.sync.controller import NOTHING_TO_DO, Controller
from groundswell.sync.health import Health
from groundswell.sync.hooks import SYNC_FAIL
from groundswell.sync.ordering import Tie, ties
from groundswell.sync.record import Attempt, State
from groundswell.sync.simulation import Simulation
from groundswell.sync.tasklist import Request, tasks_of


class Verdict(StrEnum):
    """How it ends for one Application, and for all together."""

    COMPLETES = "completes"
    STOPS = "stops for ever"
    FAILS = "fails"
    BURNS = "burns its retries"
    IDLE = "is not synced"
    UNREACHED = "is never delivered"
    DELETED = "is deleted"


PROBLEMS = (Verdict.STOPS, Verdict.FAILS, Verdict.BURNS)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One Application. `at` is when its last operation ended, None if it runs for ever or never began.

    `because` are the objects that it waits for or that failed; `why` says it in a sentence.
    """

    application: str
    verdict: Verdict
    at: float | None
    attempts: tuple[Attempt, ...]
    because: tuple[Key, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one scenario.

    `verdict`, `at` and `culprit` are those of the Application where the trouble starts, or of all together.
    `unhealthy` are the objects that are there at the end and not healthy, `wrong` those that were created before what
    should have acted on them (dependent, provider). `undefined` are ties that Argo CD leaves open and that matter.
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
    undefined: tuple[tuple[str, Tie], ...] = ()
    assumed: tuple[str, ...] = ()


def answer_of(simulation: Simulation) -> Answer:
    """The answer of a simulation that ran."""
    outcomes = tuple(_outcome(simulation, each) for _, each in sorted(simulation.controllers.items()))
    first = _first_problem(outcomes, {each.delivery.key: each for each in simulation.controllers.values()})
    ends = [outcome.at for outcome in outcomes if outcome.at is not None]
    at = max(ends, default=0.0) if first is None else first.at
    unhealthy = _unhealthy(simulation)
    wrong = sorted({pair for each in simulation.controllers.values() for pair in each.captured})
    return Answer(
        scenario=simulation.scenario.name,
        about=simulation.scenario.about,
        profile=simulation.profile.name,
        verdict=Verdict.COMPLETES if first is None else first.verdict,
        at=at,
        culprit="" if first is None else first.application,
        summary=_summary(first, at, unhealthy, outcomes),
        outcomes=outcomes,
        unhealthy=unhealthy,
        wrong=tuple(wrong),
        undefined=_undefined(simulation),
        assumed=simulation.platform.assumed,
    )


def _outcome(simulation: Simulation, controller: Controller) -> Outcome:
    name, attempts = controller.delivery.name, tuple(controller.all_attempts())
    if controller.deleting:
        gone = controller.delivery.key not in simulation.cluster.objects
        left = () if gone else tuple(sorted(live.key for live in controller.own()))
        why = "" if gone else f"its deletion waits for {_list(left)}"
        if gone and controller.own() and not controller.delivery.finalizer:
            why = f"it has no finalizer: {_list(sorted(live.key for live in controller.own()))} stay in the cluster"
        return Outcome(name, Verdict.DELETED if gone else Verdict.STOPS, controller.gone_at, attempts, left, why)
    if controller.delivery.key not in simulation.cluster.objects:
        return Outcome(name, Verdict.UNREACHED, None, attempts, why="nothing created the Application")
    if not attempts:
        verdict = Verdict.COMPLETES if controller.remark in ("", NOTHING_TO_DO) else Verdict.IDLE
        return Outcome(name, verdict, None, attempts, why=controller.remark)
    last = attempts[-1]
    if last.ended is None:
        return Outcome(name, Verdict.STOPS, None, attempts, last.waiting, _waits(simulation, last))
    if last.state is State.SUCCEEDED:
        return Outcome(name, Verdict.COMPLETES, last.ended, attempts)
    limited = len(attempts) == 1
    verdict = Verdict.FAILS if limited else Verdict.BURNS
    return Outcome(name, verdict, last.ended, attempts, last.failed, _fails(simulation, last))


def _waits(simulation: Simulation, attempt: Attempt) -> str:
    if not attempt.waiting:
        return "it waits for nothing that can be named"
    live = simulation.cluster.objects.get(attempt.waiting[0])
    if live is None:
        return f"it waits for {_list(attempt.waiting)}, which is gone from the cluster"
    if live.deleting is not None:
        return f"it waits for the deletion of {_list(attempt.waiting)}"
    if live.health is None:
        return f"it waits for {_list(attempt.waiting)}"
    return f"it waits for {_list(attempt.waiting)}: {live.health}{_lacking(simulation, live.key)}"


def _fails(simulation: Simulation, attempt: Attempt) -> str:
    failed = [result for result in attempt.results if result.state is State.FAILED and result.phase != SYNC_FAIL]
    if not failed:
        return attempt.message
    first = failed[0]
    return f"{_list([each.key for each in failed])}: {first.message}{_lacking(simulation, first.key)}"


def _lacking(simulation: Simulation, key: Key) -> str:
    live = simulation.cluster.objects.get(key)
    if live is None or not live.missing:
        return ""
    needs = simulation.cluster.needs[key]
    more = f" and {len(live.missing) - 1} more" if len(live.missing) > 1 else ""
    return f", which needs {needs[min(live.missing)]}{more}"


def _list(keys: Sequence[Key]) -> str:
    more = f" and {len(keys) - 1} more" if len(keys) > 1 else ""
    return f"{keys[0]}{more}" if keys else "nothing"


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


def _summary(
    first: Outcome | None, at: float | None, unhealthy: Sequence[tuple[Key, Health]], outcomes: Sequence[Outcome]
) -> str:
    if first is None:
        left = f", and leaves {_list([key for key, _ in unhealthy])} not healthy" if unhealthy else ""
        idle = [outcome.application for outcome in outcomes if outcome.verdict in (Verdict.IDLE, Verdict.UNREACHED)]
        missing = f", without {', '.join(idle)}" if idle else ""
        return f"completes after {at:g} s{missing}{left}"
    about = f"Application {first.application}"
    if first.verdict is Verdict.STOPS:
        return f"stops for ever in {about}: {first.why}"
    if first.verdict is Verdict.BURNS:
        return f"burns its {len(first.attempts) - 1} retries in {about} until {at:g} s: {first.why}"
    return f"fails for good in {about} after {at:g} s: {first.why}"
