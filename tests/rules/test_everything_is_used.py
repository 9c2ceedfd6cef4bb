"""GS236: what is declared for others is used by somebody."""

from typing import Any

from tests.rules.manifests import chart, container, manifest, workload

PODS = workload(container("env: []"))


def external(name: str, target: str = "{}") -> str:
    return manifest("ExternalSecret", name, f"spec: {{target: {target}, data: []}}", api="external-secrets.io/v1")


UNUSED = external("es") + manifest("Secret", "s") + manifest("ConfigMap", "c") + manifest("ServiceAccount", "a")


def test_one_finding_a_kind(world: Any) -> None:
    found = world.root(text=PODS + UNUSED + manifest("Secret", "t")).findings("GS236")
    assert [each.message for each in found] == [
        "Nothing uses ExternalSecret shop/es.",
        "Nothing uses Secret shop/s, shop/t.",
        "Nothing uses ConfigMap shop/c.",
        "Nothing uses ServiceAccount shop/a.",
    ]
    assert {each.severity for each in found} == {"info"}


def test_what_somebody_names(world: Any) -> None:
    sources = "envFrom: [{secretRef: {name: made}}, {secretRef: {name: s}}, {configMapRef: {name: c}}]"
    pods = workload(f"serviceAccountName: a, {container(sources)}")
    text = pods + UNUSED.replace("target: {}", "target: {name: made}")
    assert world.root(text=text).messages("GS236") == []


def test_an_account_that_only_a_binding_names(world: Any) -> None:
    binding = "roleRef: {kind: ClusterRole, name: view}\nsubjects: [{kind: ServiceAccount, name: a, namespace: shop}]"
    text = PODS + manifest("ServiceAccount", "a")
    text += manifest("RoleBinding", "b", binding, api="rbac.authorization.k8s.io/v1")
    assert world.root(text=text).messages("GS236") == ["Nothing uses ServiceAccount shop/a."]


def test_what_a_controller_finds_by_its_label(world: Any) -> None:
    board = manifest("ConfigMap", "c", labels="{grafana_dashboard: '1'}")
    assert world.root(text=PODS + board).messages("GS236") == []


def test_where_somebody_may_use_it_whom_nobody_read(new_world: Any) -> None:
    assert new_world().root(text=PODS + UNUSED).app("chart", **chart()).messages("GS236") == []
    assert new_world().root(text=UNUSED).messages("GS236") == []  # no pods here: they are somewhere else
    custom = manifest("Database", "db", api="example.org/v1")
    assert "Nothing uses Secret shop/s." not in new_world().root(text=PODS + UNUSED + custom).messages("GS236")


def test_a_grant_that_no_route_needs(new_world: Any) -> None:
    source = "{group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: edge}"
    api = "gateway.networking.k8s.io/v1beta1"
    grant = manifest("ReferenceGrant", "g", f"spec: {{from: [{source}], to: [{{group: '', kind: Service}}]}}", api=api)

    def route(home: str) -> str:
        backend = f"{{name: web, namespace: {home}, port: 80}}"
        return manifest("HTTPRoute", "r", f"spec: {{rules: [{{backendRefs: [{backend}]}}]}}", api=api, namespace="edge")

    assert new_world().root(text=grant + route("shop")).messages("GS236") == []
    (told,) = new_world().root(text=grant + route("cart")).messages("GS236")
    assert told == "Nothing uses ReferenceGrant shop/g."
    assert new_world().root(text=grant).messages("GS236") == []
