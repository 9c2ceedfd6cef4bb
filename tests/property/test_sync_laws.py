"""Laws of the simulator, for any small platform."""

import random
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from groundswell.manifests.resource import Key, Reading, Resource
from groundswell.sync.answer import answer_of
from groundswell.sync.dependency import Dependency
from groundswell.sync.health import Health
from groundswell.sync.ordering import in_order, ties
from groundswell.sync.outcome import Verdict
from groundswell.sync.platform import platform_of
from groundswell.sync.profile import PROFILES
from groundswell.sync.prune import swapped
from groundswell.sync.record import State
from groundswell.sync.report import as_json
from groundswell.sync.scenario import Scenario
from groundswell.sync.simulation import Simulation, simulate
from groundswell.sync.task import Task
from groundswell.sync.trace import Trace
from tests.vectors.sync_platforms import ROOT, application, key, reading, simulated, thing

CHILD = "argocd/child"
KINDS = ("ConfigMap", "Deployment", "Job", "Secret", "Service", "StatefulSet")
waves = st.integers(min_value=-3, max_value=6)
profiles = st.sampled_from(sorted(PROFILES))


@st.composite
def objects(draw: st.DrawFn, *, hooks: bool = True, most: int = 12) -> list[Resource]:
    """Objects of a root and of one child, each with its own name."""
    count = draw(st.integers(min_value=1, max_value=most))
    found = []
    for index in range(count):
        hook = draw(st.sampled_from([None, None, None, "PreSync", "Sync", "PostSync", "SyncFail"])) if hooks else None
        policy = draw(st.sampled_from([None, "HookSucceeded", "HookFailed", "BeforeHookCreation"])) if hook else None
        kind = draw(st.sampled_from(KINDS))
        owner = draw(st.sampled_from([ROOT, CHILD]))
        found.append(thing(kind, f"o{index}", draw(waves), app=owner, hook=hook, policy=policy))
    return found


@st.composite
def traces(draw: st.DrawFn, most: int = 12, *, well: bool = False) -> dict[Any, Trace]:
    """Traces for some of the objects; `well` means that each of them ends Healthy and is never Degraded before."""
    ends = [Health.HEALTHY] if well else [Health.HEALTHY, Health.PROGRESSING, Health.DEGRADED, Health.SUSPENDED]
    found = {}
    for index in range(most):
        for kind in KINDS:
            if draw(st.booleans()):
                continue
            at = float(draw(st.integers(min_value=0, max_value=40)))
            steps = ((0.0, Health.PROGRESSING), (at, draw(st.sampled_from(ends))))
            found[key(kind, f"o{index}")] = Trace(steps, deletion=float(draw(st.integers(0, 9))))
            break
    return found


def run(found: list[Resource], profile: str, scenario: Scenario) -> Simulation:
    apps = (application(), application("child", 0))
    return simulated(found, *apps, profile=profile, scenario=scenario)


@settings(max_examples=60, deadline=None)
@given(objects(), profiles, traces())
def test_the_answer_does_not_depend_on_the_order_of_the_input(found: Any, profile: str, given_traces: Any) -> None:
    scenario = Scenario(traces=given_traces, horizon=3000)
    shuffled = list(found)
    random.Random(7).shuffle(shuffled)
    assert as_json(answer_of(run(found, profile, scenario))) == as_json(answer_of(run(shuffled, profile, scenario)))


@settings(max_examples=60, deadline=None)
@given(objects(), profiles, traces(well=True))
def test_what_turns_healthy_completes(found: Any, profile: str, given_traces: Any) -> None:
    answer = answer_of(run(found, profile, Scenario(traces=given_traces)))
    assert answer.verdict is Verdict.COMPLETES


@settings(max_examples=60, deadline=None)
@given(objects(hooks=False), profiles, traces(well=True), st.integers(0, 9))
def test_a_sync_takes_at_least_the_wave_delay_between_its_groups(
    found: Any, profile: str, given_traces: Any, delay: int
) -> None:
    simulation = run(found, profile, Scenario(traces=given_traces, delay=delay))
    for controller in simulation.controllers.values():
        for attempt in controller.all_attempts():
            assert attempt.ended is not None
            assert attempt.ended - attempt.started >= delay * (len(attempt.groups) - 1)


@settings(max_examples=80, deadline=None)
@given(objects(), profiles, traces())
def test_no_task_starts_before_every_earlier_group_is_done(found: Any, profile: str, given_traces: Any) -> None:
    """Within one attempt, and for the groups that run in order: SyncFail runs out of turn."""
    simulation = run(found, profile, Scenario(traces=given_traces, horizon=3000))
    for controller in simulation.controllers.values():
        for attempt in controller.all_attempts():
            results = [each for each in attempt.results if each.phase != "SyncFail"]
            steps = {(each.phase, each.wave): each.started for each in results}
            for each in results:
                for (phase, wave), started in steps.items():
                    if started > each.started:
                        assert each.state is State.SUCCEEDED, f"{phase} {wave} went past {each}"
                        assert each.ended is not None and each.ended <= started


@settings(max_examples=60, deadline=None)
@given(objects(), profiles, traces())
def test_an_operation_that_succeeded_has_no_failed_task(found: Any, profile: str, given_traces: Any) -> None:
    simulation = run(found, profile, Scenario(traces=given_traces, horizon=3000))
    for controller in simulation.controllers.values():
        for attempt in controller.attempts:
            bad = [each for each in attempt.results if each.state is State.FAILED and each.phase != "SyncFail"]
            assert bool(bad) is (attempt.state is State.FAILED)


@settings(max_examples=60, deadline=None)
@given(objects(), profiles, traces(well=True))
def test_what_was_installed_is_in_sync_and_a_second_sync_changes_nothing(
    found: Any, profile: str, given_traces: Any
) -> None:
    scenario = Scenario(installed=True, traces=given_traces)
    simulation = run(found, profile, scenario)
    assert all(not controller.out_of_sync() for controller in simulation.controllers.values())
    again = run(found, profile, Scenario(installed=True, everyone=True, traces=given_traces))
    assert answer_of(again).verdict is Verdict.COMPLETES
    plain = [each.key for each in found if "argocd.argoproj.io/hook" not in each.annotations]
    assert all(again.cluster.objects[each].applied == 0 for each in plain), "nothing unchanged is rolled out"


@settings(max_examples=60, deadline=None)
@given(objects(hooks=False), profiles, traces(well=True))
def test_removing_everything_of_a_child_leaves_nothing_of_it(found: Any, profile: str, given_traces: Any) -> None:
    child = application("child", 0, finalizer=True)
    scenario = Scenario(installed=True, removed=frozenset({child.resource.key}), traces=given_traces)
    simulation = simulated(found, application(), child, profile=profile, scenario=scenario)
    hers = {each.key for each in found if each.application == CHILD}
    assert not hers & set(simulation.cluster.objects)
    assert child.resource.key not in simulation.cluster.objects


@settings(max_examples=60, deadline=None)
@given(objects(), profiles, traces(well=True), st.sampled_from(["", "/background"]))
def test_a_deleted_root_takes_everything_along_from_the_highest_wave_down(
    found: Any, profile: str, given_traces: Any, policy: str
) -> None:
    finalizers = [f"resources-finalizer.argocd.argoproj.io{policy}"]
    root, child = application(finalizers=finalizers), application("child", 0, finalizers=finalizers)
    scenario = Scenario(installed=True, deleted=root.resource.key, traces=given_traces)
    simulation = simulated(found, root, child, profile=profile, scenario=scenario)
    assert {each.verdict for each in answer_of(simulation).outcomes} == {Verdict.DELETED}
    assert not [live for live in simulation.cluster.objects.values() if live.application in (ROOT, CHILD)]
    for controller in simulation.controllers.values():
        assert controller.deletion is not None
        groups = controller.deletion.groups
        assert [each.wave for each in groups] == sorted({each.wave for each in groups}, reverse=True)
        assert all(one.ended is not None and one.ended <= other.started for one, other in pairwise(groups))


@given(st.lists(st.integers(min_value=-1000, max_value=1000)))
def test_the_swap_of_prune_waves_is_an_involution(found: list[int]) -> None:
    places = swapped(found)
    assert all(places[places[wave]] == wave for wave in found)
    assert sorted(places.values()) == sorted(set(found))
    ordered = sorted(set(found))
    assert [places[wave] for wave in ordered] == ordered[::-1]


@st.composite
def tasks(draw: st.DrawFn) -> list[Task]:
    found = []
    for index in range(draw(st.integers(0, 15))):
        kind = draw(st.sampled_from([*KINDS, "Namespace", "Widget"]))
        name = draw(st.sampled_from(["a", "b", "c"])) if kind != "Namespace" else draw(st.sampled_from(["one", "two"]))
        resource = thing(kind, name, group="example.org" if kind == "Widget" else None)
        namespace = draw(st.sampled_from(["one", "two", "three"]))
        phase = draw(st.sampled_from(["PreSync", "Sync", "PostSync"]))
        found.append(Task(resource.key, phase, draw(waves), resource, {"index": index}, namespace))
    return found


@given(tasks())
def test_sorting_keeps_all_tasks_and_leaves_phases_and_waves_in_order(found: list[Task]) -> None:
    ordered = in_order(found)
    assert sorted(task.body["index"] for task in ordered) == list(range(len(found)))
    assert [task.step for task in ordered] == sorted(task.step for task in ordered)


@given(tasks())
def test_no_object_stands_before_the_namespace_it_lives_in(found: list[Task]) -> None:
    ordered = in_order(found)
    first: dict[str, int] = {}
    for index, task in enumerate(ordered):
        if task.key.kind == "Namespace":
            first.setdefault(task.key.name, index)
    for index, task in enumerate(ordered):
        if task.key.kind != "Namespace" and task.namespace in first:
            assert first[task.namespace] < index


@given(tasks(), st.randoms(use_true_random=False))
def test_the_order_of_tasks_depends_on_the_input_only_where_it_is_the_same_object(found: list[Task], rng: Any) -> None:
    shuffled = list(found)
    rng.shuffle(shuffled)
    names = [(task.key, task.step) for task in in_order(found)]
    assert sorted(names) == sorted((task.key, task.step) for task in in_order(shuffled))
    if not any(len(set(tie.keys)) < len(tie.keys) for tie in ties(found)):
        assert names == [(task.key, task.step) for task in in_order(shuffled)]


@settings(max_examples=40, deadline=None)
@given(objects(), profiles, st.integers(1, 200))
def test_being_late_never_makes_a_sync_shorter(found: Any, profile: str, seconds: int) -> None:
    late = {each.key: float(seconds) for each in found}
    usual, slow = run(found, profile, Scenario()), run(found, profile, Scenario(late=late))
    assert answer_of(slow).verdict is Verdict.COMPLETES
    for name, controller in usual.controllers.items():
        for before, after in zip(controller.attempts, slow.controllers[name].attempts, strict=True):
            assert (after.ended or 0) >= (before.ended or 0)


@st.composite
def ordered_needs(draw: st.DrawFn) -> tuple[list[Resource], dict[Key, tuple[Dependency, ...]]]:
    """Objects of one Application, each in need of some that stand before it in the list and in no later wave."""
    found = [
        thing(draw(st.sampled_from(KINDS)), f"o{index}", wave)
        for index, wave in enumerate(sorted(draw(st.lists(waves, min_size=1, max_size=10))))
    ]
    needs: dict[Key, tuple[Dependency, ...]] = {}
    for index, each in enumerate(found[1:], start=1):
        providers = draw(st.lists(st.integers(0, index - 1), max_size=3, unique=True))
        needs[each.key] = tuple(Dependency((found[other].key,)) for other in providers)
    return found, needs


@settings(max_examples=80, deadline=None)
@given(ordered_needs(), profiles)
def test_needs_that_waves_respect_are_all_met(found: Any, profile: str) -> None:
    things, needs = found
    simulation = simulated(things, application(), profile=profile, needs=needs)
    answer = answer_of(simulation)
    assert (answer.verdict, answer.unhealthy) == (Verdict.COMPLETES, ())
    assert not any(live.missing for live in simulation.cluster.objects.values())


@settings(max_examples=80, deadline=None)
@given(ordered_needs(), profiles, st.data())
def test_one_need_of_a_later_wave_never_completes(found: Any, profile: str, data: Any) -> None:
    """The dependent gates its wave, so the wave of its provider never starts."""
    things, needs = found
    gate = thing("StatefulSet", "gate", data.draw(waves))
    late = thing("Secret", "late", 7)
    needs = {**needs, gate.key: (Dependency((late.key,)),)}
    answer = answer_of(simulated([*things, gate, late], application(), profile=profile, needs=needs))
    assert answer.verdict is Verdict.STOPS
    assert answer.outcomes[0].why.endswith("which needs Secret default/late")


def test_the_reading_of_the_laws_has_both_applications() -> None:
    found: Reading = reading([thing("Secret")], application(), application("child", 0))
    simulation = simulate(platform_of(found), Scenario(), PROFILES["3.5"])
    assert sorted(simulation.controllers) == [CHILD, ROOT]
