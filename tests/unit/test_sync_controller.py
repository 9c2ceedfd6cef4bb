"""Around the operation: retries, app of apps, self-heal, ApplicationSets, deletion."""

import pytest

from groundswell.manifests.resource import Key, Location, NotJudged, Problem, Reading, Resource
from groundswell.sync.answer import Answer, answer_of
from groundswell.sync.dependency import Dependency
from groundswell.sync.health import Health
from groundswell.sync.outcome import Outcome, Verdict
from groundswell.sync.platform import platform_of
from groundswell.sync.profile import PROFILES
from groundswell.sync.scenario import Scenario
from groundswell.sync.simulation import simulate
from groundswell.sync.trace import Trace
from tests.vectors.sync_platforms import (
    ROOT,
    answered,
    application,
    definition,
    key,
    order,
    reading,
    simulated,
    starts,
    thing,
)

CHILD = "argocd/child"
DEGRADED = Trace(((0, Health.DEGRADED),))


def outcome(answer: Answer, name: str) -> Outcome:
    return next(each for each in answer.outcomes if each.application == name)


def test_a_failed_operation_is_tried_six_times_with_growing_waits_and_never_again() -> None:
    scenario = Scenario(writes={key("Secret", "bad"): "denied"})
    answer = answered([thing("Secret", "bad")], scenario=scenario)
    attempts = answer.outcomes[0].attempts
    assert [attempt.started for attempt in attempts] == [0, 5, 15, 35, 75, 155]
    assert answer.summary == f"burns its 5 retries in Application {ROOT} until 155 s: Secret default/bad: denied"


def test_a_retry_succeeds_once_what_it_lacked_is_there() -> None:
    other = application("other", 0)
    objects = [
        thing("Widget", "w", group="example.org", app=CHILD, options="SkipDryRunOnMissingResource=true"),
        definition("example.org", "Widget", app="argocd/other"),
    ]
    answer = answered(objects, application(), application("child", 0), other)
    assert outcome(answer, CHILD).verdict is Verdict.COMPLETES
    assert [attempt.started for attempt in outcome(answer, CHILD).attempts] == [0, 5]


def test_a_sync_by_a_person_is_not_tried_again() -> None:
    scenario = Scenario(writes={key("Secret", "bad"): "denied"})
    answer = answered([thing("Secret", "bad")], application(manual=True), scenario=scenario)
    assert (answer.verdict, len(answer.outcomes[0].attempts)) == (Verdict.FAILS, 1)


def test_waves_across_applications_wait_only_with_the_health_check() -> None:
    objects = [thing("Deployment", "slow", app=CHILD), thing("Secret", "next", 1)]
    apps = (application(), application("child", 0))
    assert starts(answered(objects, *apps))["next"] == 10
    assert starts(answered(objects, *apps, application_health=False))["next"] == 2


@pytest.mark.parametrize("profile", ["3.2", "3.5"])
def test_a_parent_is_let_go_during_the_wave_delay_of_a_child_since_missing_does_not_count(profile: str) -> None:
    """The child's second wave is healthy 1 s after it was applied, its third one is applied another second later."""
    quick = Trace(((0, Health.PROGRESSING), (1, Health.HEALTHY)))
    scenario = Scenario(traces={key("StatefulSet", "quick"): quick})
    objects = [
        thing("Secret", "hers", 0, app=CHILD),
        thing("StatefulSet", "quick", 1, app=CHILD),
        thing("Deployment", "slow", 2, app=CHILD),
        thing("Secret", "next", 1),
    ]
    answer = answered(objects, application(), application("child", 0), profile=profile, scenario=scenario)
    assert starts(answer)["next"] == {"3.2": 14, "3.5": 3}[profile]


def test_a_child_without_automated_sync_is_never_healthy_and_stops_its_parent() -> None:
    objects = [thing("Deployment", "api", app=CHILD), thing("Secret", "next", 1)]
    answer = answered(objects, application(), application("child", 0, manual=True))
    assert answer.summary == (f"stops for ever in Application {ROOT}: it waits for Application argocd/child: Missing")
    assert outcome(answer, CHILD).why == "automated sync is off: a person has to start it"


def test_the_trouble_is_told_where_it_starts() -> None:
    scenario = Scenario(stuck=frozenset({key("StatefulSet", "db")}))
    objects = [thing("StatefulSet", "db", app=CHILD), thing("Secret", "late", 1, app=CHILD), thing("Secret", "next", 1)]
    answer = answered(objects, application(), application("child", 0), scenario=scenario)
    assert (answer.culprit, answer.verdict) == (CHILD, Verdict.STOPS)
    assert answer.summary.endswith("it waits for StatefulSet default/db: Progressing")
    assert outcome(answer, ROOT).why == "it waits for Application argocd/child: Progressing"


def test_an_application_that_comes_after_what_waits_for_ever_is_never_delivered() -> None:
    scenario = Scenario(stuck=frozenset({key("StatefulSet", "db")}))
    objects = [thing("StatefulSet", "db")]
    answer = answered(objects, application(), application("child", 1), scenario=scenario)
    assert outcome(answer, CHILD).verdict is Verdict.UNREACHED


def test_a_sick_object_that_is_to_be_ignored_counts_for_no_aggregate_but_gates_its_own_wave() -> None:
    ignored = {"argocd.argoproj.io/ignore-healthcheck": "true"}
    scenario = Scenario(stuck=frozenset({key("StatefulSet", "db")}))
    sick = thing("StatefulSet", "db", app=CHILD, annotations=ignored)
    apps = (application(), application("child", 0))
    answer = answered([sick, thing("Secret", "next", 1)], *apps, scenario=scenario)
    assert answer.verdict is Verdict.COMPLETES
    gated = answered([sick, thing("Secret", "hers", 1, app=CHILD)], *apps, scenario=scenario)
    assert outcome(gated, CHILD).verdict is Verdict.STOPS


def test_hooks_do_not_count_for_the_health_of_their_application() -> None:
    """The child's own sync waits for its hook; its parent does not."""
    hook = thing("Job", "smoke", hook="PostSync", app=CHILD)
    objects = [thing("Secret", "hers", app=CHILD), hook, thing("Secret", "next", 1)]
    scenario = Scenario(stuck=frozenset({hook.key}))
    answer = answered(objects, application(), application("child", 0), scenario=scenario)
    assert outcome(answer, ROOT).verdict is Verdict.COMPLETES
    assert outcome(answer, CHILD).why == "it waits for Job default/smoke: Progressing"


@pytest.mark.parametrize("profile", PROFILES)
def test_a_missing_grandchild_does_not_count_for_the_health_of_its_parent(profile: str) -> None:
    grandchild = application("grandchild", 0, parent=CHILD, manual=True)
    objects = [thing("Deployment", "hers", app="argocd/grandchild"), thing("Secret", "next", 1)]
    answer = answered(objects, application(), application("child", 0), grandchild, profile=profile)
    assert starts(answer)["next"] == 2


def test_a_root_that_contains_itself_does_not_wait_for_itself() -> None:
    root = application("root")
    own = Resource(root.resource.key, "v1", root.resource.body, Location("self.yaml", 1), ROOT)
    answer = answered([own, thing("Deployment", "api"), thing("Secret", "next", 1)], root)
    assert answer.verdict is Verdict.COMPLETES


def test_self_heal_syncs_only_what_differs_and_runs_no_hooks() -> None:
    objects = [thing("Job", "migrate", hook="PreSync"), thing("Deployment", "api"), thing("Secret", "other", 1)]
    scenario = Scenario(installed=True, drifted=frozenset({key("Deployment", "api")}))
    answer = answered(objects, scenario=scenario)
    assert (order(answer), answer.at) == (["api"], 0)


def test_waves_gate_only_within_what_self_heal_syncs() -> None:
    objects = [thing("Deployment", "first"), thing("Deployment", "sick", 1), thing("Secret", "last", 2)]
    scenario = Scenario(
        installed=True,
        drifted=frozenset({key("Deployment", "first"), key("Secret", "last")}),
        traces={key("Deployment", "sick"): DEGRADED},
    )
    answer = answered(objects, scenario=scenario)
    assert starts(answer) == {"first": 0, "last": 10}


def test_a_lost_object_comes_back_by_self_heal() -> None:
    scenario = Scenario(installed=True, lost=frozenset({key("Secret", "s")}))
    simulation = simulated([thing("Secret", "s"), thing("Secret", "t")], scenario=scenario)
    assert key("Secret", "s") in simulation.cluster.objects


def test_without_self_heal_what_differs_stays() -> None:
    scenario = Scenario(installed=True, drifted=frozenset({key("Secret", "s")}))
    answer = answered([thing("Secret", "s")], application(automated={}), scenario=scenario)
    assert answer.outcomes[0].verdict is Verdict.IDLE
    assert answer.outcomes[0].why == "self-heal is off: what differs stays"


def test_automated_sync_refuses_to_prune_everything() -> None:
    old = frozenset({key("Secret", "s")})
    child = application("child", 0)
    simulation = simulated([thing("Secret", "s", app=CHILD)], application(), child, scenario=Scenario(installed=True))
    controller = simulation.controllers[CHILD]
    controller.desired = ()
    controller.ask_automatically(simulation.request())
    assert controller.remark == "automated sync refuses to prune every object (allowEmpty is off)"
    assert controller.out_of_sync() == old


def test_an_application_of_hooks_only_is_in_sync_and_never_starts_by_itself() -> None:
    answer = answered([thing("Job", "seed", hook="PreSync", app=CHILD)], application(), application("child", 0))
    assert outcome(answer, CHILD).attempts == ()
    assert outcome(answer, CHILD).why == "nothing is out of sync"


def test_a_second_sync_runs_every_wave_again() -> None:
    objects = [thing("Deployment", "a"), thing("Secret", "b", 1), thing("Job", "smoke", hook="PostSync")]
    answer = answered(objects, scenario=Scenario(installed=True, everyone=True))
    assert starts(answer) == {"a": 0, "b": 2, "smoke": 4}


def test_a_change_rolls_out_and_gates_what_follows() -> None:
    objects = [thing("Deployment", "a"), thing("Secret", "b", 1)]
    answer = answered(objects, scenario=Scenario(installed=True, changed=frozenset({key("Deployment", "a")})))
    assert starts(answer) == {"a": 0, "b": 10}


def test_a_pruned_application_deletes_its_objects_from_the_highest_wave_down() -> None:
    child = application("child", 0, finalizer=True)
    objects = [
        thing("Deployment", "low", 0, app=CHILD),
        thing("Deployment", "high", 7, app=CHILD),
        thing("Secret", "kept", 3, app=CHILD, options="Delete=false"),
        thing("Secret", "other"),
    ]
    scenario = Scenario(installed=True, removed=frozenset({child.resource.key}))
    simulation = simulated(objects, application(), child, scenario=scenario)
    answer = answer_of(simulation)
    assert (outcome(answer, CHILD).verdict, outcome(answer, CHILD).at) == (Verdict.DELETED, 10)
    assert key("Secret", "kept") in simulation.cluster.objects
    assert key("Deployment", "low") not in simulation.cluster.objects


def test_a_pruned_application_without_finalizer_leaves_its_objects() -> None:
    child = application("child", 0)
    scenario = Scenario(installed=True, removed=frozenset({child.resource.key}))
    objects = [thing("Secret", "s", app=CHILD), thing("Secret", "other")]
    answer = answered(objects, application(), child, scenario=scenario)
    assert outcome(answer, CHILD).why == "it has no finalizer: Secret default/s stay in the cluster"


def test_a_deletion_that_never_ends_stops_parent_and_child() -> None:
    child = application("child", 0, finalizer=True)
    stuck = thing("Widget", "stuck", group="example.org", app=CHILD)
    scenario = Scenario(
        installed=True,
        removed=frozenset({child.resource.key}),
        traces={stuck.key: Trace(deletion=None)},
    )
    answer = answered([stuck, thing("Secret", "a"), thing("Secret", "b", 1)], application(), child, scenario=scenario)
    assert answer.verdict is Verdict.STOPS
    assert outcome(answer, CHILD).why == "its deletion waits for Widget default/stuck"


def application_set(*made: str, wave: int = 0, strategy: dict[str, object] | None = None) -> Resource:
    return thing("ApplicationSet", "made", wave, namespace="argocd", spec={"strategy": strategy} if strategy else {})


SET = Key("argoproj.io", "ApplicationSet", "argocd", "made")


def test_what_an_application_set_makes_never_gates() -> None:
    made = application("child", 5, generated_by=SET)
    scenario = Scenario(stuck=frozenset({key("StatefulSet", "db")}))
    objects = [application_set(), thing("StatefulSet", "db", app=CHILD), thing("Secret", "next", 1)]
    answer = answered(objects, application(), made, scenario=scenario)
    assert starts(answer)["next"] == 2
    assert outcome(answer, CHILD).verdict is Verdict.COMPLETES
    assert answer.unhealthy == ((key("StatefulSet", "db"), Health.PROGRESSING),)


def test_what_an_application_set_made_goes_with_it() -> None:
    made = application("child", generated_by=SET, finalizer=True)
    objects = [application_set(), thing("Secret", "hers", app=CHILD), thing("Secret", "other")]
    scenario = Scenario(installed=True, removed=frozenset({SET}))
    simulation = simulated(objects, application(), made, scenario=scenario)
    assert {SET, made.resource.key, key("Secret", "hers")} & set(simulation.cluster.objects) == set()
    assert key("Secret", "other") in simulation.cluster.objects


def test_rolling_sync_goes_on_when_a_step_is_healthy_and_leaves_the_unmatched_alone() -> None:
    def step(value: str) -> dict[str, object]:
        return {"matchExpressions": [{"key": "ring", "operator": "In", "values": [value]}]}

    strategy = {"type": "RollingSync", "rollingSync": {"steps": [step("one"), step("two")]}}
    made = [
        application(name, generated_by=SET, labels={"ring": ring})
        for name, ring in (("a", "two"), ("b", "one"), ("c", "none"))
    ]
    objects = [application_set(strategy=strategy)]
    objects += [thing("Deployment", f"{name}-api", app=f"argocd/{name}") for name in "abc"]
    answer = answered(objects, application(), *made)
    assert starts(answer, "argocd/b") == {"b-api": 0}
    assert starts(answer, "argocd/a") == {"a-api": 10}
    assert outcome(answer, "argocd/c").why == "RollingSync decides when it syncs"


def rings(*values: str) -> dict[str, object]:
    steps = [{"matchExpressions": [{"key": "ring", "operator": "In", "values": [value]}]} for value in values]
    return {"type": "RollingSync", "rollingSync": {"steps": steps}}


def test_a_set_that_rolls_out_gates_its_parent_until_the_last_step_is_through() -> None:
    made = [application(name, generated_by=SET, labels={"ring": name}) for name in ("a", "b")]
    objects = [thing("Deployment", f"{name}-api", app=f"argocd/{name}") for name in "ab"]
    answer = answered(
        [application_set(strategy=rings("a", "b")), thing("Secret", "next", 1), *objects], application(), *made
    )
    assert starts(answer, "argocd/b") == {"b-api": 10}
    assert starts(answer)["next"] == 20


def test_a_set_that_rolled_out_long_ago_is_healthy() -> None:
    made = application("a", generated_by=SET, labels={"ring": "a"})
    objects = [
        application_set(strategy=rings("a")),
        thing("Secret", "next", 1),
        thing("Deployment", "api", app="argocd/a"),
    ]
    answer = answered(objects, application(), made, scenario=Scenario(installed=True, everyone=True))
    assert starts(answer)["next"] == 2


def test_a_step_updates_as_many_applications_at_once_as_it_may() -> None:
    strategy = rings("one")
    strategy["rollingSync"]["steps"][0]["maxUpdate"] = 1  # type: ignore[index]
    made = [application(name, generated_by=SET, labels={"ring": "one"}) for name in ("a", "b")]
    objects = [thing("Deployment", f"{name}-api", app=f"argocd/{name}") for name in "ab"]
    answer = answered([application_set(strategy=strategy), *objects], application(), *made)
    assert [starts(answer, f"argocd/{name}")[f"{name}-api"] for name in "ab"] == [0, 10]


def test_a_root_that_is_an_application_set_starts_what_it_makes() -> None:
    made = application("child", generated_by=SET)
    root_set = Resource(SET, "v1", application_set().body, Location("set.yaml", 1), "")
    found = reading([root_set, thing("Secret", "s", app=CHILD)], made)
    answer = answer_of(simulate(platform_of(found), Scenario(), PROFILES["3.5"]))
    assert outcome(answer, CHILD).verdict is Verdict.COMPLETES
    assert starts(answer, CHILD) == {"s": 0}


def test_the_bootstrap_is_there_before_the_first_sync() -> None:
    operator = Resource(key("Deployment", "operator"), "v1", {}, Location("b.yaml", 1), "", "bootstrap")
    needs = {key("StatefulSet", "db"): (Dependency((operator.key,)),)}
    answer = answered([operator, thing("StatefulSet", "db"), thing("Secret", "next", 1)], needs=needs)
    assert starts(answer) == {"db": 0, "next": 15}


def test_what_could_not_be_read_is_said() -> None:
    place = Location("broken.yaml", 7)
    found = Reading(
        reading([thing("Secret")]).resources,
        (application(),),
        problems=(Problem("GS001", "the path is not there", place),),
        not_judged=(NotJudged("chart x", "it is remote", "vendor it"),),
    )
    assert platform_of(found).assumed == (
        "chart x is left out: it is remote",
        "what is wrong at broken.yaml:7 is left out: the path is not there",
    )


def test_what_nothing_here_provides_is_assumed_and_said() -> None:
    objects = [thing("Widget", "w", group="example.org", namespace="far")]
    answer = answered(objects)
    assert answer.assumed == (
        "kind Widget (example.org) is served from the start: nothing read here defines it",
        "namespace far exists from the start: nothing read here creates it",
    )
