"""GS504: no binding gives the rights of cluster-admin to everybody."""

from typing import Any


def binding(role: str, subject: str) -> str:
    return f"""
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {{name: access}}
roleRef: {{apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: {role}}}
subjects: [{{kind: Group, name: "{subject}"}}]
"""


ALL = """
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: all}
rules: [{apiGroups: ['*'], resources: ['*'], verbs: ['*']}]
"""


def test_cluster_admin_for_whoever_can_log_in(world: Any) -> None:
    (told,) = world.root(text=binding("cluster-admin", "system:authenticated")).messages("GS504")
    assert told == "ClusterRoleBinding access gives cluster-admin to system:authenticated."


def test_a_role_by_another_name_with_the_same_rights(world: Any) -> None:
    assert len(world.root(text=binding("all", "system:serviceaccounts:shop") + ALL).messages("GS504")) == 1


def test_a_named_group_or_a_small_role(new_world: Any) -> None:
    assert new_world().root(text=binding("cluster-admin", "platform-team")).messages("GS504") == []
    assert new_world().root(text=binding("view", "system:authenticated")).messages("GS504") == []


ACCOUNT = "subjects: [{kind: ServiceAccount, name: %s, namespace: shop}]"


def test_every_pod_of_a_namespace(new_world: Any) -> None:
    group = 'subjects: [{kind: Group, name: "x"}]'
    given = binding("cluster-admin", "x").replace(group, ACCOUNT % "default")
    (found,) = new_world().root(text=given).findings("GS504")
    assert (found.severity, found.message) == (
        "warning",
        "ClusterRoleBinding access gives cluster-admin to every pod of namespace shop that names no ServiceAccount.",
    )
    assert new_world().root(text=given.replace("name: default", "name: deployer")).messages("GS504") == []


def test_a_group_that_nobody_can_be_taken_from(world: Any) -> None:
    (told,) = world.root(text=binding("view", "system:masters")).messages("GS504")
    assert told == "ClusterRoleBinding access names the group system:masters, which has every right already."
