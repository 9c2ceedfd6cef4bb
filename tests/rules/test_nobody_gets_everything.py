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
