"""Whether a dependency holds where both ends stand: the table of strengths, and nothing else."""

from enum import IntEnum

from groundswell.order.need import Moment, Strength
from groundswell.order.position import Relation


class Outcome(IntEnum):
    """What becomes of a dependency, best first."""

    HOLDS = 0
    RACE = 1  # nothing decides who is first; a retry may mend it
    UNGATED = 2  # the waves say the right order, but nothing waits between them
    LATE = 3  # it cannot come right


_SURE = (Relation.CONTAINS, Relation.HEALTHY_BEFORE)
_APPLIED = (*_SURE, Relation.APPLIED_BEFORE, Relation.SAME_EARLIER)


def outcome(strength: Strength, at: Moment, relation: Relation, *, dependent_checked: bool) -> Outcome:
    """The outcome of one dependency.

    `at` is the moment from which the provider provides; `dependent_checked` whether Argo CD waits for the dependent's
    health: what it does not wait for cannot hold up a later wave.
    """
    if strength is Strength.READY or strength is Strength.DELIVERED or strength is Strength.TOGETHER:
        if relation is Relation.AFTER and dependent_checked:
            return Outcome.LATE
        inside = relation is Relation.INSIDE and strength is Strength.DELIVERED
        return Outcome.LATE if inside else Outcome.HOLDS
    if relation in (_APPLIED if strength is Strength.APPLIED and at is Moment.APPLIED else _SURE):
        return Outcome.HOLDS
    if relation is Relation.UNGATED:
        return Outcome.UNGATED
    if relation is Relation.AFTER or relation is Relation.INSIDE:
        return Outcome.LATE
    captured_wrong = strength is Strength.CAPTURED and relation is not Relation.APPLIED_BEFORE
    return Outcome.LATE if captured_wrong else Outcome.RACE
