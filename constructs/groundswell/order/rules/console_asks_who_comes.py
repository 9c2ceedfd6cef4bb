"""GS541: a console that asks nobody who they are is not open to the internet."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.controllers import image_name
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.mesh_policies import policies_for
from groundswell.order.network.entrances import entrances
from groundswell.order.network.termination import gateways_behind
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.telemetry.mounted_configs import documents, mounted
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS541",
    severity=Severity.WARNING,
    sentence="A console that asks nobody who they are is not open to the internet.",
    consequence="Everybody reads metrics, logs and traces, and who talks to whom.",
    fix="Take the route out, or put a sign-in before it.",
)

_OPEN = frozenset({"prometheus", "alertmanager", "loki", "tempo", "all-in-one", "jaeger-query", "kiali", "pushgateway"})
_SCHEME = "service.beta.kubernetes.io/aws-load-balancer-scheme"
_RANGES = "service.beta.kubernetes.io/load-balancer-source-ranges"
_EVERYBODY = "0.0.0.0/0"


@rule.check
def routed(view: View) -> Iterator[Finding]:
    public = {
        (gateway.key.namespace, gateway.key.name)
        for service in view.of_kind("Service", "")
        if service.annotations.get(_SCHEME) == "internet-facing" and not _closed(service, view)
        for gateway in gateways_behind(service, view)
    }
    told = set()
    for each in entrances(view) if public else ():
        bound = {tuple(name.rpartition("/")[::2]) for name in texts(at(each.route.body, "spec", "gateways"))}
        for pods in view.backends(each.service) if bound & public else ():
            if id(pods.owner) not in told and _asks_nobody(pods, view) and not _guarded(pods, view):
                told.add(id(pods.owner))
                message = f"{each.route} opens {pods.owner} to the internet, and it asks nobody who they are."
                yield rule.finding(each.route, message, related=[pods.owner])


def _closed(service: Resource, view: View) -> bool:
    """Whether a load balancer takes only some addresses, or its gateway asks who comes before any route counts."""
    spec = mapping(service.body.get("spec"))
    ranges = [*texts(spec.get("loadBalancerSourceRanges")), *str(service.annotations.get(_RANGES) or "").split(",")]
    asked = [one for pods in view.backends(service) for one in policies_for(pods, "AuthorizationPolicy", view)]
    return not {"", _EVERYBODY}.issuperset(each.strip() for each in ranges) or any(_asks(one) for one in asked)


def _asks(policy: Resource) -> bool:
    """Whether a policy lets in only whom its rules name, keeps some out, or leaves that to a sign-in."""
    rules = mappings(at(policy.body, "spec", "rules"))
    if at(policy.body, "spec", "action") == "DENY":
        return any(each.get("from") or each.get("when") for each in rules)
    return at(policy.body, "spec", "action") == "CUSTOM" or all(rules)


def _asks_nobody(pods: PodTemplate, view: View) -> bool:
    if len(pods.containers) > 1 or pods.owner.contract:
        return False  # a proxy beside it may ask
    for container in pods.containers:
        name = image_name(text(container.get("image")))
        if name == "kiali":
            held = [content for _, config in mounted(pods, container, view) for _, content in documents(config, view)]
            return any(at(content, "auth", "strategy") == "anonymous" for content in held)
        if name in _OPEN:
            return not any("web.config.file" in each for each in texts(container.get("args")))
    return False


def _guarded(pods: PodTemplate, view: View) -> bool:
    return any(_asks(each) for each in policies_for(pods, "AuthorizationPolicy", view))
