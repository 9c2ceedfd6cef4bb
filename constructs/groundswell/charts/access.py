"""Who gets in at the gateway: the token from the cookie, then its signature, then the authoriser's word."""

from typing import Any

from groundswell.charts.chart import Chart
from groundswell.charts.cookies import lua
from groundswell.charts.istiod import AUTHORISER
from groundswell.charts.mesh import meta
from groundswell.model.kubeadm import KubeadmPlatform
from imports.io.istio.networking import (
    EnvoyFilter,
    EnvoyFilterSpec,
    EnvoyFilterSpecConfigPatches,
    EnvoyFilterSpecConfigPatchesApplyTo,
    EnvoyFilterSpecConfigPatchesMatch,
    EnvoyFilterSpecConfigPatchesMatchContext,
    EnvoyFilterSpecConfigPatchesMatchListener,
    EnvoyFilterSpecConfigPatchesMatchListenerFilterChain,
    EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilter,
    EnvoyFilterSpecConfigPatchesPatch,
    EnvoyFilterSpecConfigPatchesPatchOperation,
    EnvoyFilterSpecWorkloadSelector,
)
from imports.io.istio.security import (
    AuthorizationPolicy,
    AuthorizationPolicySpec,
    AuthorizationPolicySpecAction,
    AuthorizationPolicySpecProvider,
    AuthorizationPolicySpecRules,
    AuthorizationPolicySpecRulesTo,
    AuthorizationPolicySpecRulesToOperation,
    AuthorizationPolicySpecSelector,
    RequestAuthentication,
    RequestAuthenticationSpec,
    RequestAuthenticationSpecJwtRules,
    RequestAuthenticationSpecSelector,
)

API = "/api/v1/*"
CONNECTION_MANAGER = "envoy.filters.network.http_connection_manager"
ISSUER = "auth"
"""The service that signs tokens and serves its public keys."""
JWKS = "/.well-known/jwks.json"


class JwtRule(RequestAuthenticationSpecJwtRules):
    """A rule with its address under the documented name: the definition also has the old `jwks_uri`, and of the two,
    which are one in Python, the bindings kept the old one."""

    @property
    def jwks_uri(self) -> str | None:
        """:schema: RequestAuthenticationSpecJwtRules#jwksUri"""
        return super().jwks_uri


def add_access(chart: Chart, platform: KubeadmPlatform) -> None:
    """In the order in which a request meets them."""
    _cookie_to_header(chart, platform)
    _tokens(chart, platform)
    _authoriser(chart, platform)


def _gateway(platform: KubeadmPlatform) -> dict[str, str]:
    return dict(platform.gateway_pods.labels)


def _open(platform: KubeadmPlatform) -> list[str]:
    return [path for service in platform.services for path in service.open_paths]


def _cookie_to_header(chart: Chart, platform: KubeadmPlatform) -> None:
    """First of all HTTP filters: behind the authoriser it would write a header that nobody reads any more."""
    value: dict[str, Any] = {
        "name": "envoy.filters.http.lua",
        "typed_config": {
            "@type": "type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua",
            "default_source_code": {"inline_string": lua(platform.host("api"), _open(platform))},
        },
    }
    chain = EnvoyFilterSpecConfigPatchesMatchListenerFilterChain(
        filter=EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilter(name=CONNECTION_MANAGER)
    )
    patch = EnvoyFilterSpecConfigPatches(
        apply_to=EnvoyFilterSpecConfigPatchesApplyTo.HTTP_UNDERSCORE_FILTER,
        match=EnvoyFilterSpecConfigPatchesMatch(
            context=EnvoyFilterSpecConfigPatchesMatchContext.GATEWAY,
            listener=EnvoyFilterSpecConfigPatchesMatchListener(filter_chain=chain),
        ),
        patch=EnvoyFilterSpecConfigPatchesPatch(
            operation=EnvoyFilterSpecConfigPatchesPatchOperation.INSERT_UNDERSCORE_FIRST, value=value
        ),
    )
    chart.add(
        EnvoyFilter,
        metadata=meta(platform, "cookie-to-header", platform.ingress.gateway_namespace),
        spec=EnvoyFilterSpec(
            workload_selector=EnvoyFilterSpecWorkloadSelector(labels=_gateway(platform)), config_patches=[patch]
        ),
    )


def _tokens(chart: Chart, platform: KubeadmPlatform) -> None:
    """A token that is there must be signed by auth; that one is there, the authoriser asks."""
    auth = platform.service(ISSUER)
    rule = JwtRule(
        issuer=platform.jwt_issuer,
        audiences=[platform.jwt_audience],
        jwks_uri=f"{auth.url}{auth.prefix}{JWKS}",
        forward_original_token=True,  # the services read the user from it
    )
    chart.add(
        RequestAuthentication,
        metadata=meta(platform, "tokens", platform.ingress.gateway_namespace),
        spec=RequestAuthenticationSpec(
            selector=RequestAuthenticationSpecSelector(match_labels=_gateway(platform)), jwt_rules=[rule]
        ),
    )


def _authoriser(chart: Chart, platform: KubeadmPlatform) -> None:
    """Every API path but those that a service declares open; a browser's preflight carries no token."""
    operation = AuthorizationPolicySpecRulesToOperation(
        # Routes match a host with any port behind it; a rule without the second form would let those through unasked.
        hosts=[platform.host("api"), f"{platform.host('api')}:*"],
        paths=[API],
        not_paths=[form for path in _open(platform) for form in (path, f"{path}/*")],
        not_methods=["OPTIONS"],
    )
    chart.add(
        AuthorizationPolicy,
        metadata=meta(platform, "authoriser", platform.ingress.gateway_namespace),
        spec=AuthorizationPolicySpec(
            selector=AuthorizationPolicySpecSelector(match_labels=_gateway(platform)),
            action=AuthorizationPolicySpecAction.CUSTOM,
            provider=AuthorizationPolicySpecProvider(name=AUTHORISER),
            rules=[AuthorizationPolicySpecRules(to=[AuthorizationPolicySpecRulesTo(operation=operation)])],
        ),
    )
