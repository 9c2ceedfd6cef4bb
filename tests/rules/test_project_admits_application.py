"""GS123: an AppProject admits what its Applications read, where they write, and which kinds."""

from typing import Any

import pytest
import yaml

PROJECT = """
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: {name: dev, namespace: argocd}
spec:
  sourceRepos: [%s]
  destinations: [{server: "*", namespace: %s}]
  clusterResourceWhitelist: [%s]
"""
ROLE = "{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: reader}}"


def platform(world: Any, repository: str = "'*'", home: str = "'*'", kinds: str = "", text: str = "") -> Any:
    world.step("projects", PROJECT % (repository, home, kinds))
    return world.root("api", text=text, namespace="auth", spec={"project": "dev"})


def test_a_wide_project_admits_all(world: Any) -> None:
    assert platform(world, kinds="{group: '*', kind: '*'}", text=ROLE).messages("GS123") == []


def test_a_source_that_is_not_listed(world: Any) -> None:
    assert platform(world, repository="https://git.example/other").messages("GS123") == [
        "Application argocd/api reads https://git.example/repo, "
        "which AppProject argocd/dev does not list in sourceRepos."
    ]


@pytest.mark.parametrize(
    "listed",
    [
        "https://git.example/repo.git",
        "https://git.example/*",
        "HTTPS://GIT.EXAMPLE/repo/",
        "https://user@git.example/repo",
    ],
)
def test_a_source_under_another_spelling(world: Any, listed: str) -> None:
    assert platform(world, repository=listed).messages("GS123") == []


def test_a_source_that_is_forbidden(world: Any) -> None:
    assert len(platform(world, repository="'*', '!https://git.example/repo'").messages("GS123")) == 1


def test_a_single_star_stops_at_a_slash(world: Any) -> None:
    (message,) = platform(world, repository="https://*").messages("GS123")
    assert "reads https://git.example/repo" in message


def test_a_namespace_that_is_not_permitted(world: Any) -> None:
    assert platform(world, home="scan").messages("GS123") == [
        "Application argocd/api writes to namespace auth, which AppProject argocd/dev does not permit there."
    ]


def test_a_cluster_scoped_kind_that_is_not_listed(world: Any) -> None:
    (finding,) = platform(world, kinds="{group: '', kind: Namespace}", text=ROLE).findings("GS123")
    assert finding.message == (
        "Application argocd/api delivers the cluster-scoped ClusterRole reader, "
        "and AppProject argocd/dev does not permit that kind."
    )
    assert str(finding.location) == "api/all.yaml:1"


def test_a_project_that_was_not_read_admits_nothing_and_forbids_nothing(world: Any) -> None:
    assert world.root(spec={"project": "dev"}).messages("GS123") == []


CLUSTERS = """
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: {name: dev, namespace: argocd}
spec: {sourceRepos: ["*"], destinations: [%s]}
"""


@pytest.mark.parametrize(
    ("destination", "listed", "refused"),
    [
        ("{name: in-cluster, namespace: a}", "{server: 'https://kubernetes.default.svc', namespace: '*'}", 0),
        ("{name: in-cluster, namespace: a}", "{server: 'https://x', name: in-cluster, namespace: '*'}", 0),
        ("{server: 'https://kubernetes.default.svc', namespace: a}", "{name: in-cluster, namespace: a}", 0),
        ("{server: 'https://kubernetes.default.svc', namespace: a}", "{name: other, namespace: a}", 1),
        ("{name: other, namespace: a}", "{server: 'https://10.0.0.1', namespace: '*'}", 0),  # nobody knows its address
        ("{name: other, namespace: a}", "{namespace: '*'}", 1),
        ("{name: other, namespace: a}", "{name: '*', namespace: '*'}, {name: '!other', namespace: '*'}", 1),
    ],
)
def test_a_cluster_goes_by_address_and_by_name(world: Any, destination: str, listed: str, refused: int) -> None:
    world.step("projects", CLUSTERS % listed)
    spec = {"project": "dev", "destination": yaml.safe_load(destination)}
    assert len(world.root("api", namespace="a", spec=spec).messages("GS123")) == refused
