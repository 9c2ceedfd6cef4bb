"""GS327: a filter that writes a token's header stands before the filters that check the token."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.mesh_policies import GROUP
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS327",
    severity=Severity.WARNING,
    sentence="A filter that writes a token's header stands before the filters that check the token.",
    consequence="The check runs first and finds no token: requests with a valid cookie get 401 or 403.",
    fix="Insert the filter with INSERT_FIRST, or INSERT_BEFORE the filter that checks.",
)

_CHECKS = ("jwt_authn", "ext_authz", "rbac", "istio_authn")
_WRITES = re.compile(r":(add|replace)\s*\(|setCookie|append_action|header_mutation|request_mutations", re.IGNORECASE)


@rule.check
def order(view: View) -> Iterator[Finding]:
    checks = [each for kind in ("RequestAuthentication", "AuthorizationPolicy") for each in view.of_kind(kind, GROUP)]
    for each in view.of_kind("EnvoyFilter", "networking.istio.io"):
        checking = [policy for policy in checks if _same_proxies(each, policy) and _asks_for_token(policy)]
        for patch in mappings(at(each.body, "spec", "configPatches")) if checking else ():
            late = _late(patch)
            if late and _writes_token(patch, checking):
                message = f"{each} writes the token's header {late}, after {checking[0]} has checked it."
                yield rule.finding(each, message, related=checking[:3])
                break


def _late(patch: Mapping[str, Any]) -> str:
    """Where a patch puts its HTTP filter, "" where it comes before the checks (or is no HTTP filter)."""
    if patch.get("applyTo") != "HTTP_FILTER":
        return ""
    operation = text(at(patch, "patch", "operation"))
    beside = text(at(patch, "match", "listener", "filterChain", "filter", "subFilter", "name"))
    if operation == "INSERT_BEFORE" and beside and not any(each in beside for each in _CHECKS):
        return f"before {beside}" if "router" in beside else ""
    if operation == "INSERT_AFTER":
        return f"after {beside or 'the others'}" if not beside or any(each in beside for each in _CHECKS) else ""
    return "at the end of the list" if operation == "ADD" else ""


def _writes_token(patch: Mapping[str, Any], checking: list[Resource]) -> bool:
    """Whether a filter writes the header that a token is read from."""
    code = str(at(patch, "patch", "value"))
    headers = {"authorization"} | {
        text(header.get("name")).lower()
        for policy in checking
        for jwt in mappings(at(policy.body, "spec", "jwtRules"))
        for header in mappings(jwt.get("fromHeaders"))
    }
    return bool(_WRITES.search(code)) and any(each and each in code.lower() for each in headers)


def _same_proxies(filter_: Resource, policy: Resource) -> bool:
    """Whether a policy is for proxies that a filter is put into: one of both selectors holds the other."""
    if filter_.key.namespace != policy.key.namespace:
        return False
    one = mapping(at(filter_.body, "spec", "workloadSelector", "labels"))
    other = mapping(at(policy.body, "spec", "selector", "matchLabels"))
    return all(one.get(name, value) == value for name, value in other.items())


def _asks_for_token(policy: Resource) -> bool:
    return policy.key.kind == "RequestAuthentication" or at(policy.body, "spec", "action") == "CUSTOM"
