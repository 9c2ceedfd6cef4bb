"""GS102: a CustomResourceDefinition exists before objects of its kind."""

from typing import Any

from groundswell.manifests.resource import Key


def definition(wave: int = 0) -> str:
    return f"""
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {{name: kafkas.kafka.strimzi.io, annotations: {{argocd.argoproj.io/sync-wave: '{wave}'}}}}
spec: {{group: kafka.strimzi.io, names: {{kind: Kafka, plural: kafkas}}}}
"""


KAFKA = """
apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata: {name: events, namespace: default, annotations: {argocd.argoproj.io/sync-wave: '3'}}
"""


def test_an_earlier_application_keeps_it(world: Any) -> None:
    world.gated().root().app("crds", definition(), wave=0).app("events", KAFKA, wave=1)
    assert world.messages("GS102") == []


def test_a_later_application_breaks_it(world: Any) -> None:
    world.gated().root().app("crds", definition(), wave=2).app("events", KAFKA, wave=1)
    (finding,) = world.findings("GS102")
    assert finding.message == (
        "Kafka default/events is applied in wave 1 (in argocd/events), but its CustomResourceDefinition of Kafka "
        "(kafka.strimzi.io) (of CustomResourceDefinition kafkas.kafka.strimzi.io) is applied only in wave 2 "
        "(in argocd/crds)."
    )
    assert finding.consequence.endswith("Wave 2 (in argocd/crds) is never reached.")
    assert finding.severity == "error"


def test_argo_cd_moves_a_definition_of_the_same_application(world: Any) -> None:
    assert world.root("events", text=f"{KAFKA}---{definition(9)}").messages("GS102") == []


def test_the_same_wave_is_a_race(world: Any) -> None:
    world.gated().root().app("crds", definition(), wave=1).app("events", KAFKA, wave=1)
    (finding,) = world.findings("GS102")
    assert finding.severity == "warning"
    assert finding.fix == "Move Application argocd/events to wave 2 or later (apps/events.yaml:1)."


def test_what_a_set_makes_is_moved_with_the_set(world: Any) -> None:
    made = "{apiVersion: argoproj.io/v1alpha1, kind: ApplicationSet, metadata: {name: streams, namespace: argocd}}"
    world.root(text=made).app("crds", definition(), wave=4)
    world.app("events", KAFKA, generated_by=Key("argoproj.io", "ApplicationSet", "argocd", "streams"))
    (finding,) = world.findings("GS102")
    assert finding.fix == "Move ApplicationSet argocd/streams to wave 5 or later (root/all.yaml:1)."


def test_nothing_that_was_read_defines_it(world: Any) -> None:
    (finding,) = world.root("events", text=KAFKA).findings("GS102")
    assert finding.severity == "info"
    assert finding.message == (
        "CustomResourceDefinition of Kafka (kafka.strimzi.io) and its controller are not in this repository; "
        "Kafka default/events needs them."
    )
    assert finding.fix.endswith(
        "declare in the bootstrap inventory: crd kafka.strimzi.io/Kafka, controller kafka.strimzi.io/Kafka."
    )


def test_definitions_of_one_group_are_told_together(world: Any) -> None:
    topic = "\n---\napiVersion: kafka.strimzi.io/v1beta2\nkind: KafkaTopic\nmetadata: {name: t, namespace: events}\n"
    (finding,) = world.root("events", text=KAFKA + topic).findings("GS102")
    assert finding.message == (
        "CustomResourceDefinitions of Kafka, KafkaTopic (kafka.strimzi.io) and their controller are not in this "
        "repository; Kafka default/events and 1 more need them."
    )
    assert world.findings("GS104") == []


def test_a_chart_that_nobody_could_read_may_define_it(world: Any) -> None:
    world.root().app("operator", sources=[{"repoURL": "https://charts.example", "chart": "unknown-operator"}])
    world.app("events", KAFKA)
    assert world.messages("GS102") == []
    note = world.verdict().not_judged[0]
    assert note.what == "CustomResourceDefinition of Kafka (kafka.strimzi.io), needed by Kafka default/events"
    assert note.why == "it may come with what could not be read: argocd/operator"


def test_kinds_of_one_group_are_one_note_with_the_line_that_declares_them_all(world: Any) -> None:
    world.root().app("operator", sources=[{"repoURL": "https://charts.example", "chart": "unknown-operator"}])
    topic = "\n---\napiVersion: kafka.strimzi.io/v1beta2\nkind: KafkaTopic\nmetadata: {name: t, namespace: events}\n"
    note = world.app("events", KAFKA + topic).verdict().not_judged[0]
    assert note.what.startswith("CustomResourceDefinitions of Kafka, KafkaTopic (kafka.strimzi.io), needed by Kafka")
    assert note.remedy.endswith(
        "declare in the bootstrap inventory: crd kafka.strimzi.io/*, controller kafka.strimzi.io/*"
    )


def test_core_kinds_need_no_definition(world: Any) -> None:
    role = "{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: reader}}"
    assert world.step("argo-cd", provides=["namespace argocd"]).root("rbac", text=role).messages("GS102") == [
        "Application argocd/rbac needs CustomResourceDefinition of Application (argoproj.io), and nothing provides it."
    ]


def retrying(limit: int) -> dict[str, Any]:
    retry = {"limit": limit, "backoff": {"duration": "10s", "factor": 2, "maxDuration": "10m"}}
    return {"syncPolicy": {"automated": {}, "retry": retry}}


def test_a_race_that_retries_outlast_is_worth_knowing(new_world: Any) -> None:
    for limit, severity, words in [
        (10, "info", "Argo CD retries this sync 10 times, so the first boot only begins with failures."),
        (-1, "info", "Argo CD retries this sync without end, so the first boot only begins with failures."),
        (2, "warning", "Argo CD retries this sync 2 times, so the first boot may pass by luck, or not."),
    ]:
        world = new_world().gated().root().app("crds", definition(), wave=1)
        (finding,) = world.app("events", KAFKA, wave=1, spec=retrying(limit)).findings("GS102")
        assert (finding.severity, finding.consequence.endswith(words)) == (severity, True)


def test_races_with_one_thing_are_told_once(world: Any) -> None:
    world.gated().root().app("crds", definition(), wave=1)
    for name in ("one", "two"):
        world.app(name, KAFKA.replace("events", name), wave=1)
    (finding,) = world.findings("GS102")
    assert finding.message.endswith("So it is with 1 more.")
    assert [str(each.key) for each in finding.related][1:] == ["Kafka default/two"]


XRD = """
apiVersion: apiextensions.crossplane.io/v1
kind: CompositeResourceDefinition
metadata: {name: xdatabases.acme.io, namespace: events}
spec: {group: acme.io, names: {kind: XDatabase}, claimNames: {kind: Database}}
---
"""
TEMPLATE = """
apiVersion: templates.gatekeeper.sh/v1
kind: ConstraintTemplate
metadata: {name: labels, namespace: events}
spec: {crd: {spec: {names: {kind: K8sRequiredLabels}}}}
---
"""


def told_of(world: Any, kind: str) -> list[str]:
    return [each for each in world.messages("GS102") if f"of {kind} " in each]


def test_a_composite_definition_defines_the_composite_and_its_claim(world: Any, new_world: Any) -> None:
    claim = "apiVersion: acme.io/v1\nkind: Database\nmetadata: {name: a, namespace: events}\n"
    assert told_of(new_world().gated().root().app("xrd", XRD, wave=1).app("a", claim, wave=2), "Database") == []
    assert told_of(world.root("events", text=claim), "Database") != []


def test_a_constraint_template_defines_its_constraint(world: Any) -> None:
    constraint = "apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sRequiredLabels\nmetadata: {name: a}\n"
    world.gated().root().app("templates", TEMPLATE, wave=1).app("a", constraint, wave=2)
    assert told_of(world, "K8sRequiredLabels") == []
