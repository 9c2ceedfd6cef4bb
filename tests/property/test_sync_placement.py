"""The judge places the objects of one Application where the simulator runs them."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from groundswell.manifests.resource import Resource
from groundswell.order.argocd.sync_order import sync_order
from groundswell.sync.delivery import delivery_of
from groundswell.sync.hooks import phases
from groundswell.sync.task import PHASE_ORDER
from groundswell.sync.tasklist import Request, tasks_of
from tests.vectors.sync_platforms import application, definition, thing

HOOKS = [None, None, None, "PreSync", "Sync", "PostSync,PreSync", "SyncFail", "Skip,PostSync"]
HOMES = st.sampled_from(["one", "two", "home"])
waves = st.none() | st.integers(-3, 3)


@st.composite
def objects(draw: st.DrawFn) -> list[Resource]:
    """Objects of one Application, among them Namespaces and definitions that others need."""
    found = [
        thing("Namespace", name, draw(waves), hook=draw(st.sampled_from(HOOKS))) for name in ("one", "two", "home")
    ]
    found = [each for each in found if draw(st.booleans())]
    if draw(st.booleans()):
        found.append(definition("example.org", "Widget", draw(waves)))
    for index in range(draw(st.integers(0, 8))):
        kind = draw(st.sampled_from(["Deployment", "ClusterRole", "Widget", "Secret", "Job"]))
        group = "example.org" if kind == "Widget" else None
        hook = draw(st.sampled_from(HOOKS))
        found.append(thing(kind, f"o{index}", draw(waves), namespace=draw(HOMES), group=group, hook=hook))
    return draw(st.permutations(found))


@settings(max_examples=300, deadline=None)
@given(objects())
def test_phase_and_wave_are_the_same(found: Any) -> None:
    delivery = delivery_of(application(destination="home"), tuple(found))
    run: dict[Any, tuple[int, int]] = {}
    for task in tasks_of(delivery, found, (), Request(), namespace_exists=True):
        step = (PHASE_ORDER[task.phase], task.wave)
        run[task.key] = min(step, run.get(task.key, step))
    applied = [each for each in found if phases(each.body)]
    judged = {
        each.key: (task.phase, task.wave) for each, task in zip(applied, sync_order(applied, "home"), strict=True)
    }
    assert judged == run
