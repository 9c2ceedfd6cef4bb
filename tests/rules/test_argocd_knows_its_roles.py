"""GS178: the roles and finalizers that Argo CD is given are ones that it knows."""

from typing import Any

import pytest

from tests.rules.network_objects import custom


def policy(*lines: str) -> str:
    data = {"policy.default": "role:readonly", "policy.csv": "\n".join(lines)}
    return custom("v1", "ConfigMap", "argocd-rbac-cm", "argocd", {}, data=data)


def test_roles_that_are_known(world: Any) -> None:
    lines = ("p, role:ops, applications, *, */*, allow", "g, a@shop.example, role:ops", "g, b@shop.example, role:admin")
    assert world.root(text=policy(*lines)).messages("GS178") == []


def test_a_role_that_nobody_defines(world: Any) -> None:
    assert world.root(text=policy("g, a@shop.example, role:admins")).messages("GS178") == [
        "ConfigMap argocd/argocd-rbac-cm gives role:admins, which no line of it defines and Argo CD does not bring."
    ]


@pytest.mark.parametrize(
    ("name", "told"), [("resources-finalizer", 0), ("post-delete-finaliser", 1), ("foreground", 1)]
)
def test_a_finalizer(world: Any, name: str, told: int) -> None:
    text = "{apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: {name: a, namespace: argocd, finalizers: "
    text += f"[{name}.argocd.argoproj.io, other.example/x]}}, spec: {{}}}}"
    assert len(world.root(text=text).messages("GS178")) == told


def test_a_slip_in_the_finalizer_of_objects_is_told_by_its_own_rule(world: Any) -> None:
    text = "{apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: {name: a, namespace: argocd, finalizers: "
    world.root(text=text + "[resource-finalizer.argocd.argoproj.io]}, spec: {}}")
    assert (len(world.messages("GS150")), world.messages("GS178")) == (1, [])


def test_a_line_that_is_no_policy(world: Any) -> None:
    (message,) = world.root(text=policy("g a@shop.example role:admin")).messages("GS178")
    assert message.startswith("ConfigMap argocd/argocd-rbac-cm has the line 'g a@shop.example role:admin'")
