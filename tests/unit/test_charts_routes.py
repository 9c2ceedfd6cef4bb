"""The way in: nobody passes by the authoriser, and no cookie goes where it does not belong."""

from collections.abc import Callable
from typing import Any

import pytest

from groundswell.charts.cookies import lua
from groundswell.platforms import load

Body = dict[str, Any]
Found = Callable[..., list[Body]]
each_environment = pytest.mark.parametrize("environment", ("dev", "prod"))


@each_environment
def test_a_port_behind_the_host_does_not_pass_by_the_authoriser(found: Found, environment: str) -> None:
    (policy,) = found(environment, "AuthorizationPolicy")
    (rule,) = policy["spec"]["rules"]
    api = load("eco2", environment).host("api")
    assert rule["to"][0]["operation"]["hosts"] == [api, f"{api}:*"]


@each_environment
def test_every_route_of_a_service_lies_below_what_the_authoriser_guards(found: Found, environment: str) -> None:
    (policy,) = found(environment, "AuthorizationPolicy")
    operation = policy["spec"]["rules"][0]["to"][0]["operation"]
    (guarded,) = operation["paths"]
    opened = {path for service in load("eco2", environment).services for path in service.open_paths}
    assert set(operation["notPaths"]) == opened | {f"{path}/*" for path in opened}
    for route in found(environment, "VirtualService"):
        if route["spec"]["hosts"] == [load("eco2", environment).host("api")]:
            for http in route["spec"]["http"]:
                exact, prefix = (match["uri"] for match in http["match"])
                assert exact["exact"].startswith(guarded.removesuffix("*"))
                assert prefix["prefix"] == f"{exact['exact']}/"  # whole words: not /api/v1/users for /api/v1/user


@each_environment
def test_the_cookie_filter_knows_the_host_and_the_open_paths(found: Found, environment: str) -> None:
    platform = load("eco2", environment)
    (cookie,) = found(environment, "EnvoyFilter")
    (patch,) = cookie["spec"]["configPatches"]
    script = patch["patch"]["value"]["typed_config"]["default_source_code"]["inline_string"]
    (policy,) = found(environment, "AuthorizationPolicy")
    unasked = [path for path in policy["spec"]["rules"][0]["to"][0]["operation"]["notPaths"] if not path.endswith("*")]
    assert script == lua(platform.host("api"), unasked)
    assert script.startswith(f'local host = "api.{platform.domain}"\nlocal open = {{"/api/v1/auth/google", ')
    assert 'local cookie_of = {["authorization"] = "s_access", ["x-refresh-token"] = "s_refresh"}' in script
    assert patch["applyTo"] == "HTTP_FILTER" and patch["match"]["context"] == "GATEWAY"


@each_environment
def test_the_filter_the_tokens_and_the_authoriser_stand_at_the_same_pods(found: Found, environment: str) -> None:
    gateway = dict(load("eco2", environment).gateway_pods.labels)
    (cookie,) = found(environment, "EnvoyFilter")
    (tokens,) = found(environment, "RequestAuthentication")
    (policy,) = found(environment, "AuthorizationPolicy")
    (monitor,) = found(environment, "PodMonitor")
    assert cookie["spec"]["workloadSelector"]["labels"] == gateway
    assert tokens["spec"]["selector"]["matchLabels"] == gateway
    assert policy["spec"]["selector"]["matchLabels"] == gateway
    assert monitor["spec"]["selector"]["matchLabels"] == gateway
    assert {body["metadata"]["namespace"] for body in (cookie, tokens, policy)} == {"istio-system"}


@each_environment
def test_the_keys_come_from_a_service_that_the_gateway_may_reach(found: Found, environment: str) -> None:
    platform = load("eco2", environment)
    auth = platform.service("auth")
    (tokens,) = found(environment, "RequestAuthentication")
    (rule,) = tokens["spec"]["jwtRules"]
    assert rule["jwksUri"] == f"http://{auth.host}:{auth.port}/api/v1/auth/.well-known/jwks.json"
    assert "/api/v1/auth/.well-known/jwks.json" in auth.open_paths
    assert any(flow.source == platform.gateway_pods and flow.port == auth.port for flow in platform.flows)


@each_environment
def test_only_what_never_reached_a_service_is_tried_again_and_no_stream_is_cut(found: Found, environment: str) -> None:
    for route in found(environment, "VirtualService"):
        for http in route["spec"]["http"]:
            if http["name"] in ("argocd", "grafana"):
                assert "timeout" not in http
            else:
                assert http["retries"] == {"attempts": 2, "retryOn": "connect-failure,refused-stream"}


@each_environment
def test_the_whole_mesh_is_strict(found: Found, environment: str) -> None:
    (strict,) = found(environment, "PeerAuthentication")
    assert strict["metadata"]["namespace"] == "istio-system" and strict["spec"] == {"mtls": {"mode": "STRICT"}}
