"""The operation loop: what is waited for, in which order things run, when and how it ends."""

import pytest

from groundswell.order.need import Strength
from groundswell.sync.dependency import Dependency
from groundswell.sync.health import Health
from groundswell.sync.operation import Operation
from groundswell.sync.outcome import Verdict
from groundswell.sync.scenario import Scenario
from groundswell.sync.tasklist import Request
from groundswell.sync.trace import Trace, after
from tests.vectors.sync_platforms import (
    ROOT,
    answered,
    application,
    definition,
    key,
    order,
    simulated,
    starts,
    thing,
)

ONCE = {"retry": {"limit": 0}}


def test_a_wave_starts_when_the_one_before_is_healthy() -> None:
    answer = answered([thing("Deployment", "first"), thing("Secret", "second", 1), thing("Secret", "third", 2)])
    assert starts(answer) == {"first": 0, "second": 10, "third": 12}
    assert (answer.verdict, answer.at) == (Verdict.COMPLETES, 12)


def test_one_group_waits_for_nothing_at_all() -> None:
    answer = answered([thing("Deployment"), thing("Secret")])
    assert (answer.verdict, answer.at) == (Verdict.COMPLETES, 0)


def test_the_last_wave_is_not_gated_and_what_never_gets_healthy_is_told() -> None:
    scenario = Scenario(stuck=frozenset({key("StatefulSet", "db")}))
    answer = answered([thing("Secret"), thing("StatefulSet", "db", 1)], scenario=scenario)
    assert answer.at == 2
    assert answer.summary == "completes after 2 s, and leaves StatefulSet default/db not healthy"
    assert answer.unhealthy == ((key("StatefulSet", "db"), Health.PROGRESSING),)


def test_a_post_sync_hook_turns_one_group_into_a_gated_sync() -> None:
    answer = answered([thing("Deployment", "api"), thing("Job", "smoke", hook="PostSync")])
    assert starts(answer) == {"api": 0, "smoke": 10}
    assert answer.at == 20


def test_a_sync_fail_hook_alone_gates_the_only_group() -> None:
    """It makes the list multi-step, though it never runs."""
    scenario = Scenario(stuck=frozenset({key("Deployment", "api")}), horizon=300)
    answer = answered([thing("Deployment", "api"), thing("Job", "alarm", hook="SyncFail")], scenario=scenario)
    assert answer.at == 0
    gated = answered(
        [thing("Deployment", "api"), thing("Secret", "s", hook="Sync"), thing("Job", "alarm", hook="SyncFail")],
        scenario=scenario,
    )
    assert gated.summary == (f"stops for ever in Application {ROOT}: it waits for Deployment default/api: Progressing")


def test_a_degraded_moment_is_final_for_the_operation() -> None:
    passing = Trace(((0, Health.PROGRESSING), (5, Health.DEGRADED), (6, Health.HEALTHY)))
    scenario = Scenario(traces={key("StatefulSet", "db"): passing})
    answer = answered([thing("StatefulSet", "db"), thing("Secret", "next", 1)], application(**ONCE), scenario=scenario)
    assert answer.summary == f"fails for good in Application {ROOT} after 5 s: StatefulSet default/db: Degraded"


def test_a_completed_task_is_never_assessed_again() -> None:
    relapsing = Trace(((0, Health.HEALTHY), (5, Health.DEGRADED)))
    scenario = Scenario(traces={key("StatefulSet", "db"): relapsing})
    objects = [thing("StatefulSet", "db"), thing("Deployment", "slow"), thing("Secret", "next", 1)]
    answer = answered(objects, application(**ONCE), scenario=scenario)
    assert answer.verdict is Verdict.COMPLETES
    assert answer.unhealthy == ((key("StatefulSet", "db"), Health.DEGRADED),)


def test_a_failed_task_ends_the_operation_only_after_the_others_are_done() -> None:
    broken = Trace(((0, Health.PROGRESSING), (3, Health.DEGRADED)))
    scenario = Scenario(traces={key("StatefulSet", "db"): broken})
    objects = [thing("StatefulSet", "db"), thing("Deployment", "slow"), thing("Secret", "next", 1)]
    answer = answered(objects, application(**ONCE), scenario=scenario)
    assert (answer.verdict, answer.at) == (Verdict.FAILS, 10)


def test_a_failing_kind_does_not_stop_the_next_kinds_of_its_group() -> None:
    scenario = Scenario(writes={key("ConfigMap", "bad"): "denied by policy"})
    objects = [thing("ConfigMap", "bad"), thing("Deployment", "api"), thing("Secret", "later", 1)]
    simulation = simulated(objects, application(**ONCE), scenario=scenario)
    assert key("Deployment", "api") in simulation.cluster.objects
    assert key("Secret", "later") not in simulation.cluster.objects


def test_the_dry_run_looks_at_all_waves_before_anything_is_applied() -> None:
    scenario = Scenario(dry_run={key("Secret", "bad"): "spec.x: unknown field"})
    answer = answered([thing("Secret", "good"), thing("Secret", "bad", 9)], application(**ONCE), scenario=scenario)
    assert order(answer) == ["bad"]
    assert answer.outcomes[0].attempts[0].message == "one or more objects failed to apply (dry run)"
    assert (
        answer.summary == f"fails for good in Application {ROOT} after 0 s: Secret default/bad: spec.x: unknown field"
    )


def test_an_unknown_kind_fails_the_whole_operation_before_anything_is_applied() -> None:
    """Another Application brings the definition, too late for this one's first attempts."""
    operator = application("operator", 5)
    objects = [
        thing("Secret", "innocent"),
        thing("Widget", "w", 9, group="example.org"),
        definition("example.org", "Widget", app="argocd/operator"),
    ]
    answer = answered(objects, application(**ONCE), operator)
    assert answer.outcomes[1].attempts[0].message == "one or more synchronization tasks are not valid"
    assert order(answer) == ["w"]
    assert "the API server knows no Widget in group example.org" in answer.summary


def test_only_the_dry_run_of_an_unknown_kind_is_left_out_by_its_option() -> None:
    widget = thing("Widget", "w", 9, group="example.org", options="SkipDryRunOnMissingResource=true")
    objects = [thing("Secret", "first"), widget, definition("example.org", "Widget", app="argocd/operator")]
    scenario = Scenario(dry_run={widget.key: "not valid"})
    apps = (application(**ONCE), application("operator", 10))
    answer = answered(objects, *apps, scenario=scenario)
    assert order(answer) == ["first", "w"]
    assert answer.summary.endswith('Widget default/w: no matches for kind "Widget" in group "example.org"')


def test_a_kind_whose_definition_is_among_the_targets_is_pulled_behind_it() -> None:
    objects = [thing("Widget", "w", 2, group="example.org"), definition("example.org", "Widget", 7)]
    answer = answered(objects)
    assert order(answer) == ["widgets.example.org", "w"]
    assert starts(answer) == {"widgets.example.org": 0, "w": 1}


def test_a_late_definition_is_waited_for_three_seconds_and_then_its_kind_is_unknown() -> None:
    late = {key("CustomResourceDefinition", "widgets.example.org"): after(5)}
    objects = [thing("Widget", "w", group="example.org"), definition("example.org", "Widget")]
    answer = answered(objects, application(**ONCE), scenario=Scenario(traces=late))
    assert answer.summary == (
        f"fails for good in Application {ROOT} after 3 s: "
        'Widget default/w: no matches for kind "Widget" in group "example.org"'
    )


def test_a_namespace_that_comes_too_late_fails_the_write() -> None:
    child = application("child", 5)
    objects = [thing("Secret", "s", namespace="far"), thing("Namespace", "far", app="argocd/child")]
    answer = answered(objects, application(**ONCE), child)
    assert answer.summary.endswith('Secret far/s: namespaces "far" not found')


@pytest.mark.parametrize("profile", ["2.14", "3.5"])
def test_the_created_namespace_comes_first(profile: str) -> None:
    root = application(destination="made", syncOptions=["CreateNamespace=true"])
    answer = answered(
        [thing("Job", "pre", -9, namespace="made", hook="PreSync"), thing("Secret", namespace="made")],
        root,
        profile=profile,
    )
    assert answer.verdict is Verdict.COMPLETES
    assert order(answer)[:2] == ["made", "pre"]


def test_a_namespace_declared_as_a_hook_is_not_noticed_by_create_namespace() -> None:
    root = application(destination="made", syncOptions=["CreateNamespace=true"])
    answer = answered([thing("Namespace", "made", hook="PreSync"), thing("Secret", namespace="made")], root)
    assert order(answer).count("made") == 1
    assert answer.verdict is Verdict.COMPLETES


def test_an_object_in_need_of_a_ready_provider_waits_for_it() -> None:
    needs = {key("Deployment", "api"): (Dependency((key("Deployment", "db"),)),)}
    answer = answered([thing("Deployment", "db"), thing("Deployment", "api"), thing("Secret", "end", 1)], needs=needs)
    assert starts(answer)["end"] == 20


def test_a_provider_in_a_later_wave_is_a_deadlock() -> None:
    needs = {key("StatefulSet", "db"): (Dependency((key("Secret", "password"),)),)}
    answer = answered([thing("StatefulSet", "db"), thing("Secret", "password", 3)], needs=needs)
    assert answer.verdict is Verdict.STOPS
    assert answer.summary == (
        f"stops for ever in Application {ROOT}: it waits for StatefulSet default/db: Progressing, "
        "which needs Secret default/password"
    )


def test_a_secret_whose_store_is_not_ready_is_degraded_and_not_waited_for() -> None:
    needs = {
        key("ExternalSecret", "s"): (
            Dependency((key("Deployment", "operator"),)),
            Dependency((key("ClusterSecretStore", "store"),)),
        ),
        key("ClusterSecretStore", "store"): (Dependency((key("Deployment", "operator"),)),),
    }
    objects = [
        thing("Deployment", "operator"),
        thing("ExternalSecret", "s"),
        thing("ClusterSecretStore", "store", 1),
    ]
    answer = answered(objects, application(**ONCE), needs=needs)
    assert answer.summary == (
        f"fails for good in Application {ROOT} after 10 s: ExternalSecret default/s: Degraded, "
        "which needs ClusterSecretStore store"
    )
    together = answered([*objects[:2], thing("ClusterSecretStore", "store", -1)], needs=needs)
    assert together.verdict is not Verdict.COMPLETES, "the store's wave waits for the operator of the next wave"
    good = answered(
        [thing("Deployment", "operator", -2), *objects[1:2], thing("ClusterSecretStore", "store", -1)], needs=needs
    )
    assert good.verdict is Verdict.COMPLETES


def test_a_webhook_that_does_not_answer_refuses_the_write() -> None:
    hook = thing("ValidatingWebhookConfiguration", "guard", 1, group="admissionregistration.k8s.io")
    need = Dependency((key("Deployment", "guard"),), Strength.ADMITTED, since=hook.key)
    objects = [hook, thing("Secret", "before"), thing("Secret", "behind", 2), thing("Deployment", "guard", 3)]
    needs = {key("Secret", "before"): (need,), key("Secret", "behind"): (need,)}
    answer = answered(objects, application(**ONCE), needs=needs)
    assert order(answer) == ["before", "guard", "behind"]
    assert answer.summary.endswith(
        "Secret default/behind: failed calling webhook: Deployment default/guard is not ready"
    )


def test_what_is_created_before_its_injector_runs_wrong_and_is_told() -> None:
    injected = Dependency((key("Deployment", "istiod"),), Strength.CAPTURED)
    needs = {key("Deployment", "api"): (injected,), key("Deployment", "late"): (injected,)}
    objects = [thing("Deployment", "api"), thing("Deployment", "istiod"), thing("Deployment", "late", 1)]
    answer = answered(objects, needs=needs)
    assert answer.verdict is Verdict.COMPLETES
    assert answer.wrong == ((key("Deployment", "api"), "Deployment default/istiod"),)


def test_hooks_with_the_default_policy_are_deleted_before_they_are_made_again() -> None:
    job = thing("Job", "migrate", hook="PreSync")
    scenario = Scenario(installed=True, everyone=True)
    simulation = simulated([job, thing("Secret", "s")], scenario=scenario)
    assert simulation.cluster.objects[job.key].applied == 2, "deleted, one wave delay, created"


def test_a_succeeded_hook_is_deleted_when_the_operation_succeeds_not_when_the_hook_does() -> None:
    objects = [thing("Job", "migrate", hook="PreSync", policy="HookSucceeded"), thing("Secret", "s", 1)]
    stuck = Scenario(stuck=frozenset({key("Deployment", "api")}))
    assert key("Job", "migrate") not in simulated(objects).cluster.objects
    waiting = simulated([*objects, thing("Deployment", "api"), thing("Secret", "end", 2)], scenario=stuck)
    assert key("Job", "migrate") in waiting.cluster.objects


def test_failed_hooks_are_deleted_and_the_sync_fail_phase_runs() -> None:
    broken = Trace(((0, Health.PROGRESSING), (4, Health.DEGRADED)))
    scenario = Scenario(traces={key("Job", "migrate"): broken})
    objects = [
        thing("Job", "migrate", hook="PreSync", policy="HookFailed"),
        thing("Secret", "never"),
        thing("Job", "alarm", hook="SyncFail"),
    ]
    simulation = simulated(objects, application(**ONCE), scenario=scenario)
    attempt = simulation.controllers[ROOT].attempts[0]
    assert [result.key.name for result in attempt.results] == ["migrate", "alarm"]
    assert (attempt.state.value, attempt.ended) == ("Failed", 14)
    assert key("Job", "migrate") not in simulation.cluster.objects


def test_a_hook_in_two_phases_runs_twice() -> None:
    answer = answered([thing("Job", "both", hook="PreSync,PostSync"), thing("Secret", "s")])
    assert starts(answer) == {"both@PreSync": 0, "s": 10, "both@PostSync": 12}


def test_a_hook_that_is_misspelt_is_silently_dropped() -> None:
    answer = answered([thing("Job", "migrate", hook="presync"), thing("Secret", "s")])
    assert order(answer) == ["s"]


def test_hooks_named_by_a_prefix_get_a_name_of_their_operation() -> None:
    answer = answered([thing("Job", generate_name="migrate-", hook="PreSync"), thing("Secret", "s")])
    assert order(answer) == ["migrate-0000000-presync-0", "s"]


def test_apply_out_of_sync_only_leaves_the_rest_out_health_included() -> None:
    root = application(syncOptions=["ApplyOutOfSyncOnly=true"])
    objects = [thing("Secret", "first"), thing("Deployment", "sick", 1), thing("Secret", "last", 2)]
    scenario = Scenario(
        installed=True,
        changed=frozenset({key("Secret", "first"), key("Secret", "last")}),
        traces={key("Deployment", "sick"): Trace(((0, Health.DEGRADED),))},
    )
    answer = answered(objects, root, scenario=scenario)
    assert order(answer) == ["first", "last"]
    assert answer.verdict is Verdict.COMPLETES
    assert answered(objects, application(**ONCE), scenario=scenario).verdict is Verdict.FAILS


def test_pruning_is_ordered_by_swapped_waves_and_waits_for_each_deletion() -> None:
    """The waves are swapped anew in each pass, among what is left: so everything is pruned before wave 1 is applied."""
    old = [thing("Deployment", name, wave) for name, wave in (("a", 0), ("b", 1), ("c", 2))]
    scenario = Scenario(installed=True, removed=frozenset(each.key for each in old))
    answer = answered([*old, thing("Secret", "kept", 1)], scenario=scenario)
    assert starts(answer) == {"c": 0, "b": 5, "a": 10, "kept": 15}


def test_what_is_not_to_be_pruned_stays_and_counts_as_success() -> None:
    kept = thing("Secret", "kept", options="Prune=false")
    scenario = Scenario(installed=True, removed=frozenset({kept.key}))
    simulation = simulated([kept, thing("Secret", "other")], scenario=scenario)
    result = next(each for each in simulation.controllers[ROOT].attempts[0].results if each.key == kept.key)
    assert (result.status, result.message, result.state.value) == ("PruneSkipped", "ignored (no prune)", "Succeeded")
    assert kept.key in simulation.cluster.objects


def test_pruning_that_must_be_confirmed_holds_its_whole_group() -> None:
    old = thing("Secret", "old", options="Prune=confirm")
    objects = [old, thing("Secret", "other")]
    scenario = Scenario(installed=True, removed=frozenset({old.key}))
    answer = answered(objects, scenario=scenario)
    assert answer.summary == f"stops for ever in Application {ROOT}: it waits for Secret default/old"
    assert order(answer) == []
    confirmed = Scenario(installed=True, removed=frozenset({old.key}), confirmed=True)
    assert answered(objects, scenario=confirmed).verdict is Verdict.COMPLETES


def test_an_object_too_large_for_a_client_side_apply() -> None:
    big = {"text": "x" * 262_144}
    answer = answered([thing("ConfigMap", "big", spec=big)], application(**ONCE))
    assert answer.verdict is Verdict.FAILS
    assert answer.summary.endswith("Too long: may not be more than 262144 bytes")
    for option in ("ServerSideApply=true", "Replace=true"):
        assert answered([thing("ConfigMap", "big", spec=big, options=option)]).verdict is Verdict.COMPLETES
        assert (
            answered([thing("ConfigMap", "big", spec=big)], application(syncOptions=[option])).verdict
            is Verdict.COMPLETES
        )
    refused = thing("ConfigMap", "big", spec=big, options="ServerSideApply=false")
    assert answered([refused], application(syncOptions=["ServerSideApply=true"], **ONCE)).verdict is Verdict.FAILS


def test_ties_that_matter_are_told() -> None:
    objects = [thing("Alpha", "same", group="example.org"), thing("Beta", "same", group="example.org")]
    objects += [thing("Secret", "same", namespace="one"), thing("Secret", "same", namespace="two")]
    ((name, tie),) = answered(objects).undefined
    assert name == ROOT
    assert [each.kind for each in tie.keys] == ["Alpha", "Beta"]


def test_without_pruning_what_is_left_over_counts_as_done_and_stays_out_of_sync() -> None:
    left = simulated(
        [thing("Secret", "old", app="argocd/child"), thing("Secret", "s", app="argocd/child")],
        application(),
        application("child", 0, automated={}),
        scenario=Scenario(installed=True, changed=frozenset({key("Secret", "s")})),
    ).controllers["argocd/child"]
    left.desired = tuple(each for each in left.desired if each.key.name == "s")
    operation = Operation(left.delivery, left.desired, Request(), left.setting)
    assert list(operation.run()) == []
    result = operation.ledger.results[(key("Secret", "old"), "Sync")]
    assert (result.status, result.message) == ("PruneSkipped", "ignored (requires pruning)")
    assert operation.state.value == "Succeeded"
    assert left.out_of_sync() == {key("Secret", "old")}


def test_a_namespace_that_cannot_be_made_ends_the_operation_at_once() -> None:
    scenario = Scenario(writes={key("Namespace", "made"): "denied"})
    root = application(destination="made", syncOptions=["CreateNamespace=true"], **ONCE)
    simulation = simulated([thing("Secret", "s", namespace="made")], root, scenario=scenario)
    (attempt,) = simulation.controllers[ROOT].attempts
    assert attempt.message == "the namespace failed to apply"
    assert [result.key.name for result in attempt.results] == ["made"]


def test_what_is_in_sync_is_left_out_of_the_dry_run_by_apply_out_of_sync_only() -> None:
    objects = [thing("Secret", "first"), thing("Secret", "bad", 1)]
    scenario = Scenario(
        installed=True, changed=frozenset({key("Secret", "first")}), dry_run={key("Secret", "bad"): "not valid"}
    )
    only = application(syncOptions=["ApplyOutOfSyncOnly=true"], **ONCE)
    assert answered(objects, only, scenario=scenario).verdict is Verdict.COMPLETES
    assert answered(objects, application(**ONCE), scenario=scenario).verdict is Verdict.FAILS


def test_prunes_of_a_group_come_before_its_creations_which_do_not_wait_for_them() -> None:
    old = thing("Deployment", "old")
    scenario = Scenario(installed=True, removed=frozenset({old.key}), lost=frozenset({key("Secret", "new")}))
    answer = answered([old, thing("Secret", "new"), thing("Secret", "next", 1)], scenario=scenario)
    assert order(answer)[:2] == ["old", "new"]
    assert starts(answer) == {"old": 0, "new": 0, "next": 5}


def test_kinds_of_a_group_are_applied_one_after_the_other() -> None:
    answer = answered([thing("Service", "a"), thing("ConfigMap", "b"), thing("Secret", "z"), thing("Secret", "c")])
    assert order(answer) == ["c", "z", "b", "a"]


def test_a_hook_that_a_failed_attempt_left_running_is_made_anew() -> None:
    """It is held by a finalizer, which the next attempt takes off before it deletes the hook."""
    broken = Trace(((0, Health.PROGRESSING), (3, Health.DEGRADED)))
    hook = thing("Job", "migrate", hook="PreSync")
    scenario = Scenario(traces={hook.key: broken})
    simulation = simulated([hook, thing("Secret", "s")], application(retry={"limit": 1}), scenario=scenario)
    first, second = simulation.controllers[ROOT].attempts
    assert (first.ended, second.started) == (3, 8)
    assert simulation.cluster.objects[hook.key].applied == 10, "deleted, one wave delay, created"


def test_an_application_may_be_emptied_if_it_says_so() -> None:
    for allow, remark in ((True, ""), (False, "automated sync refuses to prune every object (allowEmpty is off)")):
        child = application("child", 0, automated={"prune": True, "allowEmpty": allow})
        simulation = simulated(
            [thing("Secret", "s", app="argocd/child")], application(), child, scenario=Scenario(installed=True)
        )
        controller = simulation.controllers["argocd/child"]
        controller.desired = ()
        controller.ask_automatically(simulation.request())
        assert controller.remark == remark


def test_a_parent_that_goes_on_while_a_child_still_syncs_is_told() -> None:
    """The child looks Healthy between its waves: whether anybody looks then is undefined."""
    quick = Trace(((0, Health.PROGRESSING), (1, Health.HEALTHY)))
    scenario = Scenario(traces={key("StatefulSet", "quick"): quick})
    objects = [
        thing("Secret", "hers", app="argocd/child"),
        thing("StatefulSet", "quick", 1, app="argocd/child"),
        thing("Deployment", "slow", 2, app="argocd/child"),
        thing("Secret", "next", 1),
    ]
    apps = (application(), application("child", 0))
    assert answered(objects, *apps, scenario=scenario).early == ((ROOT, key("Application", "child", "argocd")),)
    assert answered(objects, *apps, scenario=scenario, profile="3.2").early == ()
