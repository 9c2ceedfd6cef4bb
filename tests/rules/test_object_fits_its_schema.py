"""GS701: an object fits the schema of its kind."""

from typing import Any

import pytest

CONFIG = "{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: default}, data: {PORT: %s}}"
DEFINITION = """
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.acme.example}
spec:
  group: acme.example
  scope: Namespaced
  names: {kind: Widget, plural: widgets}
  versions:
  - name: v1
    served: true
    storage: true
    schema: {openAPIV3Schema: %s}
"""
SCHEMA = """
{type: object, properties: {spec: {type: object, required: [size], properties: {
size: {type: integer}, mode: {type: string, enum: [on, off]}, ports: {type: array, maxItems: 2, items: {type: integer},
x-kubernetes-validations: [{rule: "self.all(port, port > 0)", message: a port is positive}]}}}}}
"""
WIDGET = "{apiVersion: acme.example/v1, kind: Widget, metadata: {name: w, namespace: default}, spec: %s}"


def widget(spec: str) -> str:
    return f"{DEFINITION % SCHEMA}---\n{WIDGET % spec}"


def test_what_fits_is_silent(world: Any) -> None:
    text = f"{CONFIG % repr('80')}\n---\n{widget('{size: 1, ports: [80]}')}"
    assert world.root(text=text).messages("GS701") == []


def test_a_number_where_text_belongs(world: Any) -> None:
    (finding,) = world.root(text=CONFIG % "80").findings("GS701")
    assert finding.message == "ConfigMap default/c: data.PORT: must be string, and 80 is integer."
    assert finding.severity == "error"


def test_a_token_may_be_replaced_before_it_is_applied(world: Any) -> None:
    text = "{apiVersion: apps/v1, kind: Deployment, metadata: {name: d, namespace: default}, spec: {replicas: '${N}', \
selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: b}]}}}}"
    (finding,) = world.root(text=text).findings("GS701")
    assert finding.message == "Deployment default/d: spec.replicas: must be integer, and '${N}' is string."
    assert finding.severity == "warning"


def test_a_field_that_is_not_there_is_named_with_the_one_that_was_meant(world: Any) -> None:
    text = "{apiVersion: v1, kind: Service, metadata: {name: s, namespace: default}, spec: {selectors: {a: b}}}"
    (finding,) = world.root(text=text).findings("GS701")
    assert finding.severity == "warning"
    assert "spec.selectors: there is no field selectors" in finding.message
    assert finding.message.endswith("did you mean selector?.")


@pytest.mark.parametrize(
    ("spec", "told"),
    [
        ("{}", "spec.size: this field is required"),
        ("{size: '1'}", "spec.size: must be integer, and '1' is string"),
        ("{size: 1, mode: auto}", "spec.mode: 'auto' is not one of on, off"),
        ("{size: 1, ports: [1, 2, 3]}", "spec.ports: [1,2,3] has more than 2 items"),
        ("{size: 1, ports: [0]}", "spec.ports: a port is positive"),
    ],
)
def test_a_definition_of_the_platform_itself_judges(world: Any, spec: str, told: str) -> None:
    (finding,) = world.root(text=widget(spec).replace("[on, off]", "['on', 'off']")).findings("GS701")
    assert finding.message == f"Widget default/w: {told}."
    assert finding.severity == "error"


def test_of_two_definitions_the_kinder_judges(world: Any) -> None:
    wide = DEFINITION % "{type: object, x-kubernetes-preserve-unknown-fields: true}"
    world.root(text=widget("{}")).app("newer", wide)
    assert world.messages("GS701") == []


@pytest.mark.parametrize("schema", ["[]", "{properties: 1}", "{type: object, properties: {spec: 1}}", "{type: 7}"])
def test_a_broken_definition_judges_nothing(world: Any, schema: str) -> None:
    assert world.root(text=f"{DEFINITION % schema}---\n{WIDGET % '{}'}").verdict().findings is not None


def test_an_unknown_kind_is_not_judged(world: Any) -> None:
    assert world.root(text=WIDGET % "{anything: 1}").messages("GS701") == []


def test_of_a_shipped_definition_only_types_and_required_fields_are_errors(world: Any) -> None:
    """The cluster may have another release of it."""
    text = """
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: {name: p, namespace: argocd}
spec: {sourceRepos: all, syncWindow: [], brandNew: 1}
"""
    found = {each.message.split(": ")[1]: each.severity for each in world.root(text=text).findings("GS701")}
    assert found == {"spec.sourceRepos": "error", "spec.syncWindow": "warning", "spec.brandNew": "info"}


def test_a_secret_is_never_printed(world: Any) -> None:
    text = "{apiVersion: v1, kind: Secret, metadata: {name: s, namespace: default}, data: {p: hunter2!}, \
stringData: {q: 4711}}"
    found = world.root(text=text).findings("GS701")
    assert [each.message for each in found] == [
        "Secret default/s: data.p: is not base64.",
        "Secret default/s: stringData.q: must be text.",
    ]


def test_an_object_that_is_a_part_may_lack_what_the_whole_has(world: Any) -> None:
    text = "{apiVersion: apps/v1, kind: Deployment, metadata: {name: d, namespace: default, annotations: \
{argocd.argoproj.io/sync-options: '%s'}}, spec: {replicas: 2}}"
    world.root(text=text % "ServerSideApply=true,Validate=false")
    assert world.messages("GS701") == []
    assert world.app("whole", text % "Validate=false").messages("GS701") == [
        "Deployment default/d: spec.selector: this field is required.",
        "Deployment default/d: spec.template: this field is required.",
    ]


def test_many_violations_are_told_together(world: Any) -> None:
    data = ", ".join(f"K{index}: {index}" for index in range(9))
    text = CONFIG.replace("PORT: %s", data)
    found = world.root(text=text).findings("GS701")
    assert found[-1].message == "ConfigMap default/c: data.K4: must be string, and 4 is integer."
    assert found[0].message == "ConfigMap default/c breaks its schema in 4 more places."
    assert found[0].lines == ("data.K5", "data.K6", "data.K7", "data.K8")


def test_a_variable_that_stands_twice_is_a_warning(world: Any) -> None:
    text = (
        "{apiVersion: v1, kind: Pod, metadata: {name: p, namespace: default}, spec: {containers: [{name: c, image: i, \
env: [{name: A, value: x}, {name: A, value: y}]}]}}"
    )
    (finding,) = world.root(text=text).findings("GS701")
    assert finding.severity == "warning"
    assert finding.message == (
        "Pod default/p: spec.containers[0].env[1]: the list may hold one element with name 'A', and "
        "spec.containers[0].env[0] has it already."
    )


def test_nulls_of_custom_objects_are_dropped_before_they_are_judged(world: Any) -> None:
    shipped = "{apiVersion: argoproj.io/v1alpha1, kind: AppProject, metadata: {name: p, namespace: argocd}, \
spec: {sourceRepos: null, roles: null}}"
    assert world.root(text=f"{shipped}\n---\n{widget('{size: 1, ports: null}')}").messages("GS701") == []
    assert world.app("other", widget("{size: null}")).messages("GS701") == [
        "Widget default/w: spec.size: this field is required."
    ]
