"""Incidents about the way in: routes, names, where TLS ends."""

from typing import Any

from tests.rules.mesh_objects import routes, to
from tests.rules.network_objects import custom, deployment
from tests.rules.test_records_come_from_what_is_meant import dns, ingress
from tests.rules.test_scheme_survives_termination import FILTER
from tests.rules.test_tls_ends_once import PLAIN, PODS, service


def way(kind: str, path: str, **more: Any) -> dict[str, Any]:
    return {"match": [{"uri": {kind: path}}], "route": to("web.shop.svc.cluster.local"), **more}


def test_p73_an_ingress_without_the_annotation_that_the_filter_wants(new_world: Any) -> None:
    """No record was written: ExternalDNS looks only at what is annotated as managed by it."""
    managed = "external-dns.alpha.kubernetes.io/managed-by"
    filtered = dns("--source=ingress", "--domain-filter=growbin.app", f"--annotation-filter={managed}=external-dns")
    (told,) = new_world().root(text=filtered + ingress("api.dev.growbin.app")).messages("GS335")
    assert (
        f"asks for a record of api.dev.growbin.app, and Deployment system/dns takes only what is annotated {managed}"
        in told
    )
    cured = ingress("api.dev.growbin.app", **{managed: "external-dns"})
    assert new_world().root(text=filtered + cured).messages("GS335") == []


def test_w124_a_gateway_without_the_label_that_the_source_wants(new_world: Any) -> None:
    """ExternalDNS passed over the gateway: its source was told to look at labelled ones only."""
    filtered = dns("--source=gateway-httproute", "--gateway-label-filter=external-dns=enabled")
    route = custom("gateway.networking.k8s.io/v1", "HTTPRoute", "web", "shop", {"parentRefs": [{"name": "edge"}]})
    edge = custom("gateway.networking.k8s.io/v1", "Gateway", "edge", "shop", {"gatewayClassName": "istio"})
    (told,) = new_world().root(text=filtered + route + edge).messages("GS335")
    assert "takes only Gateways labelled external-dns=enabled" in told
    labelled = edge.replace('"name": "edge"', '"name": "edge", "labels": {"external-dns": "enabled"}')
    assert new_world().root(text=filtered + route + labelled).messages("GS335") == []


def test_p81_a_timeout_of_zero(new_world: Any) -> None:
    """Istio refused the route: no duration below a millisecond is one."""
    (told,) = new_world().root(text=routes("chat", "chat", way("prefix", "/chat/", timeout="0s"))).messages("GS333")
    assert told.startswith("VirtualService chat/chat gives timeout as '0s'")
    assert new_world().root(text=routes("chat", "chat", way("prefix", "/chat/"))).messages("GS333") == []


def test_l_27_a_prefix_that_works_by_accident(new_world: Any) -> None:
    """The route for /api/v1/image also takes /api/v1/images, which is what the clients call."""
    (told,) = new_world().root(text=routes("image", "image", way("prefix", "/api/v1/image"))).messages("GS331")
    assert told == "VirtualService image/image matches prefix /api/v1/image without a slash: longer words match, too."
    meant = routes("image", "image", way("exact", "/api/v1/images"), way("prefix", "/api/v1/images/"))
    assert new_world().root(text=meant).messages("GS331") == []


def test_w34_the_sign_in_came_back_to_a_path_without_a_route(new_world: Any) -> None:
    """OAuth ended in 404: the identity provider sent browsers to /oauth2, and the route knew /api only."""
    auth = deployment("auth", "shop", env={"OAUTH2_REDIRECT_URI": "https://shop.example/oauth2/callback"})
    (told,) = new_world().root(text=auth + routes("auth", "shop", way("prefix", "/api/auth/"))).messages("GS347")
    assert "has browsers come back to /oauth2/callback of shop.example" in told
    both = routes("auth", "shop", way("prefix", "/api/auth/"), way("prefix", "/oauth2/"))
    assert new_world().root(text=auth + both).messages("GS347") == []


def test_w110_a_rewrite_to_nothing(new_world: Any) -> None:
    """Requests for a service's bare prefix got 400: the regular expression left an empty path."""
    strip = {"uriRegexRewrite": {"match": "^/svc/board(.*)$", "rewrite": r"\1"}}
    rewritten = way("prefix", "/svc/board", rewrite=strip)
    (told,) = new_world().root(text=routes("board", "shop", rewritten)).messages("GS332")
    assert told == "Route 1 of VirtualService shop/board (prefix /svc/board) rewrites /svc/board to an empty path."
    exact = way("exact", "/svc/board", rewrite={"uri": "/"})
    assert new_world().root(text=routes("board", "shop", exact, rewritten)).messages("GS332") == []


def test_w112_tls_ended_before_the_mesh_and_the_scheme_was_lost(new_world: Any) -> None:
    """Sign-ins were redirected for ever: TLS ends at the load balancer, and services saw plain http."""
    (told,) = new_world().root(text=PODS + service() + PLAIN).messages("GS337")
    assert told.startswith("Service istio-system/edge ends TLS before Gateway shop/main and sets no header")
    assert new_world().root(text=PODS + service() + PLAIN + FILTER).messages("GS337") == []
