"""GS217: a binding names a role, and accounts, that exist."""

from typing import Any

import pytest

from tests.rules.manifests import ARGOCD, chart, manifest

RBAC = "rbac.authorization.k8s.io/v1"
ROLES = manifest("Role", "reader", api=RBAC) + manifest("ServiceAccount", "web")


def binding(role: str, subject: str = "kind: ServiceAccount, name: web") -> str:
    return manifest("RoleBinding", "web", f"roleRef: {{{role}}}\nsubjects: [{{{subject}}}]", api=RBAC)


@pytest.mark.parametrize("role", ["kind: Role, name: reader", "kind: ClusterRole, name: view"])
def test_a_role_and_an_account(world: Any, role: str) -> None:
    assert world.step("argo-cd", provides=ARGOCD).root(text=ROLES + binding(role)).messages("GS217") == []


def test_what_is_not_there(world: Any) -> None:
    text = ROLES + binding("kind: ClusterRole, name: reader", "kind: ServiceAccount, name: wep, namespace: shop")
    assert world.step("argo-cd", provides=ARGOCD).root(text=text).messages("GS217") == [
        "RoleBinding shop/web needs ClusterRole reader, and nothing provides it.",
        "RoleBinding shop/web needs ServiceAccount shop/wep, and nothing provides it.",
    ]


def test_a_chart_may_bring_a_cluster_role_from_anywhere(world: Any) -> None:
    text = ROLES + binding("kind: ClusterRole, name: operator")
    world.step("argo-cd", provides=ARGOCD).root(text=text).app("chart", **chart("elsewhere"))
    assert world.messages("GS217") == []


def test_people_and_groups_are_not_objects(world: Any) -> None:
    text = ROLES + binding("kind: Role, name: reader", "kind: User, name: somebody")
    assert world.step("argo-cd", provides=ARGOCD).root(text=text).messages("GS217") == []
