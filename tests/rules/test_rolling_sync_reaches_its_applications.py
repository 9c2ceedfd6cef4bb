"""GS152: the steps of a RollingSync."""

from typing import Any

from groundswell.manifests.resource import Key

SET = Key("argoproj.io", "ApplicationSet", "argocd", "rings")
ROLLING = """
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: rings, namespace: argocd}
spec:
  strategy:
    type: %s
    deletionOrder: %s
    rollingSync: {steps: [{matchExpressions: [{key: ring, operator: In, values: [one]}]}%s]}
"""


def told(
    world: Any, labels: dict[str, str], more: str = "", kind: str = "RollingSync", order: str = "AllAtOnce"
) -> Any:
    world.root(text=ROLLING % (kind, order, more))
    return world.app("a", parent="", generated_by=SET, labels=labels).findings("GS152")


def test_a_selected_application(world: Any) -> None:
    assert told(world, {"ring": "one"}) == []


def test_an_application_that_no_step_selects(world: Any) -> None:
    (finding,) = told(world, {"ring": "two"})
    assert finding.message == (
        "ApplicationSet argocd/rings rolls out in steps, and none of them selects Application argocd/a."
    )


def test_a_step_for_the_rest(world: Any) -> None:
    rest = ", {matchExpressions: [{key: ring, operator: NotIn, values: [one]}]}"
    assert told(world, {}, rest) == []


def test_a_step_without_expressions_selects_all(world: Any) -> None:
    assert told(world, {}, ", {maxUpdate: 1}") == []


def test_a_set_that_does_not_roll(world: Any) -> None:
    assert told(world, {}, kind="AllAtOnce") == []


def test_a_deletion_order_without_steps(world: Any) -> None:
    (finding,) = told(world, {}, kind="AllAtOnce", order="Reverse")
    assert finding.message == (
        "ApplicationSet argocd/rings has deletionOrder Reverse without the steps of a RollingSync."
    )
