"""The engine: positions, relations, outcomes, clusters, capabilities."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from groundswell.manifests.resource import Application, Key, Location, Reading, Resource
from groundswell.order.capability import declaration, parse, words
from groundswell.order.catalogue import catalogue
from groundswell.order.cluster import brings
from groundswell.order.finding import Severity
from groundswell.order.need import Moment, Strength
from groundswell.order.outcome import Outcome, outcome
from groundswell.order.position import Relation, position_words
from groundswell.order.rule import Rule
from groundswell.order.selectors import equals, selects
from groundswell.order.verdict import verdict
from groundswell.order.view import View
from tests.rules.world import World

CONFIG = "{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: default}}"


def test_every_rule_says_what_happens_and_what_mends_it() -> None:
    silent = {"GS100", "GS110", "GS139"}  # they only provide
    for rule in catalogue():
        assert rule.id.startswith("GS") and len(rule.id) == 5, rule.id
        assert rule.sentence.endswith(".") and rule.consequence.endswith("."), rule.id
        assert rule.fix or rule.id in silent | {"GS111", "GS148"}, rule.id


def test_a_position_is_a_path_from_the_layer_down() -> None:
    world = World().gated().root().app("apis", wave=40).app("auth", CONFIG, wave=2, parent="argocd/apis")
    view = View(world.reading())
    config = view.named("ConfigMap", "default", "c")
    assert config is not None
    assert position_words(view.placement.of(config)) == (
        "wave 40 of argocd/root > wave 2 of argocd/apis > wave 0 of argocd/auth"
    )


def test_layers_stand_one_above_the_other() -> None:
    world = World().stack("network", {"Resources": {"V": {"Type": "AWS::EC2::VPC"}}}).step("cni").step("argo-cd")
    view = View(world.root(text=CONFIG).reading())
    named = [view.aws("AWS::EC2::VPC")[0], *view.nodes["Step"], view.application_resource("argocd/root")]
    assert [position_words(view.placement.of(each)) for each in named if each] == [
        "AWS stack 1",
        "bootstrap step 1",
        "bootstrap step 2",
        "GitOps",
    ]


def test_rolling_steps_of_an_application_set_are_positions() -> None:
    maker = """
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: apis, namespace: argocd}
spec:
  strategy:
    type: RollingSync
    rollingSync:
      steps:
      - matchExpressions: [{key: env, operator: In, values: [dev]}]
      - matchExpressions: [{key: env, operator: In, values: [prod]}]
"""
    made = Key("argoproj.io", "ApplicationSet", "argocd", "apis")
    world = World().root(text=maker).app("second", CONFIG, generated_by=made, labels={"env": "prod"})
    view = View(world.reading())
    config = view.named("ConfigMap", "default", "c")
    assert config is not None
    assert position_words(view.placement.of(config)) == (
        "wave 0 of argocd/root > step 2 of ApplicationSet argocd/apis > wave 0 of argocd/second"
    )


@pytest.mark.parametrize(
    ("strength", "at", "relation", "checked", "expected"),
    [
        (Strength.APPLIED, Moment.APPLIED, Relation.APPLIED_BEFORE, True, Outcome.HOLDS),
        (Strength.APPLIED, Moment.APPLIED, Relation.SAME_EARLIER, True, Outcome.HOLDS),
        (Strength.APPLIED, Moment.APPLIED, Relation.SAME, True, Outcome.RACE),
        (Strength.APPLIED, Moment.READY, Relation.APPLIED_BEFORE, True, Outcome.RACE),
        (Strength.APPLIED, Moment.APPLIED, Relation.AFTER, False, Outcome.LATE),
        (Strength.APPLIED, Moment.APPLIED, Relation.UNGATED, True, Outcome.UNGATED),
        (Strength.READY, Moment.READY, Relation.SAME, True, Outcome.HOLDS),
        (Strength.READY, Moment.READY, Relation.UNORDERED, True, Outcome.HOLDS),
        (Strength.READY, Moment.READY, Relation.AFTER, True, Outcome.LATE),
        (Strength.READY, Moment.READY, Relation.AFTER, False, Outcome.HOLDS),
        (Strength.TOGETHER, Moment.READY, Relation.AFTER, True, Outcome.LATE),
        (Strength.CAPTURED, Moment.READY, Relation.HEALTHY_BEFORE, True, Outcome.HOLDS),
        (Strength.CAPTURED, Moment.READY, Relation.APPLIED_BEFORE, True, Outcome.RACE),
        (Strength.CAPTURED, Moment.READY, Relation.SAME_EARLIER, True, Outcome.LATE),
        (Strength.CAPTURED, Moment.READY, Relation.UNORDERED, True, Outcome.LATE),
        (Strength.ADMITTED, Moment.READY, Relation.SAME, True, Outcome.RACE),
        (Strength.ADMITTED, Moment.READY, Relation.AFTER, True, Outcome.LATE),
        (Strength.DELIVERED, Moment.READY, Relation.CONTAINS, True, Outcome.HOLDS),
        (Strength.DELIVERED, Moment.READY, Relation.INSIDE, True, Outcome.LATE),
    ],
)
def test_the_table_of_strengths(
    strength: Strength, at: Moment, relation: Relation, checked: bool, expected: Outcome
) -> None:
    assert outcome(strength, at, relation, dependent_checked=checked) is expected


@pytest.mark.parametrize(
    ("line", "capability", "said"),
    [
        ("namespace argocd", ("namespace", "argocd"), "Namespace argocd"),
        ("crd: external-secrets.io/ExternalSecret", ("crd", "external-secrets.io", "ExternalSecret"), None),
        ("controller argoproj.io/*", ("controller", "argoproj.io", "*"), None),
        ("secret argocd/argocd-secret", ("secret", "argocd", "argocd-secret"), "Secret argocd/argocd-secret"),
        (
            "secret-key auth/jwt/private.pem",
            ("secret-key", "auth", "jwt", "private.pem"),
            "key private.pem of Secret auth/jwt",
        ),
        ("storage-class gp3", ("storage-class", "gp3"), "StorageClass gp3"),
        ("Secret  a/b", ("secret", "a", "b"), None),
        ("health-check argoproj.io/Application", ("health-check", "argoproj.io", "Application"), None),
    ],
)
def test_lines_of_the_inventory_are_capabilities(line: str, capability: tuple[str, ...], said: str | None) -> None:
    assert parse(line) == capability
    assert parse(declaration(capability)) == capability
    assert said is None or words(capability) == said


@pytest.mark.parametrize(
    "capability", [("namespace", "kube-system"), ("crd", "apps", "Deployment"), ("crd", "", "Pod")]
)
def test_a_bare_cluster_brings_its_own(capability: tuple[str, ...]) -> None:
    assert brings(capability)


def test_a_bare_cluster_has_no_gateway_api() -> None:
    assert not brings(("crd", "gateway.networking.k8s.io", "HTTPRoute"))
    assert not brings(("api", "metrics.k8s.io"))


def test_selectors_select_as_the_api_server_does() -> None:
    labels = {"app": "api", "tier": "business"}
    assert equals({"app": "api"}, labels) and not equals({}, labels) and not equals(None, labels)
    assert selects({}, labels) and not selects(None, labels)
    assert selects({"matchExpressions": [{"key": "app", "operator": "In", "values": ["api", "web"]}]}, labels)
    assert selects({"matchExpressions": [{"key": "zone", "operator": "NotIn", "values": ["a"]}]}, labels)
    assert not selects({"matchExpressions": [{"key": "zone", "operator": "In", "values": [""]}]}, labels)
    assert selects({"matchExpressions": [{"key": "zone", "operator": "DoesNotExist"}]}, labels)
    assert not selects({"matchExpressions": [{"key": "app", "operator": "Near", "values": ["api"]}]}, labels)


def elsewhere(resource: Resource, cluster: str) -> Resource:
    return replace(resource, cluster=cluster)


def test_the_same_object_in_two_clusters_has_two_owners_rightly() -> None:
    world = World().root().app("dev", CONFIG).app("prod", CONFIG)
    reading = world.reading()
    moved = tuple(elsewhere(each, "prod") if each.application == "argocd/prod" else each for each in reading.resources)
    found = verdict(replace(reading, resources=moved, clusters=("prod",)))
    assert [each.message for each in found.findings if each.rule == "GS120"] == []
    assert found.counts["resources"] == len(moved)


def test_a_namespace_of_another_cluster_is_no_provider() -> None:
    namespace = "{apiVersion: v1, kind: Namespace, metadata: {name: auth}}"
    world = World().root().app("dev", namespace).app("prod", CONFIG.replace("default", "auth"))
    reading = world.reading()
    moved = tuple(elsewhere(each, "prod") if each.application == "argocd/prod" else each for each in reading.resources)
    found = verdict(replace(reading, resources=moved, clusters=("prod",)))
    assert [each.message for each in found.findings if each.rule == "GS101"] == [
        "Namespace auth is not in this repository; ConfigMap auth/c needs it."
    ]


def test_an_application_whose_parent_was_not_read_stands_alone() -> None:
    key = Key("argoproj.io", "Application", "argocd", "lost")
    lost = Resource(key, "v1alpha1", {"metadata": {"name": "lost"}}, Location("a.yaml", 1), "argocd/nobody")
    view = View(Reading((lost,), (Application(lost, "argocd/nobody"),)))
    assert position_words(view.placement.of(lost)) == "wave 0 of argocd/nobody"


def test_what_a_root_application_set_generates_stands_below_it() -> None:
    maker = "{apiVersion: argoproj.io/v1alpha1, kind: ApplicationSet, metadata: {name: apis, namespace: argocd}}"
    made = Key("argoproj.io", "ApplicationSet", "argocd", "apis")
    world = World().objects(maker).app("auth", CONFIG, parent="", generated_by=made)
    view = View(world.reading())
    config = view.named("ConfigMap", "default", "c")
    assert config is not None
    assert position_words(view.placement.of(config)) == "ApplicationSet argocd/apis > wave 0 of argocd/auth"


def test_a_rule_that_raises_is_noted_and_the_others_go_on() -> None:
    def raising(*_: Any) -> Iterator[Any]:
        raise KeyError("x")
        yield  # a generator, as rules are

    bad = Rule("GS999", Severity.ERROR, "It raises.", "Nothing.")
    bad.check(raising)
    bad.provides("ConfigMap")(raising)
    bad.requires("ConfigMap")(raising)
    config = CONFIG.replace("name: c", "name: c, annotations: {argocd.argoproj.io/sync-wave: x}")
    reading = World().root(text=config).reading()
    with pytest.raises(KeyError):
        verdict(reading, [bad])
    judged = verdict(reading, [bad, *catalogue()], tolerant=True)
    assert "GS127" in {each.rule for each in judged.findings}
    notes = {each.why.partition(" (")[2] for each in judged.not_judged if each.what == "rule GS999"}
    assert len(notes) == 1 and notes.pop().startswith("KeyError at test_order_engine.py:")
