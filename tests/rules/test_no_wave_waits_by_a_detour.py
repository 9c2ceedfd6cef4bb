"""GS148: deadlocks that no pair of objects shows, only the waves between them."""

from typing import Any

STORE = """
apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: {name: aws, annotations: {argocd.argoproj.io/sync-wave: '%s'}}
spec: {provider: {}}
"""
SECRET = """
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {name: password, namespace: team, annotations: {argocd.argoproj.io/sync-wave: '1'}}
spec:
  secretStoreRef: {kind: ClusterSecretStore, name: aws}
  target: {name: password}
"""
API = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: api, namespace: team}
spec:
  selector: {matchLabels: {app: api}}
  template:
    metadata: {labels: {app: api}}
    spec: {containers: [{name: api, image: 'team/api:1', envFrom: [{secretRef: {name: password}}]}]}
"""

SECOND = """
apiVersion: v1
kind: Secret
metadata: {name: %s, namespace: team, annotations: {argocd.argoproj.io/sync-wave: '1'}}
"""


def platform(world: Any, *, store: int, secret: str = SECRET, api: str = API, gated: bool = True) -> Any:
    """A root whose wave 1 holds an ExternalSecret and a child; the child brings its reader, then its store."""
    world.root().objects(secret, application="argocd/root", file="root/all.yaml")
    world.app("one", f"{api}\n---{STORE % store}", wave=1, namespace="team")
    return world.gated() if gated else world


def test_a_store_behind_the_reader_of_its_secret(world: Any) -> None:
    (finding,) = platform(world, store=1).findings("GS148")
    assert finding.message == (
        "Wave 1 of argocd/one brings ClusterSecretStore aws, and starts only once Deployment team/api of wave 0 is "
        "healthy, which waits by a detour for just that ClusterSecretStore."
    )
    assert finding.fix.startswith("Move ClusterSecretStore aws to wave 0 or earlier")
    assert [str(each.key) for each in finding.related] == ["Deployment team/api", "ExternalSecret team/password"]
    assert len(finding.lines) == 3
    assert finding.lines[2].startswith("ClusterSecretStore aws (wave 1 of argocd/one) waits for the waves before it")


def test_a_store_beside_the_reader_is_no_deadlock(world: Any) -> None:
    assert platform(world, store=0).findings("GS148") == []


def test_without_the_health_check_of_applications_the_ring_is_the_same(world: Any) -> None:
    """Its waves lie inside one Application, so nothing about Applications has to gate."""
    assert len(platform(world, store=1, gated=False).findings("GS148")) == 1


def test_a_reader_that_starts_without_its_secret_holds_nobody(world: Any) -> None:
    relaxed = API.replace("{name: password}}]", "{name: password, optional: true}}]")
    assert platform(world, store=1, api=relaxed).findings("GS148") == []


def test_a_pair_that_stands_wrong_is_told_once_and_elsewhere(world: Any) -> None:
    world.root().objects(SECRET.replace("'1'", "'0'"), application="argocd/root", file="root/all.yaml")
    world.objects(STORE % 3, application="argocd/root", file="root/store.yaml").gated()
    assert world.findings("GS148") == []
    assert len(world.findings("GS103")) == 1


def test_two_children_that_wait_for_each_others_later_wave(world: Any) -> None:
    """Both stand in one wave of the root, and the first wave of each needs the second one of the other."""

    def child(own: str, other: str) -> str:
        api = API.replace("name: api,", f"name: {own},").replace("app: api", f"app: {own}").replace("password", other)
        return f"{api}\n---\n{SECOND % own}"

    world.root().app("a", child("a", "b"), namespace="team").app("b", child("b", "a"), namespace="team").gated()
    (finding,) = world.findings("GS148")
    assert {str(each.key) for each in finding.related} >= {"Deployment team/a", "Deployment team/b"}


def test_two_children_with_one_way_between_them(world: Any) -> None:
    world.root().app("a", API, namespace="team").app("b", SECOND % "password", namespace="team").gated()
    assert world.findings("GS148") == []
