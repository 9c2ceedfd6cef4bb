"""Charts that nobody could read: something stands for them, and the answer says so."""

from dataclasses import replace
from typing import Any

from groundswell.manifests.resource import Application, Key, Reading
from groundswell.order.need import Moment, Strength
from groundswell.sync.answer import Answer, answer_of
from groundswell.sync.dependency import Dependency, Needs
from groundswell.sync.needs import brought_by, graphs_of, needs_of, of_stand_ins
from groundswell.sync.outcome import Verdict
from groundswell.sync.platform import platform_of
from groundswell.sync.profile import PROFILES
from groundswell.sync.question import Question, answered
from groundswell.sync.scenario import Scenario
from groundswell.sync.scenarios import Choice, scenario_of
from groundswell.sync.simulation import simulate
from tests.vectors.sync_platforms import ROOT, application, key, reading, starts, thing

WIDGET = ("example.org", "Widget")
CHART = Key("unread", "Chart", "ops", "operator")


def chart(name: str, wave: int, values: dict[str, Any] | None = None) -> Application:
    """An Application of a chart that no contract describes, into a namespace that it creates."""
    found = application(name, wave, destination="ops", syncOptions=["CreateNamespace=true"])
    source = {"chart": "operator", "targetRevision": "0.0.0-unknown", "repoURL": "https://charts.example.org"}
    return replace(found, sources=(source,), values=(values or {},))


def run(
    found: Reading, *, brought: dict[str, frozenset[tuple[str, str]]] | None = None, needs: Needs | None = None
) -> Answer:
    platform = platform_of(found, of_applications=True, brought=brought or {})
    return answer_of(simulate(platform, Scenario(), PROFILES["3.5"], of_stand_ins(needs or {}, platform)))


def test_a_chart_takes_its_time_and_gates() -> None:
    found = reading([thing("Secret", "next", 1)], application(), chart("operator", 0))
    answer = run(found)
    assert starts(answer)["next"] == 20
    assert starts(answer, "argocd/operator") == {"ops": 0, "operator": 0}
    assert answer.assumed == (
        "namespace argocd exists from the start: nothing read here creates it",
        "what chart operator brings to Application argocd/operator is Healthy 20 s after it is applied: "
        "it could not be read",
    )


def test_an_application_with_its_own_objects_beside_the_chart_waits_for_both() -> None:
    own = thing("Secret", "own", app="argocd/operator", namespace="ops")
    found = reading([own, thing("Secret", "next", 1)], application(), chart("operator", 0))
    assert starts(run(found))["next"] == 20


def test_kinds_that_a_chart_brings_are_served_once_it_is_applied() -> None:
    late = thing("Widget", "w", 1, group="example.org", app="argocd/operator", namespace="ops")
    found = reading([late], application(), chart("operator", 0))
    answer = run(found, brought={"argocd/operator": frozenset({WIDGET})})
    assert answer.verdict is Verdict.COMPLETES
    assert not any("Widget" in line for line in answer.assumed)


def test_an_operation_with_a_kind_of_a_chart_of_a_later_wave_is_invalid_from_the_start() -> None:
    """The root itself holds the object, so it never comes to deliver the chart."""
    found = reading([thing("Widget", "w", 9, group="example.org")], application(), chart("operator", 0))
    answer = run(found, brought={"argocd/operator": frozenset({WIDGET})})
    assert (answer.verdict, answer.culprit) == (Verdict.BURNS, ROOT)
    assert "the API server knows no Widget in group example.org" in answer.summary


def test_what_an_application_needs_to_be_healthy_is_needed_by_its_chart() -> None:
    needs = {
        key("Application", "operator", "argocd"): (
            Dependency((key("Secret", "late"),)),
            Dependency((key("Secret", "late"),), Strength.DELIVERED),
        )
    }
    found = reading([thing("Secret", "late", 1)], application(), chart("operator", 0))
    answer = run(found, needs=needs)
    assert answer.verdict is Verdict.STOPS
    assert answer.summary.endswith("Application argocd/operator: Progressing")
    moved = of_stand_ins(needs, platform_of(found, of_applications=True))
    assert [need.strength for need in moved[CHART]] == [Strength.READY]
    assert [need.strength for need in moved[key("Application", "operator", "argocd")]] == [Strength.DELIVERED]


def test_a_late_chart_can_be_the_controller_that_most_depend_on() -> None:
    found = reading([thing("Secret", "next", 1)], application(), chart("operator", 0))
    platform = platform_of(found, of_applications=True)
    needs = {key("Secret", "next"): (Dependency((key("Application", "operator", "argocd"),)),)}
    scenario = scenario_of("controller-late", platform, needs, Choice())
    assert dict(scenario.late) == {CHART: 90.0}


def test_the_values_of_a_chart_tell_the_node_that_it_asks_for() -> None:
    found = reading([], application(), chart("operator", 0, {"webhook": {"nodeSelector": {"role": "edge"}}}))
    scenario = scenario_of("node-missing", platform_of(found), {}, Choice())
    assert scenario.stuck == {CHART}


def test_the_judge_tells_what_a_chart_brings() -> None:
    """The chart of the External Secrets Operator is known to bring its kinds, and to reconcile them."""
    known = chart("operator", 0)
    known = replace(known, sources=({**known.sources[0], "chart": "external-secrets"},))
    store = thing("ClusterSecretStore", "aws", 1)
    found = reading([store], application(), known)
    graphs = graphs_of(found)
    assert ("external-secrets.io", "ClusterSecretStore") in brought_by(graphs)["argocd/operator"]
    strengths = {(need.strength, need.moment) for need in needs_of(graphs)[store.key]}
    assert (Strength.READY, Moment.READY) in strengths
    question = Question(application_health=True)
    assert answered(found, question).verdict is Verdict.BURNS, "the root holds the store itself"
    child = application("stores", 1)
    apart = reading([thing("ClusterSecretStore", "aws", 1, app="argocd/stores")], application(), known, child)
    assert answered(apart, question).verdict is Verdict.COMPLETES
