"""GS130: a sync option is spelt as Argo CD reads it."""

from typing import Any

import pytest

from groundswell.manifests.resource import Key

CONFIG = "{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: default, annotations: {%s}}}"


def test_known_options_keep_it(world: Any) -> None:
    world.root(
        options=["CreateNamespace=true", "PrunePropagationPolicy=background", "ServerSideApply=true"],
        text=CONFIG % "argocd.argoproj.io/sync-options: 'Prune=false, Validate=false,ServerSideApply=true'",
    )
    assert world.messages("GS130") == []


@pytest.mark.parametrize(
    ("option", "wrong"),
    [
        ("CreateNamespace=True", "unknown, did you mean CreateNamespace=true?"),
        ("CreateNameSpace=true", "unknown, did you mean CreateNamespace=true?"),
        ("CreateNamespace = true", "unknown, did you mean CreateNamespace=true?"),
        ("CreateNamespace", "unknown, did you mean CreateNamespace=true?"),
        ("Frobnicate=yes", "unknown."),
    ],
)
def test_unknown_options_of_an_application(world: Any, option: str, wrong: str) -> None:
    assert world.root(options=[option]).messages("GS130") == [
        f"Application argocd/root has the sync option {option!r}: {wrong}"
    ]


def test_unknown_options_of_an_object(world: Any) -> None:
    text = CONFIG % "argocd.argoproj.io/sync-options: 'ServersideApply=true, CreateNamespace=true'"
    assert world.root(text=text).messages("GS130") == [
        "ConfigMap default/c has the sync option 'CreateNamespace=true': an Application has it, an object does not.",
        "ConfigMap default/c has the sync option 'ServersideApply=true': unknown, did you mean ServerSideApply=true?",
    ]


def test_what_a_template_says_is_told_of_its_set(world: Any) -> None:
    made = "{apiVersion: argoproj.io/v1alpha1, kind: ApplicationSet, metadata: {name: apis, namespace: argocd}}"
    maker = Key("argoproj.io", "ApplicationSet", "argocd", "apis")
    world.root(text=made).app("auth", generated_by=maker, options=["CreateNameSpace=true"])
    (finding,) = world.findings("GS130")
    assert finding.message.startswith("ApplicationSet argocd/apis has the sync option 'CreateNameSpace=true'")
    assert finding.place.key == maker


def test_what_resembles_no_option_was_hardly_meant_to_be_one(new_world: Any) -> None:
    """Tools write some of these out; a misspelt one is missed by somebody."""
    twice = {"syncPolicy": {"automated": {"allowEmpty": True}, "syncOptions": ["allowEmpty=true"]}}
    once = {"syncPolicy": {"automated": {}, "syncOptions": ["allowEmpty=true"]}}
    assert [each.severity for each in new_world().root(options=["Frobnicate=yes"]).findings("GS130")] == ["warning"]
    assert [each.severity for each in new_world().root(options=["ServersideApply=true"]).findings("GS130")] == ["error"]
    assert [(each.severity, each.message) for each in new_world().root(spec=twice).findings("GS130")] == [
        (
            "info",
            "Application argocd/root has the sync option 'allowEmpty=true': unknown, allowEmpty belongs to "
            "syncPolicy.automated.",
        )
    ]
    assert [each.severity for each in new_world().root(spec=once).findings("GS130")] == ["error"]
