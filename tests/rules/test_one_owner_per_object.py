"""GS120: one object has one owner."""

from typing import Any

CONFIG = "{apiVersion: v1, kind: ConfigMap, metadata: {name: shared, namespace: default}, data: {a: '1'}}"


def test_two_applications_with_objects_of_their_own_keep_it(world: Any) -> None:
    world.root().app("one", CONFIG).app("two", CONFIG.replace("name: shared", "name: other"))
    assert world.messages("GS120") == []


def test_two_applications_with_one_object_break_it(world: Any) -> None:
    (finding,) = world.root().app("one", CONFIG).app("two", CONFIG).findings("GS120")
    assert finding.message == (
        "ConfigMap default/shared has 2 owners: Application argocd/one and Application argocd/two."
    )
    assert [str(each.location) for each in finding.related] == ["two/all.yaml:1"]
    assert finding.consequence.startswith("Each owner overwrites the other")


def test_one_application_twice_is_a_repetition(world: Any) -> None:
    (finding,) = world.root("one", text=f"{CONFIG}\n---\n{CONFIG}").findings("GS120")
    assert finding.message == "ConfigMap default/shared is declared 2 times by Application argocd/one."


def test_what_the_bootstrap_installs_and_an_application_keeps_as_it_is(world: Any) -> None:
    assert world.step("first", CONFIG).root("one", text=CONFIG).messages("GS120") == []


def test_what_the_bootstrap_installs_otherwise_than_an_application(world: Any) -> None:
    other = CONFIG.replace("'1'", "'2'")
    assert world.step("first", CONFIG).root("one", text=other).messages("GS120") == [
        "ConfigMap default/shared has 2 owners: Application argocd/one and bootstrap step first."
    ]


def test_an_application_that_two_parents_deliver(world: Any) -> None:
    child = "{apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: {name: redis, namespace: argocd}}"
    assert world.root().app("one", child).app("two", child).messages("GS120") == [
        "Application argocd/redis has 2 owners: Application argocd/one and Application argocd/two."
    ]


def test_objects_that_get_their_names_in_the_cluster_are_never_the_same(world: Any) -> None:
    job = "{apiVersion: batch/v1, kind: Job, metadata: {generateName: check-, namespace: default}}"
    assert world.root("one", text=f"{job}\n---\n{job}").messages("GS120") == []


def test_definitions_that_a_chart_brings_as_another_version_of_it_does(new_world: Any) -> None:
    spec = "spec: {group: external-secrets.io, names: {kind: ExternalSecret, plural: externalsecrets}, versions: []}"
    bundle = (
        "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n"
        f"metadata: {{name: externalsecrets.external-secrets.io}}\n{spec}\n"
    )
    source = {"repoURL": "https://charts.external-secrets.io", "chart": "external-secrets", "targetRevision": "0.9.11"}

    def told(installs: bool) -> list[str]:
        world = new_world().root(text=bundle).app("eso", sources=[source], values=[{"installCRDs": installs}])
        return [each.message for each in world.findings("GS120")]

    assert told(False) == []
    assert told(True) == [
        "The chart of Application argocd/eso brings CustomResourceDefinition externalsecrets.external-secrets.io "
        "as well, which another delivers."
    ]
