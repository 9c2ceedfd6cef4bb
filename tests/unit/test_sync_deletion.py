"""The deletion of an Application: its hooks, its waves, what stays, what hangs, what comes back."""

from typing import Any

import pytest

from groundswell.errors import UnreadableError
from groundswell.manifests.resource import Application, Key, Resource
from groundswell.sync.answer import Answer, answer_of
from groundswell.sync.dependency import Dependency
from groundswell.sync.health import Health
from groundswell.sync.outcome import Outcome, Verdict
from groundswell.sync.platform import platform_of
from groundswell.sync.scenario import Scenario
from groundswell.sync.scenarios import Choice, scenario_of
from groundswell.sync.simulation import Simulation
from groundswell.sync.timeline import rows
from groundswell.sync.trace import Trace
from tests.vectors.sync_platforms import ROOT, application, definition, key, reading, simulated, thing

FINALIZER = "resources-finalizer.argocd.argoproj.io"
ROOT_KEY = key("Application", "root", "argocd")
CHILD = "argocd/child"


def deleted(
    objects: list[Resource], *applications: Application, which: Key = ROOT_KEY, needs: Any = None, **more: Any
) -> Simulation:
    """Somebody deletes the root, or another Application, of an installed platform."""
    profile = more.pop("profile", "3.5")
    scenario = Scenario("delete-application", installed=True, deleted=which, **more)
    apps = applications or (application(finalizer=True),)
    return simulated(objects, *apps, scenario=scenario, profile=profile, needs=needs)


def groups(simulation: Simulation, name: str = ROOT) -> list[tuple[str, int, float, float | None]]:
    """Phase, wave, start and end of each part of the deletion of an Application."""
    deletion = simulation.controllers[name].deletion
    assert deletion is not None
    return [(each.phase, each.wave, each.started, each.ended) for each in deletion.groups]


def outcome(answer: Answer, name: str = ROOT) -> Outcome:
    return next(each for each in answer.outcomes if each.application == name)


def names(answer: Answer) -> dict[str, str]:
    """What is left in the cluster, and why."""
    return {each.key.name: each.why for each in answer.left}


def test_the_highest_wave_goes_first_and_the_next_one_when_it_is_gone() -> None:
    objects = [
        thing("Deployment", "a", -1),
        thing("Secret", "s", 0),
        thing("Deployment", "b", 3),
        thing("Secret", "t", 3),
    ]
    simulation = deleted(objects)
    assert groups(simulation) == [("Delete", 3, 0, 5), ("Delete", 0, 5, 5), ("Delete", -1, 5, 10)]
    answer = answer_of(simulation)
    assert (outcome(answer).verdict, outcome(answer).at) == (Verdict.DELETED, 10)
    assert answer.summary == "completes after 10 s"
    assert not answer.left


def test_there_is_no_order_of_kinds_inside_a_wave() -> None:
    """The Namespace is asked to go together with all else, though it is the first to be made."""
    simulation = deleted([thing("Namespace", "team"), thing("Deployment", "api", namespace="team")])
    deletion = simulation.controllers[ROOT].deletion
    assert deletion is not None
    assert {each.started for each in deletion.results.values()} == {0}


def test_in_the_background_nobody_waits_for_pods() -> None:
    root = application(finalizers=[f"{FINALIZER}/background"])
    simulation = deleted([thing("Deployment", "a"), thing("Pod", "p", 1), thing("StatefulSet", "b", 2)], root)
    assert groups(simulation) == [("Delete", 2, 0, 0), ("Delete", 1, 0, 5), ("Delete", 0, 5, 5)]


@pytest.mark.parametrize("finalizers", [[], ["resources-finalizer.argocd.argoproj.io/backgrounds"], ["other/thing"]])
def test_without_the_finalizer_everything_stays(finalizers: list[str]) -> None:
    answer = answer_of(deleted([thing("Secret", "s"), thing("Secret", "t")], application(finalizers=finalizers)))
    assert outcome(answer).verdict is Verdict.DELETED
    assert answer.summary == "completes after 0 s, and leaves Secret default/s and 1 more in the cluster"
    assert names(answer) == dict.fromkeys("st", "the Application has no finalizer for its objects")


def test_what_stays_although_the_rest_goes() -> None:
    crd = definition("example.org", "Widget")
    keep = {"helm.sh/resource-policy": "keep"}
    objects = [
        crd,
        thing("Secret", "kept", options="Delete=false"),
        thing("PersistentVolumeClaim", "data", annotations=keep),
        thing("Secret", "s", namespace="made"),
    ]
    root = application(finalizer=True, destination="made", syncOptions=["CreateNamespace=true"])
    answer = answer_of(deleted(objects, root))
    assert names(answer) == {
        crd.key.name: "Argo CD deletes no CustomResourceDefinition with an Application",
        "kept": "argocd.argoproj.io/sync-options: Delete=false",
        "data": "helm.sh/resource-policy: keep",
        "made": "CreateNamespace=true made it, and no Application tracks it",
    }


def test_a_deletion_that_somebody_has_to_confirm() -> None:
    objects = [thing("Secret", "asks", options="Delete=confirm"), thing("Secret", "high", 9)]
    held = deleted(objects)
    assert (
        outcome(answer_of(held)).why == "somebody has to confirm the deletion of Secret default/asks (Delete=confirm)"
    )
    assert key("Secret", "high") in held.cluster.objects, "nothing at all is deleted before"
    assert outcome(answer_of(deleted(objects, confirmed=True))).verdict is Verdict.DELETED


def test_children_go_with_their_root_each_with_its_own_objects() -> None:
    apps = (application(finalizer=True), application("child", 3, finalizer=True), application("bare", 1))
    objects = [
        thing("Deployment", "hers", app=CHILD),
        thing("Secret", "its", app="argocd/bare"),
        thing("Secret", "own"),
    ]
    simulation = deleted(objects, *apps)
    assert groups(simulation) == [("Delete", 3, 0, 5), ("Delete", 1, 5, 5), ("Delete", 0, 5, 5)]
    answer = answer_of(simulation)
    assert {each.application: each.verdict for each in answer.outcomes} == dict.fromkeys(
        [ROOT, CHILD, "argocd/bare"], Verdict.DELETED
    )
    assert names(answer) == {"its": "the Application has no finalizer for its objects"}
    assert [(row.application, row.phase, row.wave) for row in rows(answer)][:2] == [
        (CHILD, "Delete", 0),
        (ROOT, "Delete", 3),
    ]


def test_a_deleted_child_of_a_root_that_heals_itself_comes_back() -> None:
    apps = (application(), application("child", 1, finalizer=True))
    child = key("Application", "child", "argocd")
    simulation = deleted([thing("Deployment", "hers", app=CHILD)], *apps, which=child)
    answer = answer_of(simulation)
    assert (answer.verdict, answer.culprit) == (Verdict.RETURNS, CHILD)
    assert answer.summary == (
        f"deletes Application {CHILD} after 5 s, and it comes back: "
        f"Application {ROOT} heals itself: take it out of Git instead"
    )
    assert simulation.cluster.objects[key("Deployment", "hers")].applied == 5
    assert outcome(answer, CHILD).attempts[0].ended == 5


def test_a_deleted_child_of_a_root_that_does_not_heal_itself_stays_away() -> None:
    apps = (application(automated={"prune": True}), application("child", 1, finalizer=True))
    answer = answer_of(deleted([thing("Secret", "s", app=CHILD)], *apps, which=key("Application", "child", "argocd")))
    assert outcome(answer, CHILD).verdict is Verdict.DELETED


def test_hooks_before_and_after() -> None:
    objects = [
        thing("Job", "drain", hook="PreDelete", policy="HookSucceeded"),
        thing("Deployment", "api"),
        thing("Job", "tidy", hook="PostDelete"),
        thing(
            "Job", "sweep", annotations={"helm.sh/hook": "post-delete", "helm.sh/hook-delete-policy": "hook-succeeded"}
        ),
    ]
    simulation = deleted(objects)
    assert groups(simulation) == [("PreDelete", 0, 0, 10), ("Delete", 0, 10, 15), ("PostDelete", 0, 15, 25)]
    answer = answer_of(simulation)
    assert (outcome(answer).verdict, outcome(answer).at) == (Verdict.DELETED, 25)
    assert names(answer) == {"tidy": "a hook of the deletion, which its delete policy keeps"}


def test_hooks_of_the_deletion_take_no_part_in_a_sync() -> None:
    objects = [thing("Job", "drain", hook="PreDelete"), thing("Secret", "s"), thing("Job", "typo", hook="postdelete")]
    assert set(simulated(objects).cluster.objects) == {key("Secret", "s"), ROOT_KEY}
    again = simulated(objects, scenario=Scenario(installed=True, everyone=True))
    assert set(again.cluster.objects) == {key("Secret", "s"), ROOT_KEY}


def test_hooks_run_without_the_finalizer_too() -> None:
    objects = [thing("Secret", "s"), thing("Job", "tidy", hook="PostDelete", policy="HookSucceeded")]
    simulation = deleted(objects, application())
    assert groups(simulation) == [("PostDelete", 0, 0, 10)]
    assert names(answer_of(simulation)) == {"s": "the Application has no finalizer for its objects"}


def test_a_hook_whose_namespace_goes_with_the_application_hangs() -> None:
    objects = [thing("Namespace", "team"), thing("Job", "tidy", namespace="team", hook="PostDelete")]
    answer = answer_of(deleted(objects))
    assert answer.verdict is Verdict.STOPS
    assert answer.summary == (
        f"stops for ever in Application {ROOT}: its PostDelete hook Job team/tidy cannot be made: "
        'namespaces "team" not found'
    )


def test_a_hook_whose_service_account_goes_with_the_application_hangs() -> None:
    hook = thing("Job", "tidy", hook="PostDelete")
    needs = {hook.key: (Dependency((key("ServiceAccount", "tidy"),)),)}
    answer = answer_of(deleted([thing("ServiceAccount", "tidy"), hook], needs=needs))
    assert outcome(answer).why == (
        "its deletion waits for PostDelete hook Job default/tidy, which needs ServiceAccount default/tidy"
    )


def test_a_hook_that_fails_keeps_what_follows_from_beginning() -> None:
    broken = {key("Job", "drain"): Trace(((0.0, Health.PROGRESSING), (4.0, Health.DEGRADED)))}
    objects = [thing("Job", "drain", hook="PreDelete"), thing("Secret", "s")]
    simulation = deleted(objects, traces=broken)
    assert outcome(answer_of(simulation)).why == "its PreDelete hook Job default/drain fails, and is made anew for ever"
    assert key("Secret", "s") in simulation.cluster.objects


def test_a_finalizer_whose_controller_is_gone_holds_the_deletion() -> None:
    """The operator stands in the later wave, so it goes first."""
    widget = thing("ScaledObject", "web", 0, group="keda.sh")
    needs = {widget.key: (Dependency((key("Deployment", "keda"),), reconciles=True),)}
    simulation = deleted([widget, thing("Deployment", "keda", 1)], needs=needs)
    assert outcome(answer_of(simulation)).why == (
        "its deletion waits for ScaledObject default/web, whose finalizer only Deployment default/keda takes off, "
        "and that is gone"
    )
    good = deleted([thing("ScaledObject", "web", 2, group="keda.sh"), thing("Deployment", "keda", 1)], needs=needs)
    assert outcome(answer_of(good)).verdict is Verdict.DELETED
    assert answer_of(good).races == ()


def test_a_controller_that_comes_back_takes_its_finalizer_off() -> None:
    """The operator's Application was deleted first, and its root makes it anew."""
    widget = thing("ScaledObject", "web", group="keda.sh", app=CHILD)
    needs = {widget.key: (Dependency((key("Deployment", "keda"),), reconciles=True),)}
    simulation = simulated([widget, thing("Deployment", "keda")], application(), application("child", 0), needs=needs)
    cluster, keda = simulation.cluster, simulation.cluster.objects[key("Deployment", "keda")]
    cluster.remove(keda.key)
    cluster.delete(widget.key)
    simulation.run_on()
    assert cluster.orphans == {widget.key: (keda.key,)}
    simulation.ask(simulation.controllers[ROOT], simulation.request())
    simulation.run_on()
    assert keda.key in cluster.objects
    assert widget.key not in cluster.objects


def test_whether_a_controller_stops_before_what_it_holds_in_one_wave_is_undefined() -> None:
    widget = thing("ScaledObject", "web", group="keda.sh")
    needs = {widget.key: (Dependency((key("Deployment", "keda"),), reconciles=True),)}
    answer = answer_of(deleted([widget, thing("Deployment", "keda")], needs=needs))
    assert answer.races == ((widget.key, key("Deployment", "keda")),)
    assert answer.verdict is Verdict.COMPLETES


def test_a_claim_goes_after_the_pods_that_use_it() -> None:
    claim = thing("PersistentVolumeClaim", "data")
    needs = {key("StatefulSet", "db"): (Dependency((claim.key,)),)}
    simulation = deleted([claim, thing("StatefulSet", "db")], needs=needs)
    deletion = simulation.controllers[ROOT].deletion
    assert deletion is not None
    assert {result.ended for result in deletion.results.values()} == {5}


def test_a_claim_that_is_a_hook_stops_the_second_sync() -> None:
    """Argo CD deletes it before it makes it anew, and the pods hold it."""
    claim = thing("PersistentVolumeClaim", "data", hook="PreSync")
    needs = {key("StatefulSet", "db"): (Dependency((claim.key,)),)}
    scenario = Scenario(installed=True, everyone=True)
    answer = answer_of(simulated([claim, thing("StatefulSet", "db")], scenario=scenario, needs=needs))
    assert answer.summary.endswith("it waits for the deletion of PersistentVolumeClaim default/data")


def test_a_namespace_waits_for_what_hangs_in_it() -> None:
    stuck = thing("Widget", "stuck", namespace="team", group="example.org", options="Delete=false")
    simulation = deleted([thing("Namespace", "team"), stuck], traces={stuck.key: Trace(deletion=None)})
    assert key("Namespace", "team") in simulation.cluster.objects
    assert outcome(answer_of(simulation)).verdict is Verdict.STOPS


def test_a_definition_that_is_pruned_waits_for_its_objects() -> None:
    slow = thing("Widget", "slow", group="example.org", app=CHILD)
    crd = definition("example.org", "Widget")
    scenario = Scenario(installed=True, removed=frozenset({crd.key}), traces={slow.key: Trace(deletion=7.0)})
    apps = (application(), application("child", 0, automated={}))
    objects = [crd, slow, thing("Secret", "s"), thing("Secret", "next", 1)]
    simulation = simulated(objects, *apps, scenario=scenario, application_health=False)
    (group, *_) = simulation.controllers[ROOT].attempts[0].groups
    assert (group.started, group.ended) == (0, 7)


def test_pruned_pods_are_waited_for_unless_the_policy_says_otherwise() -> None:
    old = thing("Deployment", "old")
    scenario = Scenario(installed=True, removed=frozenset({old.key}))
    for options, end in (
        ([], 5),
        (["PrunePropagationPolicy=background"], 2),
        (["PrunePropagationPolicy=foreground"], 5),
    ):
        root = application(syncOptions=options)
        simulation = simulated([old, thing("Secret", "kept", 1)], root, scenario=scenario)
        assert simulation.controllers[ROOT].attempts[0].ended == end, options


SET = Key("argoproj.io", "ApplicationSet", "argocd", "made")


def rolling(order: str) -> tuple[list[Resource], list[Application]]:
    """A set of two steps, and one Application that no step selects."""
    steps = [{"matchExpressions": [{"key": "ring", "operator": "In", "values": [value]}]} for value in ("one", "two")]
    spec = {"strategy": {"type": "RollingSync", "deletionOrder": order, "rollingSync": {"steps": steps}}}
    made = [
        application(name, generated_by=SET, labels={"ring": ring}, finalizer=True)
        for name, ring in (("a", "one"), ("b", "two"), ("c", "none"))
    ]
    objects = [thing("ApplicationSet", "made", namespace="argocd", spec=spec)]
    return [*objects, *(thing("Deployment", f"{name}-api", app=f"argocd/{name}") for name in "abc")], made


@pytest.mark.parametrize(
    ("order", "profile", "ends"),
    [
        ("Reverse", "3.5", {"a": 15, "b": 5, "c": 25}),
        ("reverse", "3.2", {"a": 15, "b": 5, "c": 25}),
        ("Reverse", "2.14", {"a": 5, "b": 5, "c": 5}),
        ("AllAtOnce", "3.5", {"a": 5, "b": 5, "c": 5}),
    ],
)
def test_the_applications_of_a_set_go_with_it(order: str, profile: str, ends: dict[str, float]) -> None:
    objects, made = rolling(order)
    answer = answer_of(deleted(objects, application(automated={}), *made, which=SET, profile=profile))
    assert {name: outcome(answer, f"argocd/{name}").at for name in "abc"} == ends


def test_a_deleted_application_of_a_set_is_made_anew_at_once() -> None:
    objects, made = rolling("Reverse")
    which = key("Application", "b", "argocd")
    answer = answer_of(deleted(objects, application(automated={}), *made, which=which))
    assert outcome(answer, "argocd/b").verdict is Verdict.RETURNS
    assert outcome(answer, "argocd/b").why == f"{SET} makes it: take it out of Git instead"


def test_the_scenario_takes_the_first_root() -> None:
    found = platform_of(reading([thing("Secret", "s")], application(), application("child", 0)))
    scenario = scenario_of("delete-application", found, {}, Choice())
    assert scenario.deleted == ROOT_KEY
    assert scenario.about == "everything is there and healthy; somebody deletes Application argocd/root"
    chosen = scenario_of("delete-application", found, {}, Choice(key("Application", "child", "argocd")))
    assert chosen.deleted == key("Application", "child", "argocd")


def test_the_scenario_is_about_applications() -> None:
    found = platform_of(reading([thing("Secret", "s")]))
    with pytest.raises(
        UnreadableError, match=r"Secret default/s is no Application: name one, --object Application/NAMES"
    ):
        scenario_of("delete-application", found, {}, Choice(key("Secret", "s")))
