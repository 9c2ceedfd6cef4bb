"""GS136: a field that a controller writes is left to it."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.ignored import ignores, self_heals
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS136",
    severity=Severity.WARNING,
    sentence="A field that a controller writes is left to it.",
    consequence="The Application is OutOfSync for ever, and with self-heal Argo CD and the controller undo each other.",
    fix="Add the field to ignoreDifferences of the Application, with RespectIgnoreDifferences=true.",
)

_INJECTED = ("cert-manager.io/inject-ca-from", "cert-manager.io/inject-ca-from-secret")


@rule.check
def written(view: View) -> Iterator[Finding]:
    for resource, field, writer in (*_webhooks(view), *_conversions(view), *_weights(view)):
        application = view.application_of(resource)
        if application is not None and not ignores(application, resource, field):
            message = f"{resource} declares {field}, which {writer} writes at run time."
            severity = Severity.ERROR if field == "weight" and self_heals(application) else None
            yield rule.finding(resource, message, related=[application.resource], severity=severity)


def _webhooks(view: View) -> Iterator[tuple[Resource, str, str]]:
    for kind in ("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"):
        for each in view.of_kind(kind):
            entries = list(mappings(each.body.get("webhooks")))
            services = {text(at(entry, "clientConfig", "service", "name")) for entry in entries}
            if any("caBundle" in (entry.get("clientConfig") or {}) for entry in entries):
                injected = any(name in each.annotations for name in _INJECTED)
                empty = any(at(entry, "clientConfig", "caBundle") == "" for entry in entries)
                if injected or empty:
                    yield each, "caBundle", "cert-manager" if injected else "its controller"
            istio = any(name.startswith("istiod") for name in services)
            if istio and kind.startswith("Validating") and any(e.get("failurePolicy") == "Ignore" for e in entries):
                yield each, "failurePolicy", "istiod"


def _conversions(view: View) -> Iterator[tuple[Resource, str, str]]:
    for each in view.of_kind("CustomResourceDefinition"):
        client = at(each.body, "spec", "conversion", "webhook", "clientConfig")
        if any(name in each.annotations for name in _INJECTED) and "caBundle" in (client or {}):
            yield each, "caBundle", "cert-manager"


def _weights(view: View) -> Iterator[tuple[Resource, str, str]]:
    """What Argo Rollouts writes: weights of a VirtualService's routes, labels of a DestinationRule's subsets."""
    for rollout in view.of_kind("Rollout", "argoproj.io"):
        istio = at(rollout.body, "spec", "strategy", "canary", "trafficRouting", "istio")
        single, several = at(istio, "virtualService"), at(istio, "virtualServices")
        names = [text(each.get("name")) for each in mappings([single] if single else several)]
        for name in names:
            service = view.named("VirtualService", rollout.key.namespace, name)
            routes = mappings(at(service.body, "spec", "http")) if service else ()
            if service and any("weight" in each for route in routes for each in mappings(route.get("route"))):
                yield service, "weight", str(rollout)
        subset_rule = view.named("DestinationRule", rollout.key.namespace, text(at(istio, "destinationRule", "name")))
        if subset_rule and list(texts([at(istio, "destinationRule", "canarySubsetName")])):
            yield subset_rule, "subsets", str(rollout)
