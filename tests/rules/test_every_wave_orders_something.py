"""GS137: every wave orders something."""

from typing import Any


def config(name: str, wave: int, namespace: str = "default") -> str:
    return f"""
apiVersion: v1
kind: ConfigMap
metadata: {{name: {name}, namespace: {namespace}, annotations: {{argocd.argoproj.io/sync-wave: '{wave}'}}}}
"""


def test_waves_that_nothing_needs_are_counted(world: Any) -> None:
    text = "---".join(config(name, wave) for name, wave in (("a", 1), ("b", 5), ("c", 9)))
    (finding,) = world.root(text=text).findings("GS137")
    assert finding.message == "Application argocd/root uses 3 waves (1, 5, 9); 1 would do (0)."
    assert finding.severity == "info"


def test_waves_that_order_something_are_kept(world: Any) -> None:
    namespace = "{apiVersion: v1, kind: Namespace, metadata: {name: auth}}"
    secret = "{apiVersion: v1, kind: Secret, metadata: {name: s, namespace: auth}}"
    world.gated().root().app("namespaces", namespace, wave=1).app("auth", secret, wave=2)
    (finding,) = world.app("late", config("a", 0), wave=7).findings("GS137")
    assert finding.message == "Application argocd/root uses 3 waves (1, 2, 7); 2 would do (0, 1)."


def test_two_waves_are_not_worth_a_word(world: Any) -> None:
    assert world.root(text="---".join((config("a", 1), config("b", 2)))).messages("GS137") == []
