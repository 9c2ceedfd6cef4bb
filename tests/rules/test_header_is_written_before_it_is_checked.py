"""GS327: a filter that writes a token's header stands before the filters that check the token."""

from typing import Any

from tests.rules.mesh_objects import authentication, authorization
from tests.rules.network_objects import custom

CHECK = authentication("jwt", "istio-system", {"issuer": "shop"}, selector={"matchLabels": {"istio": "ingressgateway"}})
LUA = 'function envoy_on_request(handle) handle:headers():add("authorization", "Bearer " .. token) end'


def writes(operation: str, beside: str = "", code: str = LUA, istio: str = "ingressgateway") -> str:
    sub = {"subFilter": {"name": beside}} if beside else {}
    match = {"context": "GATEWAY", "listener": {"filterChain": {"filter": {"name": "hcm", **sub}}}}
    value = {"name": "lua", "typed_config": {"inlineCode": code}}
    patches = [
        {"applyTo": "HTTP_FILTER", "match": match, "patch": {"operation": operation, "value": value}},
    ]
    spec = {"workloadSelector": {"labels": {"istio": istio}}, "configPatches": patches}
    return custom("networking.istio.io/v1alpha3", "EnvoyFilter", "cookie", "istio-system", spec)


def test_before_the_checks(new_world: Any) -> None:
    for filter_ in (writes("INSERT_FIRST"), writes("INSERT_BEFORE", "envoy.filters.http.jwt_authn")):
        assert new_world().root(text=CHECK + filter_).messages("GS327") == []


def test_next_to_the_router(world: Any) -> None:
    (told,) = world.root(text=CHECK + writes("INSERT_BEFORE", "envoy.filters.http.router")).messages("GS327")
    assert told == (
        "EnvoyFilter istio-system/cookie writes the token's header before envoy.filters.http.router, "
        "after RequestAuthentication istio-system/jwt has checked it."
    )


def test_after_the_check(new_world: Any) -> None:
    for filter_ in (writes("INSERT_AFTER", "envoy.filters.http.ext_authz"), writes("ADD")):
        assert "has checked it" in new_world().root(text=CHECK + filter_).messages("GS327")[0]


def test_an_authoriser_checks_as_well(world: Any) -> None:
    check = authorization("ext", "istio-system", action="CUSTOM", provider={"name": "x"}, rules=[{}])
    assert "AuthorizationPolicy istio-system/ext" in world.root(text=check + writes("ADD")).messages("GS327")[0]


def test_another_header_and_other_proxies(new_world: Any) -> None:
    other = writes("ADD", code='handle:headers():add("x-trace", "1")')
    for filter_ in (other, writes("ADD", istio="egressgateway")):
        assert new_world().root(text=CHECK + filter_).messages("GS327") == []
