"""The scenarios that the command knows, and what each chooses when nothing is chosen."""

from typing import Any

import pytest

from groundswell.errors import UnreadableError
from groundswell.manifests.resource import Reading
from groundswell.sync.answer import Answer, answer_of
from groundswell.sync.dependency import Dependency
from groundswell.sync.outcome import Verdict
from groundswell.sync.platform import Platform, platform_of
from groundswell.sync.profile import PROFILES, profile_of
from groundswell.sync.question import Question
from groundswell.sync.question import answered as answered_question
from groundswell.sync.scenarios import SCENARIOS, Choice, scenario_of, selected
from groundswell.sync.simulation import simulate
from tests.vectors.sync_platforms import CHILDREN, application, key, reading, starts, thing

CHILD = CHILDREN[0]
NODE = {"template": {"spec": {"nodeSelector": {"domain": "auth"}}}}


def found() -> Reading:
    objects = [
        thing("Secret", "password", app=CHILD),
        thing("Deployment", "operator", 1, app=CHILD),
        thing("StatefulSet", "db", 2, app=CHILD, spec=NODE),
        thing("Deployment", "api", 3, app=CHILD),
        thing("Secret", "next", 1),
    ]
    return reading(objects, application(), application("child", 0, finalizer=True))


def platform() -> Platform:
    return platform_of(found(), of_applications=True)


NEEDS = {
    key("StatefulSet", "db"): (Dependency((key("Deployment", "operator"),)),),
    key("Deployment", "api"): (Dependency((key("Deployment", "operator"),)),),
}


def run(name: str, **choice: Any) -> Answer:
    scenario = scenario_of(name, platform(), NEEDS, Choice(**choice))
    return answer_of(simulate(platform(), scenario, PROFILES["3.5"], NEEDS))


def test_first_install() -> None:
    answer = run("first-install")
    assert starts(answer, CHILD) == {"password": 0, "operator": 2, "db": 12, "api": 27}
    assert answer.summary == "completes after 37 s"


def test_second_sync() -> None:
    assert run("second-sync").summary == "completes after 6 s"


def test_one_change_takes_the_first_workload() -> None:
    answer = run("one-change")
    assert answer.about == "everything is there and healthy; a commit changes Deployment default/operator"
    assert starts(answer, CHILD) == {"password": 0, "operator": 2, "db": 12, "api": 14}


def test_one_change_of_a_chosen_object() -> None:
    answer = run("one-change", about=key("Secret", "password"))
    assert answer.summary == "completes after 6 s"


def test_prune_removes_an_application_and_its_objects() -> None:
    answer = run("prune")
    verdicts = {each.application: each.verdict for each in answer.outcomes}
    assert verdicts == {CHILD: Verdict.DELETED, "argocd/root": Verdict.COMPLETES}


def test_self_heal_touches_one_object() -> None:
    assert starts(run("self-heal"), CHILD) == {"operator": 0}


def test_a_late_controller_is_the_one_that_most_depend_on() -> None:
    answer = run("controller-late")
    assert "Deployment default/operator is ready 90 s later" in answer.about
    assert answer.summary == "completes after 127 s"


def test_a_missing_node_stops_what_selects_it() -> None:
    answer = run("node-missing")
    assert "without the node domain=auth: 1 objects" in answer.about
    assert answer.summary.endswith("it waits for StatefulSet default/db: Progressing")


def test_a_missing_node_that_nothing_selects_changes_nothing() -> None:
    assert run("node-missing", node=("domain", "chat")).verdict is Verdict.COMPLETES


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_scenario_is_called_what_it_is_asked_for_by(name: str) -> None:
    assert scenario_of(name, platform(), NEEDS, Choice()).name == name


def test_unknown_names_list_the_known_ones() -> None:
    with pytest.raises(UnreadableError, match=r"no scenario 'x': known are first-install, second-sync, one-change"):
        scenario_of("x", platform(), {}, Choice())
    with pytest.raises(UnreadableError, match=r"no profile '1\.8': known are 2\.14, 3\.2, 3\.5"):
        profile_of("1.8")


@pytest.mark.parametrize(
    ("name", "choice", "words"),
    [
        (
            "first-install",
            Choice(key("Secret", "password")),
            "first-install is about no object: leave --object out",
        ),
        (
            "second-sync",
            Choice(node=("domain", "auth")),
            "second-sync misses no node: leave --node out, or choose",
        ),
    ],
)
def test_a_choice_that_a_scenario_does_not_take_is_no_silent_one(name: str, choice: Choice, words: str) -> None:
    with pytest.raises(UnreadableError, match=words):
        scenario_of(name, platform(), NEEDS, choice)


def test_a_platform_without_what_a_scenario_needs_is_said() -> None:
    bare = platform_of(reading([]))
    with pytest.raises(UnreadableError, match="no Application delivers an object that could be disturbed"):
        scenario_of("self-heal", bare, {}, Choice())
    with pytest.raises(UnreadableError, match="no Application is delivered by another one"):
        scenario_of("prune", bare, {}, Choice())
    with pytest.raises(UnreadableError, match="no object selects a node by a label"):
        scenario_of("node-missing", bare, {}, Choice())


def test_node_labels_are_found_anywhere_in_an_object() -> None:
    affinity = {
        "requiredDuringSchedulingIgnoredDuringExecution": {
            "nodeSelectorTerms": [{"matchExpressions": [{"key": "zone", "operator": "In", "values": ["a"]}]}]
        }
    }
    spec = {"redis": {"nodeSelector": {"domain": "auth"}}, "list": [{"affinity": {"nodeAffinity": affinity}}]}
    assert sorted(selected({"spec": spec})) == [("domain", "auth"), ("zone", "a")]


def test_the_schema_of_a_definition_asks_for_no_node() -> None:
    schema = {"nodeSelector": {"additionalProperties": {"type": "string"}}}
    assert not list(selected(schema))


def test_a_choice_of_nodes_needs_none_in_particular() -> None:
    two = [{"matchExpressions": [{"key": "zone", "operator": "In", "values": ["a"]}]}] * 2
    wide = [{"matchExpressions": [{"key": "zone", "operator": "In", "values": ["a", "b"]}]}]
    for terms in (two, wide):
        assert not list(selected({"requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": terms}}))


def test_a_question_about_an_object_that_nobody_delivers() -> None:
    with pytest.raises(UnreadableError, match="no Application delivers Secret/default/none"):
        answered_question(found(), Question("one-change", about="Secret/default/none"))


def test_a_question_about_no_label() -> None:
    with pytest.raises(UnreadableError, match="'auth' is no node label: write KEY=VALUE"):
        answered_question(found(), Question("node-missing", node="auth"))


def test_a_question_about_nothing() -> None:
    with pytest.raises(UnreadableError, match="no Application was read"):
        answered_question(Reading(), Question())


def test_a_question_takes_the_dependencies_from_the_judge() -> None:
    """The store of the ExternalSecret stands in a later wave: the judge knows, so the simulation does not complete."""
    spec = {"secretStoreRef": {"kind": "ClusterSecretStore", "name": "aws"}, "target": {"name": "password"}}
    objects = [thing("ExternalSecret", "password", 0, spec=spec), thing("ClusterSecretStore", "aws", 1)]
    answer = answered_question(reading(objects), Question())
    assert answer.verdict is Verdict.BURNS
    assert answer.summary.endswith("ExternalSecret default/password: Degraded, which needs ClusterSecretStore aws")
    moved = [objects[0], thing("ClusterSecretStore", "aws", -1)]
    assert answered_question(reading(moved), Question()).verdict is Verdict.COMPLETES
