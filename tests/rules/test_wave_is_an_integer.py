"""GS127: a wave is an integer as Argo CD reads one."""

from typing import Any

import pytest

CONFIG = "{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: default, annotations: {%s}}}"


@pytest.mark.parametrize("wave", ["'5'", "'-1002'", "'+7'", "'055'", "'9223372036854775807'"])
def test_what_go_reads_keeps_it(world: Any, wave: str) -> None:
    assert world.root(text=CONFIG % f"argocd.argoproj.io/sync-wave: {wave}").messages("GS127") == []


@pytest.mark.parametrize("wave", ["1.5", " 5", "９", "9223372036854775808", "1_0", "", "five"])
def test_what_go_does_not_read_breaks_it(world: Any, wave: str) -> None:
    text = CONFIG % f"argocd.argoproj.io/sync-wave: '{wave}'"
    assert world.root(text=text).messages("GS127") == [
        f"ConfigMap default/c has the wave {wave!r}, and comes in wave 0 instead."
    ]


def test_the_hook_weight_is_next_in_line(world: Any) -> None:
    text = CONFIG % "argocd.argoproj.io/sync-wave: '1.5', helm.sh/hook-weight: '3'"
    assert world.root(text=text).messages("GS127") == [
        "ConfigMap default/c has the wave '1.5', and comes in wave 3 instead."
    ]


def test_a_number_without_quotes_loses_all_annotations(world: Any) -> None:
    text = CONFIG % "argocd.argoproj.io/sync-wave: 5, note: true"
    assert world.root(text=text).messages("GS127") == [
        "ConfigMap default/c has the wave '5', and comes in wave 0 instead."
    ]
    assert world.messages("GS128") == [
        "ConfigMap default/c has the annotation argocd.argoproj.io/sync-wave: 5, a number and no text.",
        "ConfigMap default/c has the annotation note: true, a boolean and no text.",
    ]
