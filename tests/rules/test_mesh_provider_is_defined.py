"""GS326: a provider that a policy names is one that the mesh configuration defines."""

from typing import Any

from tests.rules.mesh_objects import authorization, mesh_config
from tests.rules.network_objects import custom, service

POLICY = authorization("ext", "istio-system", action="CUSTOM", provider={"name": "ext-authz"}, rules=[{}])


def provider(port: int = 50051) -> dict[str, Any]:
    return {"name": "ext-authz", "envoyExtAuthzGrpc": {"service": "authz.auth.svc.cluster.local", "port": port}}


def test_the_provider_is_there(world: Any) -> None:
    text = POLICY + mesh_config(extensionProviders=[provider()]) + service("authz", "auth", 50051)
    assert world.root(text=text).messages("GS326") == []


def test_the_mesh_defines_another(world: Any) -> None:
    (told,) = world.root(text=POLICY + mesh_config(extensionProviders=[{"name": "otel"}])).messages("GS326")
    assert told == (
        "AuthorizationPolicy istio-system/ext names provider ext-authz, and ConfigMap istio-system/istio defines otel."
    )


def test_values_of_the_chart(new_world: Any) -> None:
    def built(helm: Any) -> Any:
        chart = [{"repoURL": "https://c.example", "chart": "istiod", "helm": helm}]
        return new_world().root(text=POLICY).app("istiod", namespace="istio-system", sources=chart)

    assert "Application argocd/istiod defines none" in built({"valuesObject": {}}).messages("GS326")[0]
    defined = {"valuesObject": {"meshConfig": {"extensionProviders": [provider()]}}}
    assert built(defined).messages("GS326") == []
    assert built({"valueFiles": ["elsewhere.yaml"]}).messages("GS326") == []


def test_a_mesh_that_is_configured_elsewhere(world: Any) -> None:
    assert world.root(text=POLICY).messages("GS326") == []


def test_a_tracer_that_is_not_defined(world: Any) -> None:
    spec = {"tracing": [{"providers": [{"name": "otel"}]}], "accessLogging": [{"providers": [{"name": "envoy"}]}]}
    telemetry = custom("telemetry.istio.io/v1", "Telemetry", "mesh", "istio-system", spec)
    (told,) = world.root(text=telemetry + mesh_config(extensionProviders=[])).findings("GS326")
    assert (told.severity, "names provider otel" in told.message) == ("warning", True)


def test_a_port_that_the_authoriser_does_not_have(world: Any) -> None:
    text = POLICY + mesh_config(extensionProviders=[provider(9001)]) + service("authz", "auth", 50051)
    (told,) = world.root(text=text).messages("GS326")
    assert "calls port 9001 of Service auth/authz, which has 50051" in told
