"""Incidents about the mesh: tokens, filters, modes, callers without a sidecar."""

from typing import Any

from tests.rules.mesh_objects import authentication, authorization, gateway, mesh_config, routes, strict, to
from tests.rules.network_objects import custom, deployment, namespace, service
from tests.rules.test_header_is_written_before_it_is_checked import CHECK, writes

INJECTED = {"istio-injection": "enabled"}
JWKS = {
    "issuer": "sesacthon-auth",
    "jwksUri": "http://auth-api.auth.svc.cluster.local:8000/api/v1/auth/.well-known/jwks.json",
}


def signer(algorithm: str) -> str:
    config = custom("v1", "ConfigMap", "auth-config", "auth", {}, data={"AUTH_JWT_ALGORITHM": algorithm})
    pods = deployment("auth-api", "auth", container={"envFrom": [{"configMapRef": {"name": "auth-config"}}]})
    return config + pods + service("auth-api", "auth")


def test_p77_tokens_signed_with_a_secret_and_checked_with_public_keys(new_world: Any) -> None:
    """Requests failed with 'issuer not configured': HS256 tokens met a RequestAuthentication with a JWKS."""
    check = authentication("jwt", "istio-system", JWKS, selector={"matchLabels": {"istio": "ingressgateway"}})
    (told,) = new_world().root(text=signer("HS256") + check).messages("GS325")
    assert "Deployment auth/auth-api signs tokens with HS256 (AUTH_JWT_ALGORITHM)" in told
    assert new_world().root(text=signer("HS256")).messages("GS325") == []


def test_l_13_the_gateway_validates_another_algorithm(new_world: Any) -> None:
    """The service is configured for HS256 while the gateway validates RS256 keys of the same service."""
    check = authentication("jwt", "istio-system", JWKS)
    (finding,) = new_world().root(text=signer("HS256") + check).findings("GS325")
    assert [str(each.key) for each in finding.related] == [
        "RequestAuthentication istio-system/jwt",
        "ConfigMap auth/auth-config",
    ]
    assert new_world().root(text=signer("RS256") + check).messages("GS325") == []


def test_p79_preflights_were_asked_for_a_token(new_world: Any) -> None:
    """Browsers got 401 for preflight requests: the authoriser's policy did not leave OPTIONS out."""
    edge = deployment("gateway", "istio-system", labels={"istio": "ingressgateway"}, image="auto")
    edge += gateway("main", "istio-system")
    told_origins = deployment("auth-api", "auth", env={"AUTH_CORS_ORIGINS": "https://app.example"})
    api = told_origins + service("auth-api", "auth") + routes("auth", "auth", {"route": to("auth-api", 8000)})

    def policy(**operation: Any) -> str:
        rules = [{"to": [{"operation": {"paths": ["/api/v1/*"], **operation}}]}]
        selector = {"matchLabels": {"istio": "ingressgateway"}}
        provider = {"name": "ext-authz"}
        return authorization("ext", "istio-system", action="CUSTOM", provider=provider, rules=rules, selector=selector)

    (told,) = new_world().root(text=edge + api + policy()).messages("GS329")
    assert told.startswith("AuthorizationPolicy istio-system/ext asks OPTIONS requests for a token")
    assert new_world().root(text=edge + api + policy(notMethods=["OPTIONS"])).messages("GS329") == []


def test_p79_the_cookie_became_a_header_after_the_check(new_world: Any) -> None:
    """Beside it: the filter that turns the cookie into a token's header stood next to the router."""
    (told,) = new_world().root(text=CHECK + writes("INSERT_BEFORE", "envoy.filters.http.router")).messages("GS327")
    assert "after RequestAuthentication istio-system/jwt has checked it" in told
    assert new_world().root(text=CHECK + writes("INSERT_FIRST")).messages("GS327") == []


def test_l_17_the_gateways_release_was_renamed(new_world: Any) -> None:
    """In production the gateway's pods carry the label of another release than the Gateway selects."""
    edge = gateway("eco2-gateway", "istio-system")
    renamed = deployment("gw", "istio-system", labels={"istio": "prod-istio-ingressgateway"}, image="auto")
    (told,) = new_world().root(text=edge + renamed).messages("GS314")
    assert "Gateway istio-system/eco2-gateway selects pods labelled istio=ingressgateway, and no pod is" in told
    kept = deployment("gw", "istio-system", labels={"istio": "ingressgateway"}, image="auto")
    assert new_world().root(text=edge + kept).messages("GS314") == []


def test_l_17_a_provider_that_productions_mesh_does_not_define(new_world: Any) -> None:
    """The CUSTOM policy refers to a provider that only the other environment's istiod defines."""
    policy = authorization("ext", "istio-system", action="CUSTOM", provider={"name": "eco2-ext-authz"}, rules=[{}])
    (told,) = new_world().root(text=policy + mesh_config(accessLogFile="")).messages("GS326")
    assert "names provider eco2-ext-authz, and ConfigMap istio-system/istio defines none" in told
    defined = mesh_config(extensionProviders=[{"name": "eco2-ext-authz"}])
    assert new_world().root(text=policy + defined).messages("GS326") == []


def test_w14_prometheus_lost_its_sidecar(new_world: Any) -> None:
    """Prometheus was taken out of the mesh while the applications' ports stayed STRICT: targets down."""
    monitor = custom(
        *("monitoring.coreos.com/v1", "PodMonitor", "apps", "wealist-prod"),
        {"selector": {}, "podMetricsEndpoints": [{"port": "http"}]},
    )
    app = namespace("wealist-prod", **INJECTED) + deployment("board", "wealist-prod") + strict("wealist-prod")

    def prometheus(inject: str) -> str:
        notes = {"sidecar.istio.io/inject": inject}
        return deployment("prometheus", "wealist-prod", image="prom/prometheus:v3.1.0", port=9090, annotations=notes)

    told = new_world().root(text=app + monitor + prometheus("false")).messages("GS321")
    assert told == [
        "PodMonitor wealist-prod/apps has port 8000 of Deployment wealist-prod/board scraped in plain text, "
        "and PeerAuthentication wealist-prod/default makes it STRICT."
    ]
    assert new_world().root(text=app + monitor + prometheus("true")).messages("GS321") == []


def test_wl5_only_the_applications_targets_are_down(new_world: Any) -> None:
    """The sidecars' own statistics go on being scraped: their port is not captured."""
    monitor = custom(
        *("monitoring.coreos.com/v1", "PodMonitor", "proxies", "shop"),
        {"selector": {}, "podMetricsEndpoints": [{"portNumber": 15090}, {"portNumber": 8080}]},
    )
    app = namespace("shop", **INJECTED) + deployment("board", "shop", port=8080) + strict("shop")
    alone = namespace("monitoring") + deployment("prometheus", "monitoring", image="prom/prometheus:v3.1.0")
    (told,) = new_world().root(text=app + alone + monitor).messages("GS321")
    assert "has port 8080 of Deployment shop/board scraped in plain text" in told


def test_w64_trust_without_a_policy(new_world: Any) -> None:
    """After sign-in everything was 401: services trusted the mesh to check tokens, and no policy did."""
    trusting = deployment("user", "wealist-prod", env={"ISTIO_JWT_MODE": "true"})
    (told,) = new_world().root(text=trusting).messages("GS328")
    assert "Deployment wealist-prod/user trusts the mesh with its tokens (ISTIO_JWT_MODE=true)" in told
    off = deployment("user", "wealist-prod", env={"ISTIO_JWT_MODE": "false"})
    assert new_world().root(text=off).messages("GS328") == []


def test_wl3_five_services_parse_tokens_that_nobody_verifies(new_world: Any) -> None:
    """Five of six services parse without verifying, and no RequestAuthentication is rendered."""
    names = ("user", "board", "chat", "noti", "storage")
    services = "".join(deployment(each, "wealist-prod", env={"ISTIO_JWT_MODE": "true"}) for each in names)
    told = new_world().root(text=services).findings("GS328")
    assert sorted(str(each.place.key.name) for each in told) == sorted(names)
    checked = authentication("jwt", "wealist-prod", {"issuer": "wealist"})
    assert new_world().root(text=services + checked).messages("GS328") == []


def test_w65_the_change_of_mode_left_the_ambient_mesh_behind(new_world: Any) -> None:
    """The mesh went from ambient to sidecars, and policies still targeted waypoints that nothing serves."""
    home = namespace("wealist-prod", **INJECTED, **{"istio.io/use-waypoint": "waypoint"})
    targeted = authorization("board", "wealist-prod", targetRefs=[{"kind": "Service", "name": "board"}], rules=[{}])
    told = new_world().root(text=home + targeted).messages("GS324")
    assert any("targets Service board, which only a waypoint serves; this mesh has sidecars" in each for each in told)
    assert any("Namespace wealist-prod asks for waypoint waypoint" in each for each in told)
    selected = authorization("board", "wealist-prod", selector={"matchLabels": {"app": "board"}}, rules=[{}])
    assert new_world().root(text=namespace("wealist-prod", **INJECTED) + selected).messages("GS324") == []


def test_w71_pods_without_the_sidecar_that_their_policies_expect(new_world: Any) -> None:
    """No pod had a sidecar: the namespace's label was missing, and its policies enforced nothing."""
    pods = deployment("board", "wealist-prod")
    policies = strict("wealist-prod") + authorization("board", "wealist-prod", rules=[{}])
    told = new_world().root(text=namespace("wealist-prod") + pods + policies).messages("GS323")
    assert len(told) == 2 and all("no pod of it gets a sidecar" in each for each in told)
    labelled = namespace("wealist-prod", **INJECTED)
    assert new_world().root(text=labelled + pods + policies).messages("GS323") == []
