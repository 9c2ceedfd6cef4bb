"""A chart of a version that no contract is for: what the nearest one tells of it, and what it does not."""

from typing import Any

from groundswell.manifests.release import Release
from tests.rules.world import World

ISTIO = "https://istio-release.storage.googleapis.com/charts"
GATEWAY = {"repoURL": ISTIO, "chart": "base", "targetRevision": "1.19.3"}
POLICY = """
apiVersion: security.istio.io/v1beta1
kind: PeerAuthentication
metadata: {name: default, namespace: default}
spec: {mtls: {mode: STRICT}}
"""


def verdict(source: dict[str, Any]) -> Any:
    world = World().gated().root().app("base", wave=5, namespace="istio-system", sources=[source])
    return world.app("mesh", POLICY, wave=0).verdict()


def test_its_kinds_come_with_it() -> None:
    (late,) = [each for each in verdict(GATEWAY).findings if each.rule == "GS102"]
    assert late.message.startswith("PeerAuthentication default/default is applied in wave 0")
    assert "(of Application argocd/base)" in late.message


def test_its_versions_are_nobodys_to_say() -> None:
    """1.27 serves no v1beta1 of what another release may: no finding is made of it."""
    assert [each.message for each in verdict(GATEWAY).findings if each.rule in ("GS702", "GS703")] == []


def test_whose_contract_was_borrowed_is_said() -> None:
    notes = [each for each in verdict(GATEWAY).not_judged if each.what.startswith("what of chart base 1.19.3")]
    assert [each.why for each in notes] == ["it was judged by the contract of 1.27.9, the nearest there is"]


def test_a_chart_of_that_name_from_elsewhere_is_another() -> None:
    other = verdict(GATEWAY | {"repoURL": "https://charts.example.org"})
    assert [each for each in other.not_judged if "nearest there is" in each.why] == []


def test_its_settings_are_there_whatever_they_hold() -> None:
    """argocd-secret comes with every version of the chart; what stands in it is each version's own."""
    argo = {"repoURL": "https://argoproj.github.io/argo-helm", "chart": "argo-cd", "targetRevision": "10.2.1"}
    found = World().root().app("argocd", namespace="argocd", sources=[argo]).verdict()
    assert not any("argocd-secret" in each.what for each in found.not_judged)
    assert not any(each.key.kind == "Secret" for each in found.graph.view.resources)


BITNAMI = {"repoURL": "https://charts.bitnami.com/bitnami", "chart": "postgresql", "targetRevision": "15.2.0"}
GRAFANA = {"repoURL": "https://grafana.github.io/helm-charts", "chart": "grafana", "targetRevision": "8.5.9"}


def told(rule: str, settings: str, namespace: str, **application: Any) -> list[Any]:
    """The findings of a rule about a ConfigMap that names a host, beside one Application."""
    held = f"{{apiVersion: v1, kind: ConfigMap, metadata: {{name: web, namespace: shop}}, data: {{URL: '{settings}'}}}}"
    world = World().root().app("prod-db", namespace=namespace, **application).app("web", held)
    return world.findings(rule)


def test_what_its_services_are_called_stays_the_same() -> None:
    (found,) = told("GS225", "http://dev-db-grafana.tools.svc:80", "tools", sources=[GRAFANA])
    assert found.severity == "warning"
    assert found.message == (
        "Service tools/dev-db-grafana is not in this repository; ConfigMap shop/web needs it. "
        "Did you mean prod-db-grafana?"
    )
    assert told("GS225", "http://prod-db-grafana.tools.svc:80", "tools", sources=[GRAFANA]) == []


def test_what_else_it_may_bring_is_not_missing() -> None:
    assert told("GS225", "http://renderer.tools.svc:80", "tools", sources=[GRAFANA]) == []


def test_a_partial_contract_is_for_every_version_and_describes_none() -> None:
    (found,) = told("GS225", "postgresql://prod-db.data.svc:5432/x", "data", sources=[BITNAMI])
    assert found.message.endswith("Did you mean prod-db-postgresql?")
    assert told("GS225", "postgresql://prod-db-postgresql.data.svc:5432/x", "data", sources=[BITNAMI]) == []
    values = [{"architecture": "replication"}]
    (moved,) = told(
        "GS225", "postgresql://prod-db-postgresql.data.svc:5432/x", "data", sources=[BITNAMI], values=values
    )
    assert moved.severity == "warning" and "prod-db-postgresql-" in moved.message


def test_a_name_that_no_service_of_a_known_chart_resembles() -> None:
    """The chart's Services are known, so is the namespace that only it delivers to."""
    values = [{"architecture": "replication"}]
    (found,) = told("GS225", "postgresql://db.data.svc:5432/x", "data", sources=[BITNAMI], values=values)
    assert found.severity == "warning"


def test_a_release_of_the_bootstrap_is_known_by_its_kin_as_well() -> None:
    """A step that installs another version brings what each of them does: here the Service that a route names."""
    route = "apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: a, namespace: argocd}\n"
    route += "spec: {hosts: [a.example], http: [{route: [{destination: {host: argocd-server, port: {number: 80}}}]}]}\n"
    release = Release("argo-cd", "5.55.0", "argocd", "argocd", "https://argoproj.github.io/argo-helm")
    found = World().step("argo-cd", releases=[release]).root(text=route).messages("GS207")
    assert found == []
