"""GS297: an object is one that the API server accepts, also where no schema says so."""

from collections import Counter
from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS297",
    severity=Severity.ERROR,
    sentence="An object is one that the API server accepts, also where no schema says so.",
    consequence="The API server refuses the object, and the sync fails.",
    fix="Write it as the API reference asks.",
)


@rule.check
def budgets(view: View) -> Iterator[Finding]:
    for each in view.of_kind("PodDisruptionBudget", "policy"):
        if at(each.body, "spec", "minAvailable") is not None and at(each.body, "spec", "maxUnavailable") is not None:
            yield rule.finding(each, f"{each} gives minAvailable and maxUnavailable: only one of them may be given.")


@rule.check
def services(view: View) -> Iterator[Finding]:
    for each in view.of_kind("Service", ""):
        entries = list(mappings(at(each.body, "spec", "ports"))) if not each.contract else []
        if len(entries) > 1 and not all(text(one.get("name")) for one in entries):
            yield rule.finding(each, f"{each} has {len(entries)} ports, and one of them has no name.")
        for name, count in Counter(text(one.get("name")) for one in entries).items():
            if name and count > 1:
                yield rule.finding(each, f"{each} has {count} ports with the name {name}.")


@rule.check
def rollouts(view: View) -> Iterator[Finding]:
    """The controller, too, refuses what it does not know."""
    for each in view.of_kind("Rollout", "argoproj.io"):
        for index, step in enumerate(mappings(at(each.body, "spec", "strategy", "canary", "steps")), 1):
            unknown = sorted(set(map(str, step)) - _STEPS)
            if unknown:
                message = f"Step {index} of {each} is {', '.join(unknown)}, which is none of Argo Rollouts'."
                yield rule.finding(each, message, consequence="The step is dropped, or the Rollout is InvalidSpec.")


_STEPS = frozenset(
    (
        *("setWeight", "pause", "setCanaryScale", "experiment", "analysis", "setHeaderRoute", "setMirrorRoute"),
        *("plugin", "replicaProgressThreshold"),
    )
)
