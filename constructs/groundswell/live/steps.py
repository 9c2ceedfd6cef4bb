"""The bootstrap's steps, by the very waits that its runner waited for."""

from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from groundswell.bootstrap.programs.readiness import lacking
from groundswell.bootstrap.step import Step, Wait
from groundswell.errors import ClusterError
from groundswell.live.comparison import symptoms_of
from groundswell.live.kubectl import Kubectl, space
from groundswell.live.row import Row, State, Symptom
from groundswell.live.snapshot import AT_ONCE, Snapshot
from groundswell.manifests.resource import Reading


def step_rows(cluster: Kubectl, steps: Iterable[Step], reading: Reading, live: Snapshot) -> Iterator[Row]:
    """One row for each step: its waits, and the objects that it applied."""
    chosen = tuple(steps)
    applied = {step.name: step.resources for step in reading.steps}
    asked = {wait.command: wait for step in chosen for wait in step.waits}
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = dict(zip(asked, pool.map(lambda wait: answered(cluster, wait), asked.values()), strict=True))
    for number, step in enumerate(chosen, 1):
        waits = [symptom for wait in step.waits for symptom in _symptoms(wait, answers[wait.command])]
        objects = [each for each in symptoms_of(applied.get(step.name, ()), live) if each.state is not State.UNHEALTHY]
        yield Row(
            f"bootstrap step {number}: {step.name}",
            (*waits, *objects),
            seen=step.does,
            check=step.check,
            cure=step.if_it_fails,
            unseen=not step.waits,
        )


def _symptoms(wait: Wait, answer: Mapping[str, Any]) -> Iterator[Symptom]:
    try:
        said = lacking({"resource": wait.resource, "until": wait.until, "names": list(wait.names)}, answer)
    except (AttributeError, KeyError, TypeError) as error:
        raise ClusterError(f"the answer to `{wait.command}` has no form that kubectl gives: {error!r}") from error
    if said:
        absent = "is not there" in said
        yield Symptom(State.MISSING if absent else State.UNHEALTHY, said)


def answered(cluster: Kubectl, wait: Wait) -> Mapping[str, Any]:
    """What the cluster has of a wait, as `kubectl get` would print it; of Secrets the names only."""
    where = space(wait.namespace)
    if wait.resource.partition("/")[0] in ("secret", "secrets"):
        names = cluster.names(wait.resource, *where)
        return {"items": [{"kind": "Secret", "metadata": {"name": name}} for name in names]}
    return {"items": cluster.get(wait.resource, *where) or []}
