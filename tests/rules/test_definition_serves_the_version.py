"""GS703: a definition serves the version in which its objects are written."""

from typing import Any

DEFINITION = """
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.acme.example}
spec:
  group: acme.example
  names: {kind: Widget, plural: widgets}
  versions:
  - {name: v1, served: true, storage: true}
  - {name: v1beta1, served: true, storage: false, deprecated: true, deprecationWarning: use v1.}
  - {name: v1alpha1, served: false, storage: false}
"""
WIDGET = "{apiVersion: acme.example/%s, kind: Widget, metadata: {name: w, namespace: default}}"


def test_a_served_version_keeps_it(world: Any) -> None:
    assert world.root(text=f"{DEFINITION}---\n{WIDGET % 'v1'}").messages("GS703") == []


def test_a_version_that_is_no_longer_served(world: Any) -> None:
    (finding,) = world.root(text=DEFINITION).app("w", WIDGET % "v1alpha1").findings("GS703")
    assert finding.message == (
        "Widget default/w is written as acme.example/v1alpha1, which CustomResourceDefinition widgets.acme.example "
        "does not serve; it serves v1, v1beta1."
    )
    assert finding.severity == "error"


def test_a_version_that_is_not_there_at_all(world: Any) -> None:
    assert len(world.root(text=f"{DEFINITION}---\n{WIDGET % 'v2'}").messages("GS703")) == 1


def test_a_second_definition_may_serve_it(world: Any) -> None:
    newer = DEFINITION.replace("name: v1alpha1, served: false", "name: v1alpha1, served: true")
    world.root(text=DEFINITION).app("newer", newer).app("w", WIDGET % "v1alpha1")
    assert world.messages("GS703") == []


def test_a_deprecated_version_is_told(world: Any) -> None:
    (finding,) = world.root(text=f"{DEFINITION}---\n{WIDGET % 'v1beta1'}").findings("GS703")
    assert finding.severity == "info"
    assert finding.message.endswith("calls deprecated (use v1).")


def test_without_a_definition_nobody_knows(world: Any) -> None:
    assert world.root(text=WIDGET % "v7").messages("GS703") == []
