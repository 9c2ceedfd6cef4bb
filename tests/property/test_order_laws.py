"""Laws of the judge: no input order matters, any order built from the graph passes, hostile input never trips it."""

from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from groundswell.manifests.resource import Application, Key, Location, Reading, Resource
from groundswell.order.certificate import certificate
from groundswell.order.formats import printed
from groundswell.order.graph import Graph
from groundswell.order.least_waves import LeastWaves
from groundswell.order.outcome import Outcome
from groundswell.order.verdict import verdict
from groundswell.order.view import View
from tests.rules.world import World
from tests.unit.certificate_checker import broken

WAVE = "argocd.argoproj.io/sync-wave"
waves = st.integers(min_value=0, max_value=4)
KINDS = ("namespaces", "store", "secret", "pod", "config", "hook")


def text(kind: str, wave: int) -> str:
    """One object of a small platform in which everything needs something."""
    head = f"annotations: {{{WAVE}: '{wave}'}}"
    return {
        "namespaces": f"{{apiVersion: v1, kind: Namespace, metadata: {{name: auth, {head}}}}}",
        "store": f"{{apiVersion: external-secrets.io/v1, kind: ClusterSecretStore, metadata: {{name: aws, {head}}}}}",
        "secret": f"""
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {{name: jwt, namespace: auth, {head}}}
spec: {{secretStoreRef: {{kind: ClusterSecretStore, name: aws}}}}""",
        "config": f"{{apiVersion: v1, kind: ConfigMap, metadata: {{name: c, namespace: auth, {head}}}}}",
        "pod": f"""
apiVersion: apps/v1
kind: Deployment
metadata: {{name: api, namespace: auth, {head}}}
spec:
  template:
    spec: {{containers: [{{name: a, envFrom: [{{secretRef: {{name: jwt}}}}, {{configMapRef: {{name: c}}}}]}}]}}""",
        "hook": f"""
apiVersion: batch/v1
kind: Job
metadata: {{name: check, namespace: auth, annotations: {{{WAVE}: '{wave}', argocd.argoproj.io/hook: PostSync}}}}
spec: {{template: {{spec: {{containers: [{{name: a, envFrom: [{{secretRef: {{name: jwt}}}}]}}]}}}}}}""",
    }[kind]


@st.composite
def platforms(draw: st.DrawFn) -> World:
    """The objects above in any waves of up to three Applications in any waves, gated or not."""
    world = World()
    if draw(st.booleans()):
        world.gated()
    world.root()
    homes = {kind: draw(st.integers(min_value=0, max_value=2)) for kind in KINDS}
    for home in range(3):
        held = [text(kind, draw(waves)) for kind in KINDS if homes[kind] == home]
        world.app(f"app-{home}", "\n---\n".join(held), wave=draw(waves))
    return world


@given(platforms())
@settings(max_examples=60, deadline=None)
def test_the_verdict_does_not_depend_on_the_order_of_input(world: World) -> None:
    straight, turned = (printed(verdict(each), "text", {}) for each in (world.reading(), world.reversed()))
    assert straight == turned


@given(platforms())
@settings(max_examples=60, deadline=None)
def test_an_independent_checker_agrees(world: World) -> None:
    document = certificate(Graph(View(world.reading())))
    late = sorted(each["reason"] for each in document["dependencies"] if each["outcome"] == "late")
    assert sorted(broken(document)) == late


@given(platforms())
@settings(max_examples=60, deadline=None)
def test_waves_built_from_the_graph_pass(world: World) -> None:
    """Every wave is set to its least level; what stands in one Application then never comes too late."""
    reading = world.reading()
    view = View(reading)
    least = LeastWaves(Graph(view))
    moved = []
    for each in reading.resources:
        slot = view.placement.of(each)[-1]
        levels = least.levels(slot.container) if each.application and each.layer == "gitops" else None
        moved.append(each if levels is None else _at(each, levels.get(id(slot), 0)))
    applications = tuple(
        replace(each, resource=next(found for found in moved if found.key == each.resource.key))
        for each in reading.applications
    )
    again = Graph(View(replace(reading, resources=tuple(moved), applications=applications)))
    judged = Graph(view).dependencies
    if all(each.outcome is not Outcome.LATE for each in judged):
        assert [str(each.dependent) for each in again.dependencies if each.outcome is Outcome.LATE] == []


def _at(resource: Resource, wave: int) -> Resource:
    metadata = dict(resource.body["metadata"])
    metadata["annotations"] = {**metadata.get("annotations", {}), WAVE: str(wave)}
    return replace(resource, body={**resource.body, "metadata": metadata})


scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=6), st.floats(allow_nan=False))
names = st.sampled_from(
    (
        *("metadata", "spec", "annotations", "labels", "template", "containers", "name", "env", "envFrom"),
        *(
            "secretRef",
            "valueFrom",
            "volumes",
            "selector",
            "matchLabels",
            "matchExpressions",
            "syncPolicy",
            "syncOptions",
            "automated",
        ),
        *("destination", "sources", "helm", "webhooks", "rules", "clientConfig", "service", "data", "versions"),
        *(
            "group",
            "names",
            "kind",
            "storageClassName",
            "volumeClaimTemplates",
            "metrics",
            "type",
            "secretStoreRef",
            "target",
        ),
        *(
            "ignoreDifferences",
            "jsonPointers",
            "scaleTargetRef",
            "http",
            "route",
            "strategy",
            "rollingSync",
            "steps",
            "project",
        ),
    )
)
trees = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(names, inner, max_size=4)),
    max_leaves=25,
)
KNOWN = [
    ("", "Namespace"),
    ("", "Service"),
    ("", "ConfigMap"),
    ("", "PersistentVolumeClaim"),
    ("apps", "Deployment"),
    ("apps", "StatefulSet"),
    ("batch", "CronJob"),
    ("autoscaling", "HorizontalPodAutoscaler"),
    ("storage.k8s.io", "StorageClass"),
    ("admissionregistration.k8s.io", "MutatingWebhookConfiguration"),
    ("apiextensions.k8s.io", "CustomResourceDefinition"),
    ("external-secrets.io", "ExternalSecret"),
    ("external-secrets.io", "ClusterExternalSecret"),
    ("argoproj.io", "Application"),
    ("argoproj.io", "Application"),
    ("argoproj.io", "Application"),
    ("argoproj.io", "ApplicationSet"),
    ("argoproj.io", "AppProject"),
    ("argoproj.io", "Rollout"),
    ("postgresql.cnpg.io", "Cluster"),
]


notes = st.dictionaries(
    st.sampled_from([WAVE, "argocd.argoproj.io/hook", "argocd.argoproj.io/sync-options", "istio-injection", "note"]),
    scalars,
    max_size=3,
)


@given(
    st.data(), st.lists(st.tuples(st.sampled_from(KNOWN), notes, st.dictionaries(names, trees, max_size=5)), max_size=8)
)
@settings(max_examples=150, deadline=None)
def test_no_body_however_odd_trips_the_judge(
    data: st.DataObject,
    found: list[tuple[tuple[str, str], dict[str, Any], dict[str, Any]]],
) -> None:
    resources = []
    for index, ((group, kind), notes, body) in enumerate(found):
        body["metadata"] = {"annotations": notes, "labels": notes}  # the reader lets nothing but mappings through
        key = Key(group, kind, "default", f"n{index}")
        home = data.draw(st.sampled_from(["", "argocd/root", "default/n0", "default/n1"]))
        resources.append(Resource(key, "v1", body, Location("odd.yaml", 1 + index), home))
    made = [Key("argoproj.io", "ApplicationSet", "default", f"n{index}") for index in range(3)]
    parents = ("", "argocd/root", "default/n0", "default/n1", "default/n2", "default/n3")
    applications = tuple(
        Application(each, data.draw(st.sampled_from(parents)), data.draw(st.sampled_from([None, *made])), (), "default")
        for each in resources
        if each.key.kind == "Application"
    )
    result = verdict(Reading(tuple(resources), applications))
    assert printed(result, "json", {}).endswith("}\n")
