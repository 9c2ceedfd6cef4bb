"""Conformance: Argo CD's own behaviour as data, and the simulator against it."""

from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

from groundswell.manifests.kind_rank import LAST, rank_of
from groundswell.manifests.resource import Key, Location, Resource
from groundswell.manifests.wave import atoi, wave_of
from groundswell.order.argocd.deletion import deletion_hooks
from groundswell.order.argocd.retry import Retry
from groundswell.sync.answer import answer_of
from groundswell.sync.application_set import at_once
from groundswell.sync.assessment import of_hook, of_plain
from groundswell.sync.clock import Clock
from groundswell.sync.cluster import Cluster
from groundswell.sync.delivery import delivery_of
from groundswell.sync.dependency import Dependency
from groundswell.sync.health import Health, is_checked, worst
from groundswell.sync.hooks import delete_policies, hook_name, is_hook, phases
from groundswell.sync.live import Live
from groundswell.sync.ordering import in_order
from groundswell.sync.platform import platform_of
from groundswell.sync.profile import PROFILES
from groundswell.sync.prune import with_prune_waves
from groundswell.sync.scenario import Scenario
from groundswell.sync.simulation import Simulation
from groundswell.sync.task import Task
from groundswell.sync.tasklist import unknown_kinds
from groundswell.sync.trace import Trace, after, default_trace
from groundswell.sync.write import LIMIT
from tests.vectors.sync_platforms import ROOT, answered, application, definition, key, reading, simulated, starts, thing

FOLDER = Path(__file__).resolve().parents[1] / "vectors"


def vectors(name: str) -> dict[str, Any]:
    return yaml.safe_load((FOLDER / f"sync_{name}.yaml").read_text(encoding="utf-8"))


COMMON = vectors("every_profile")
OWN = {name: vectors(name) for name in PROFILES}
BIG = "x" * (LIMIT + 1)


def body(annotations: dict[str, Any]) -> dict[str, Any]:
    return {"metadata": {"name": "it", "annotations": annotations}}


@pytest.mark.parametrize(("text", "number"), COMMON["atoi"].items())
def test_numbers_are_read_as_go_reads_them(text: str, number: int | None) -> None:
    assert atoi(text) == number


@pytest.mark.parametrize("vector", COMMON["waves"], ids=str)
def test_the_wave_of_an_object(vector: dict[str, Any]) -> None:
    wave = wave_of(body(vector["annotations"]))
    assert (wave.number, wave.malformed) == (vector["wave"], vector["malformed"])


@pytest.mark.parametrize("vector", COMMON["hooks"], ids=str)
def test_what_is_a_hook_and_in_which_phases(vector: dict[str, Any]) -> None:
    found = body(vector["annotations"])
    assert (is_hook(found), list(phases(found))) == (vector["hook"], vector["phases"])


@pytest.mark.parametrize("vector", COMMON["delete_policies"], ids=str)
def test_when_a_hook_is_deleted(vector: dict[str, Any]) -> None:
    assert delete_policies(body(vector["annotations"])) == set(vector["policies"])


@pytest.mark.parametrize("vector", COMMON["hook_names"], ids=str)
def test_the_name_of_a_hook_without_one(vector: dict[str, Any]) -> None:
    assert hook_name(vector["prefix"], vector["revision"], vector["phase"], vector["started"]) == vector["name"]


@pytest.mark.parametrize(("judge", "table"), [(of_hook, "hook"), (of_plain, "plain")])
def test_how_a_running_task_is_judged_by_health(judge: Any, table: str) -> None:
    states = {name: judge(None if name == "none" else Health(name)) for name in COMMON["assessment"][table]}
    assert {name: state and state.value for name, state in states.items()} == COMMON["assessment"][table]


def task(text: str) -> Task:
    """A task from phase/wave/[group:]kind/name[@namespace]; a definition's name is group:kind of what it defines."""
    phase, wave, kind, rest = text.split("/", 3)
    name, _, namespace = rest.partition("@")
    group, _, kind = kind.rpartition(":")
    content: dict[str, Any] = {}
    if kind == "CustomResourceDefinition":
        defined_group, _, defined = name.partition(":")
        group, content = "apiextensions.k8s.io", {"spec": {"group": defined_group, "names": {"kind": defined}}}
    found = Key(group, kind, namespace, name)
    return Task(found, phase, int(wave), Resource(found, "v1", content, Location("x", 1)), content, namespace)


@pytest.mark.parametrize("vector", COMMON["sort"], ids=lambda vector: vector["name"])
def test_the_order_of_tasks(vector: dict[str, Any]) -> None:
    assert [each.key.name for each in in_order(map(task, vector["tasks"]))] == vector["order"]


@pytest.mark.parametrize("vector", COMMON["pull"], ids=lambda vector: vector["name"])
def test_what_is_pulled_before_what_needs_it(vector: dict[str, Any]) -> None:
    ordered = in_order(map(task, vector["tasks"]))
    assert [each.key.name for each in ordered] == vector["order"]
    places = {each.key.name: f"{each.phase}/{each.wave}" for each in ordered}
    assert {name: places[name] for name in vector["moved"]} == vector["moved"]


@pytest.mark.parametrize("vector", COMMON["prune_waves"], ids=lambda vector: vector["name"])
def test_the_waves_in_which_pruning_happens(vector: dict[str, Any]) -> None:
    last = {"metadata": {"annotations": {"argocd.argoproj.io/sync-options": "PruneLast=true"}}}
    tasks = [
        Task(key("Pod", name), "Sync", wave, None, last if name in vector.get("last_ones", []) else {}, "default")
        for name, wave in vector["live"].items()
    ]
    tasks += [
        Task(key("Pod", name), "Sync", wave, thing("Pod", name), {}, "default") for name, wave in vector["kept"].items()
    ]
    moved = with_prune_waves(tasks, last=vector.get("last", False))
    assert {each.key.name: each.wave for each in moved} == vector["expected"]


@pytest.mark.parametrize("vector", COMMON["unknown_kinds"], ids=lambda vector: vector["name"])
def test_what_makes_the_whole_operation_invalid(vector: dict[str, Any]) -> None:
    widget = thing("Widget", group="example.org", options=vector["option"])
    targets = [widget]
    if vector["defines"]:
        targets.append(definition(*vector["defines"].split("/")))
    delivery = delivery_of(application(syncOptions=[vector["everywhere"]]), tuple(targets))
    tasks = [Task(each.key, "Sync", 0, each, each.body, "default") for each in targets]
    known = {(each.key.group, each.key.kind): each is not widget for each in targets}
    assert bool(unknown_kinds(tasks, targets, delivery, known)) is vector["invalid"]


@pytest.mark.parametrize(("rank", "kind"), list(enumerate(COMMON["kind_rank"], start=1)))
def test_the_rank_of_a_kind(rank: int, kind: str) -> None:
    assert rank_of(kind) == rank


def test_every_other_kind_is_last() -> None:
    assert {rank_of(kind) for kind in COMMON["last_kinds"]} == {LAST} == {36} == {len(COMMON["kind_rank"]) + 1}


def kinds(text: str) -> Key:
    """The key of an object of a group and kind."""
    group, _, kind = text.partition("/")
    return Key("" if group == "core" else group, kind, "default", "it")


@pytest.mark.parametrize("vector", COMMON["health"], ids=str)
def test_what_argo_cd_sees_of_an_object(vector: dict[str, Any]) -> None:
    found = kinds(vector["kind"])
    checked = is_checked(found.group, found.kind, frozenset())
    trace = default_trace(found, {"spec": vector["spec"]}, checked=checked)
    assert checked is (vector["first"] != "none")
    if checked:
        assert [trace.steps[0][1].value, trace.settled.value] == [vector["first"], vector["then"]]
    assert (trace.deadline is not None) is (vector.get("late") == "Degraded")


@pytest.mark.parametrize("vector", COMMON["missing_need"], ids=str)
def test_what_argo_cd_sees_of_an_object_that_lacks_something(vector: dict[str, Any]) -> None:
    found, provider = kinds(vector["kind"]), kinds(vector["needs"])
    cluster = Cluster(Clock(), {found: (Dependency((provider,)),)}, kinds=[(found.group, found.kind)])
    cluster.apply(Live(found, {}, ROOT, 0, default_trace(found, {}, checked=True), checked=True))
    assert cluster.objects[found].health is Health(vector["health"])


def test_the_worst_of_an_application_s_objects() -> None:
    order = [Health(name) for name in COMMON["worst_health"]]
    assert list(Health) == order
    assert all(worst([one, other]) is other for one, other in pairwise(order))


@pytest.mark.parametrize("vector", COMMON["stateful_sets"], ids=str)
def test_whether_an_edited_stateful_set_is_waited_for(vector: dict[str, Any]) -> None:
    edited = thing("StatefulSet", "db", spec=vector["spec"])
    scenario = Scenario(installed=True, changed=frozenset({edited.key}))
    answer = answered([edited, thing("Secret", "next", 1)], scenario=scenario)
    assert starts(answer)["next"] == (15 if vector["rolls"] else 2)


@pytest.mark.parametrize("vector", COMMON["max_update"], ids=str)
def test_how_many_applications_of_a_step_are_updated_at_once(vector: dict[str, Any]) -> None:
    assert at_once(vector["limit"], vector["of"]) == vector["at_once"]


@pytest.mark.parametrize("vector", COMMON["deletion_hooks"], ids=str)
def test_which_hooks_run_in_a_deletion(vector: dict[str, Any]) -> None:
    assert list(deletion_hooks(vector["annotations"])) == vector["lists"]
    assert list(deletion_hooks(vector["annotations"], lists=False)) == vector["whole"]


@pytest.mark.parametrize("vector", COMMON["retries"], ids=str)
def test_when_a_failed_operation_is_tried_again(vector: dict[str, Any]) -> None:
    policy = {"retry": vector["retry"]} if vector["retry"] else {}
    retry = delivery_of(application(**policy), ()).retry
    assert retry.limit == vector["limit"]
    assert [retry.wait(count) for count in range(len(vector["waits"]))] == vector["waits"]


def test_a_retry_never_waits_longer_than_its_cap() -> None:
    assert Retry(limit=-1).wait(10_000) == 180


@pytest.mark.parametrize("name", PROFILES)
def test_the_switches_of_a_profile(name: str) -> None:
    profile = PROFILES[name]
    assert OWN[name]["profile"] == profile.name == name
    assert {switch: getattr(profile, switch) for switch in OWN[name]["switches"]} == OWN[name]["switches"]
    assert set(OWN[name]["switches"]) == set(profile.__slots__) - {"name"}


@pytest.mark.parametrize("name", PROFILES)
def test_an_object_that_vanishes_while_it_is_waited_for(name: str) -> None:
    scenario = Scenario(vanishing={key("Deployment", "slow"): 5.0})
    plain = application(retry={"limit": 0})
    answer = answered(
        [thing("Deployment", "slow"), thing("Secret", "after", 1)], plain, profile=name, scenario=scenario
    )
    assert answer.verdict.value == OWN[name]["runs"]["object_vanishes_while_waited_for"]
    assert "Deployment default/slow" in answer.summary


@pytest.mark.parametrize("name", PROFILES)
def test_a_job_that_is_deleted_the_moment_it_is_done(name: str) -> None:
    job = thing("Job", "migrate", hook="PreSync", spec={"ttlSecondsAfterFinished": 0})
    answer = answered([job, thing("Secret", "after")], profile=name)
    assert answer.verdict.value == OWN[name]["runs"]["job_hook_with_ttl_zero"]


@pytest.mark.parametrize("name", PROFILES)
def test_a_failed_group_and_its_running_hooks(name: str) -> None:
    scenario = Scenario(writes={key("Secret", "bad"): "refused"})
    objects = [thing("Job", "hook", hook="Sync"), thing("Secret", "bad")]
    answer = answered(objects, application(retry={"limit": 0}), profile=name, scenario=scenario)
    assert answer.verdict.value == "fails"
    assert answer.at == OWN[name]["runs"]["failed_group_with_a_running_hook_ends_at"]


@pytest.mark.parametrize("name", PROFILES)
def test_prune_false_of_the_application(name: str) -> None:
    scenario = Scenario(installed=True, removed=frozenset({key("Secret", "old")}))
    objects = [thing("Secret", "old"), thing("Secret", "kept")]
    simulation = simulated(objects, application(syncOptions=["Prune=false"]), profile=name, scenario=scenario)
    pruned = key("Secret", "old") not in simulation.cluster.objects
    assert pruned is OWN[name]["runs"]["prune_false_of_the_application_prunes"]


@pytest.mark.parametrize("name", PROFILES)
def test_the_word_of_an_object_counts_more_than_its_application_s(name: str) -> None:
    scenario = Scenario(installed=True, removed=frozenset({key("Secret", "old")}))
    objects = [thing("Secret", "old", options="Prune=true"), thing("Secret", "kept")]
    simulation = simulated(objects, application(syncOptions=["Prune=false"]), profile=name, scenario=scenario)
    assert key("Secret", "old") not in simulation.cluster.objects


@pytest.mark.parametrize("name", PROFILES)
def test_replace_on_the_live_object(name: str) -> None:
    """The commit takes the option away from an object too large for a client-side apply."""
    assert (
        _second_apply_works(name, live_options="Replace=true", options=None)
        is (OWN[name]["runs"]["replace_on_the_live_object_is_honoured"])
    )


@pytest.mark.parametrize("name", PROFILES)
def test_server_side_apply_over_a_client_side_one(name: str) -> None:
    assert (
        _second_apply_works(name, live_options=None, options="ServerSideApply=true")
        is not (OWN[name]["runs"]["server_side_over_client_side_hits_the_limit"])
    )


def _second_apply_works(profile: str, *, live_options: str | None, options: str | None) -> bool:
    """Whether a large object is applied over its live self, whose options were others."""
    from groundswell.sync.write import failure

    target = thing("ConfigMap", "big", options=options, spec={"text": BIG})
    before = thing("ConfigMap", "big", options=live_options, spec={"text": BIG})
    cluster = Cluster(Clock(), {}, kinds=[("", "ConfigMap")])
    cluster.adopt(Live(before.key, before.body, ROOT, 0, Trace(), False))
    work = Task(target.key, "Sync", 0, target, target.body, "default")
    message = failure(work, cluster, frozenset(), PROFILES[profile])
    assert message in (
        "",
        'ConfigMap "big" is invalid: metadata.annotations: Too long: may not be more than 262144 bytes',
    )
    return message == ""


@pytest.mark.parametrize("name", PROFILES)
def test_a_child_whose_objects_have_no_health_check(name: str) -> None:
    """Where missing objects count by their check, such a child is Healthy before its sync: nothing waits for it."""
    child = application("child", 0, manual=True)
    simulation = simulated(
        [thing("Secret", "hers", app="argocd/child"), thing("Secret", "next", 1)], application(), child, profile=name
    )
    gone_on = key("Secret", "next") in simulation.cluster.objects
    assert gone_on is OWN[name]["runs"]["child_without_checks_is_healthy_before_its_sync"]


@pytest.mark.parametrize("name", PROFILES)
def test_a_child_that_lacks_an_object_with_a_health_check(name: str) -> None:
    child = application("child", 0, automated={"prune": True})
    lost = key("Deployment", "lost")
    objects = [thing("Deployment", "lost", app="argocd/child"), thing("Secret", "there", app="argocd/child")]
    scenario = Scenario(installed=True, lost=frozenset({lost}))
    simulation = simulated(objects, application(), child, profile=name, scenario=scenario)
    health = simulation.cluster.objects[key("Application", "child", "argocd")].health
    assert health is Health(OWN[name]["runs"]["child_with_a_missing_checked_object"])


@pytest.mark.parametrize("name", PROFILES)
def test_the_destination_namespace_is_first_where_the_profile_says_so(name: str) -> None:
    """A dry run that fails ends the operation before anything is applied, but after the early Namespace."""
    scenario = Scenario(dry_run={key("Secret", "bad", "dest"): "not valid"})
    root = application(destination="dest", syncOptions=["CreateNamespace=true"], retry={"limit": 0})
    simulation = simulated([thing("Secret", "bad", namespace="dest")], root, profile=name, scenario=scenario)
    created = key("Namespace", "dest") in simulation.cluster.objects
    assert created is OWN[name]["switches"]["namespace_first"]


def deletion(name: str, *objects: Resource, **more: Any) -> Simulation:
    """Somebody deletes the root, whose objects go with it."""
    scenario = Scenario(installed=True, deleted=key("Application", "root", "argocd"), **more)
    return simulated(objects, application(finalizer=True), profile=name, scenario=scenario)


def phases_of_deletion(simulation: Simulation) -> list[str]:
    found = simulation.controllers[ROOT].deletion
    return [each.phase for each in found.groups] if found is not None else []


@pytest.mark.parametrize("name", PROFILES)
def test_hooks_before_a_deletion(name: str) -> None:
    simulation = deletion(name, thing("Job", "drain", hook="PreDelete"), thing("Secret", "s"))
    assert ("PreDelete" in phases_of_deletion(simulation)) is OWN[name]["runs"]["pre_delete_hook_runs"]


@pytest.mark.parametrize("name", PROFILES)
def test_hooks_of_a_deletion_in_a_list(name: str) -> None:
    simulation = deletion(name, thing("Job", "tidy", hook="PostDelete,PreDelete"), thing("Secret", "s"))
    assert ("PostDelete" in phases_of_deletion(simulation)) is OWN[name]["runs"]["deletion_hook_in_a_list_runs"]


@pytest.mark.parametrize("name", PROFILES)
def test_a_hook_of_a_deletion_that_fails(name: str) -> None:
    tidy = thing("Job", "tidy", hook="PostDelete")
    broken = {tidy.key: Trace(((0.0, Health.PROGRESSING), (3.0, Health.DEGRADED)))}
    answer = answer_of(deletion(name, tidy, thing("Secret", "s"), traces=broken))
    assert answer.outcomes[0].verdict.value == OWN[name]["runs"]["failed_post_delete_hook"]


SET = Key("argoproj.io", "ApplicationSet", "argocd", "made")
RINGS = [{"matchExpressions": [{"key": "ring", "operator": "In", "values": [ring]}]} for ring in ("one", "two")]


def rolled(name: str, objects: list[Resource], **more: Any) -> Simulation:
    """A set with two Applications, in two steps, and without a word about retries."""
    strategy = {"type": "RollingSync", "deletionOrder": "Reverse", "rollingSync": {"steps": RINGS}}
    made = [
        application(app, generated_by=SET, labels={"ring": ring}, finalizer=True, manual=True)
        for app, ring in (("a", "one"), ("b", "two"))
    ]
    made_by = thing("ApplicationSet", "made", namespace="argocd", spec={"strategy": strategy})
    return simulated([made_by, *objects], application(), *made, profile=name, scenario=Scenario(**more))


@pytest.mark.parametrize("name", PROFILES)
def test_the_order_in_which_a_set_deletes_its_applications(name: str) -> None:
    objects = [thing("Deployment", app, app=f"argocd/{app}") for app in "ab"]
    controllers = rolled(name, objects, installed=True, deleted=SET).controllers
    reverse = controllers["argocd/a"].gone_at != controllers["argocd/b"].gone_at
    assert reverse is OWN[name]["runs"]["application_set_is_deleted_in_reverse"]


@pytest.mark.parametrize("name", PROFILES)
def test_how_often_a_rolling_sync_tries(name: str) -> None:
    bad = thing("Secret", "bad", app="argocd/a")
    attempts = rolled(name, [bad], writes={bad.key: "denied"}).controllers["argocd/a"].attempts
    assert len(attempts) == OWN[name]["runs"]["rolling_sync_without_retry_tries"]


@pytest.mark.parametrize("name", PROFILES)
def test_a_child_gates_only_with_a_customization(name: str) -> None:
    scenario = Scenario(stuck=frozenset({key("Deployment", "api")}))
    objects = [thing("Deployment", "api", app="argocd/child"), thing("Secret", "next", 1)]
    apps = (application(), application("child", 0))
    options: dict[str, Any] = {"profile": name, "scenario": scenario, "application_health": False}
    gates = key("Secret", "next") not in simulated(objects, *apps, **options).cluster.objects
    assert gates is OWN[name]["runs"]["child_application_gates_without_a_customization"]


@pytest.mark.parametrize("name", PROFILES)
def test_a_deny_window_that_opens_during_a_sync(name: str) -> None:
    deny = {"kind": "deny", "schedule": "0 9 * * *", "duration": "1h", "applications": ["*"], "syncOverrun": True}
    spec = {"destinations": [{"namespace": "*", "server": "*"}], "syncWindows": [deny]}
    found = thing("AppProject", "default", namespace="argocd", app="", group="argoproj.io", spec=spec)
    project = Resource(found.key, "v1", found.body, found.location, "", "bootstrap")
    scenario = Scenario(begins=datetime(2026, 11, 26, 8, 59, 59, tzinfo=UTC))
    simulation = simulated([project, thing("Secret", "s"), thing("Secret", "t", 1)], profile=name, scenario=scenario)
    goes_on = simulation.cluster.objects[key("Secret", "t")].applied == 2
    assert goes_on is OWN[name]["runs"]["overrun_goes_on_in_a_deny"]


@pytest.mark.parametrize("name", ["every_profile", *PROFILES])
def test_what_is_undefined_is_said(name: str) -> None:
    for entry in vectors(name)["undefined"]:
        assert set(entry) == {"behaviour", "why", "here"}
        assert all(entry.values())


def test_the_reading_of_the_tests_is_a_platform() -> None:
    platform = platform_of(reading([thing("Deployment")]))
    assert [each.name for each in platform.deliveries] == [ROOT]
    assert after(10).settled is Health.HEALTHY
