"""How it ends for one Application, and why, in a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from groundswell.manifests.resource import Key
from groundswell.sync.controller import NOTHING_TO_DO, Controller
from groundswell.sync.hooks import SYNC_FAIL
from groundswell.sync.record import Attempt, State
from groundswell.sync.simulation import Simulation


class Verdict(StrEnum):
    """How it ends for one Application, and for all together."""

    COMPLETES = "completes"
    STOPS = "stops for ever"
    FAILS = "fails"
    BURNS = "burns its retries"
    RETURNS = "comes back"
    HELD = "does not begin"
    IDLE = "is not synced"
    UNREACHED = "is never delivered"
    DELETED = "is deleted"


PROBLEMS = (Verdict.STOPS, Verdict.FAILS, Verdict.BURNS, Verdict.RETURNS, Verdict.HELD)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One Application. `at` is when its last operation ended, None if it runs for ever or never began.

    `because` are the objects that it waits for or that failed; `why` says it in a sentence. `deletion` is what its own
    deletion did, if it was deleted.
    """

    application: str
    verdict: Verdict
    at: float | None
    attempts: tuple[Attempt, ...]
    because: tuple[Key, ...] = ()
    why: str = ""
    deletion: Attempt | None = None


def outcome_of(simulation: Simulation, controller: Controller) -> Outcome:
    """How it ended for the Application of a controller."""
    name, attempts = controller.delivery.name, tuple(controller.all_attempts())
    if controller.deleting or controller.came_back:
        return _of_deletion(simulation, controller)
    if controller.delivery.key not in simulation.cluster.objects:
        return Outcome(name, Verdict.UNREACHED, None, attempts, why="nothing created the Application")
    if not attempts and controller.held:
        return Outcome(name, Verdict.HELD, None, attempts, why=controller.remark)
    if not attempts:
        verdict = Verdict.COMPLETES if controller.remark in ("", NOTHING_TO_DO) else Verdict.IDLE
        return Outcome(name, verdict, None, attempts, why=controller.remark)
    last = attempts[-1]
    if last.ended is None:
        return Outcome(name, Verdict.STOPS, None, attempts, last.waiting, _waits(simulation, last))
    if last.state is State.SUCCEEDED:
        return Outcome(name, Verdict.COMPLETES, last.ended, attempts, why=controller.waited)
    limited = len(attempts) == 1
    verdict = Verdict.FAILS if limited else Verdict.BURNS
    return Outcome(name, verdict, last.ended, attempts, last.failed, _fails(simulation, last))


def listed(keys: Sequence[Key]) -> str:
    """The first of several objects, and how many there are beside it."""
    more = f" and {len(keys) - 1} more" if len(keys) > 1 else ""
    return f"{keys[0]}{more}" if keys else "nothing"


def _of_deletion(simulation: Simulation, controller: Controller) -> Outcome:
    name, attempts, delivery = controller.delivery.name, tuple(controller.all_attempts()), controller.delivery
    deletion = controller.deletion.attempt() if controller.deletion is not None else None
    if controller.came_back:
        maker = (
            f"Application {delivery.parent} heals itself" if delivery.parent else f"{delivery.generated_by} makes it"
        )
        why = f"{maker}: take it out of Git instead"
        return Outcome(name, Verdict.RETURNS, controller.gone_at, attempts, (), why, deletion)
    if delivery.key not in simulation.cluster.objects:
        left = sorted(live.key for live in controller.own())
        why = f"it has no finalizer: {listed(left)} stay in the cluster" if left and not delivery.cascade else ""
        return Outcome(name, Verdict.DELETED, controller.gone_at, attempts, (), why, deletion)
    waiting = deletion.waiting if deletion is not None else ()
    why = controller.deletion.why if controller.deletion is not None else "its deletion does not begin"
    return Outcome(name, Verdict.STOPS, None, attempts, waiting, why, deletion)


def _waits(simulation: Simulation, attempt: Attempt) -> str:
    if attempt.message:
        return attempt.message
    if not attempt.waiting:
        return "it waits for nothing that can be named"
    live = simulation.cluster.objects.get(attempt.waiting[0])
    if live is None:
        return f"it waits for {listed(attempt.waiting)}, which is gone from the cluster"
    if live.deleting is not None:
        return f"it waits for the deletion of {listed(attempt.waiting)}"
    if live.health is None:
        return f"it waits for {listed(attempt.waiting)}"
    return f"it waits for {listed(attempt.waiting)}: {live.health}{simulation.cluster.lacking(live.key)}"


def _fails(simulation: Simulation, attempt: Attempt) -> str:
    failed = [result for result in attempt.results if result.state is State.FAILED and result.phase != SYNC_FAIL]
    if not failed:
        return attempt.message
    first = failed[0]
    return f"{listed([each.key for each in failed])}: {first.message}{simulation.cluster.lacking(first.key)}"
