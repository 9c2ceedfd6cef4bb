"""GS329: a browser's preflight request, which carries no token, is not asked for one."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.gateways import gateways_of
from groundswell.order.mesh.mesh_policies import GROUP, applies_to
from groundswell.order.network.calls import URL
from groundswell.order.network.entrances import entrances
from groundswell.order.network.variables import variables
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS329",
    severity=Severity.WARNING,
    sentence="A browser's preflight request, which carries no token, is not asked for one.",
    consequence="The preflight gets 401 or 403, and the browser refuses the request that it stood for.",
    fix="Leave OPTIONS out of the policy (notMethods: [OPTIONS]).",
)

_FRONTEND = re.compile(r"FRONT_?END_(URL|ORIGIN|HOST)$|WEB_?APP_URL$", re.IGNORECASE)
_ORIGINS = re.compile(r"CORS|ALLOW(ED)?_ORIGIN|ORIGINS", re.IGNORECASE)


@rule.check
def preflights(view: View) -> Iterator[Finding]:
    asking = [each for each in view.of_kind("AuthorizationPolicy", GROUP) if _asks(each)]
    for policy in asking:
        why = _browsers(policy, view)
        if why:
            message = f"{policy} asks OPTIONS requests for a token, and browsers of another origin call ({why})."
            yield rule.finding(policy, message)


def _asks(policy: Resource) -> bool:
    """Whether a policy may refuse an OPTIONS request without a token."""
    spec = mapping(policy.body.get("spec"))
    if spec.get("action") == "CUSTOM":
        return any(_means_options(each) for each in mappings(spec.get("rules")))
    if spec.get("action") == "DENY":
        return any(_means_options(each) and _without_token(each) for each in mappings(spec.get("rules")))
    return False


def _without_token(entry: Mapping[str, Any]) -> bool:
    return any(at(each, "source", "notRequestPrincipals") == ["*"] for each in mappings(entry.get("from")))


def _means_options(entry: Mapping[str, Any]) -> bool:
    operations = [mapping(each.get("operation")) for each in mappings(entry.get("to"))] or [{}]
    return any(
        "OPTIONS" not in texts(each.get("notMethods"))
        and (not each.get("methods") or {"OPTIONS", "*"} & set(texts(each.get("methods"))))
        for each in operations
    )


def _browsers(policy: Resource, view: View) -> str:
    """What tells that browsers of another origin send requests past a policy, "" where nothing does."""
    for entrance in entrances(view):
        sources = [each for each in entrance.sources if isinstance(each, PodTemplate)]
        behind = view.backends(entrance.service)
        guarded = any(applies_to(policy, each, view) for each in (*sources, *behind))
        if guarded or (not sources and _at_gateway(policy, entrance.route, view)):
            for http in mappings(at(entrance.route.body, "spec", "http")):
                if mapping(http.get("corsPolicy")):
                    return f"corsPolicy of {entrance.route}"
            for pods in behind:
                for each in variables(pods, view):
                    if _ORIGINS.search(each.name) and text(each.value).strip():
                        return f"{each.name} of {pods.owner}"
                    if _FRONTEND.search(each.name) and _is_elsewhere(each.value, entrance.route):
                        return f"{each.name} of {pods.owner} is {each.value}"
    return ""


def _is_elsewhere(value: str, route: Resource) -> bool:
    """Whether an address is of another host than those of a route that names its hosts."""
    found = URL.match(value.strip())
    hosts = list(texts(at(route.body, "spec", "hosts")))
    return found is not None and bool(hosts) and "*" not in hosts and found[2] not in hosts


def _at_gateway(policy: Resource, route: Resource, view: View) -> bool:
    """Whether a policy selects the pods of a route's Gateway, told by their selectors where the pods are not here."""
    wanted = mapping(at(policy.body, "spec", "selector", "matchLabels"))
    chosen = [mapping(at(each.body, "spec", "selector")) for each in gateways_of(route, view)]
    return bool(wanted) and any(all(own.get(name) == value for name, value in wanted.items()) for own in chosen)
