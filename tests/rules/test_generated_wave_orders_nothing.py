"""GS125: a wave on what an ApplicationSet generates orders nothing."""

from typing import Any

SET = """
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: apis, namespace: argocd}
spec:
  %s
  template: {metadata: {annotations: %s}}
"""


def test_a_template_without_a_wave_keeps_it(world: Any) -> None:
    assert world.root(text=SET % ("goTemplate: true", "{}")).messages("GS125") == []


def test_a_template_with_a_wave_breaks_it(world: Any) -> None:
    text = SET % ("goTemplate: true", "{argocd.argoproj.io/sync-wave: '50'}")
    assert world.root(text=text).messages("GS125") == [
        "ApplicationSet argocd/apis gives wave 50 to the Applications of its template, and no one reads it."
    ]


def test_a_patch_of_the_template_breaks_it(world: Any) -> None:
    text = SET % ("templatePatch: 'metadata: {annotations: {argocd.argoproj.io/sync-wave: \"{{.w}}\"}}'", "{}")
    assert world.root(text=text).messages("GS125") == [
        "ApplicationSet argocd/apis patches waves into its Applications, and no one reads them."
    ]


def test_wave_zero_and_rolling_steps_are_at_the_edge(world: Any, new_world: Any) -> None:
    assert world.root(text=SET % ("goTemplate: true", "{argocd.argoproj.io/sync-wave: '0'}")).messages("GS125") == []
    rolling = SET % ("strategy: {type: RollingSync}", "{argocd.argoproj.io/sync-wave: '50'}")
    assert new_world().root(text=rolling).messages("GS125") == []


def test_a_wave_that_repeats_the_sets_own_is_harmless(world: Any) -> None:
    wave = "{argocd.argoproj.io/sync-wave: '50'}"
    text = (SET % ("goTemplate: true", wave)).replace("namespace: argocd}", f"namespace: argocd, annotations: {wave}}}")
    assert [each.severity for each in world.root(text=text).findings("GS125")] == ["info"]
