"""Fields that a manifest declares and somebody else writes at run time: which object, which field, who."""

from collections.abc import Iterator
from typing import NamedTuple

from groundswell.manifests.resource import Resource
from groundswell.order.tree import at, mappings, text, texts
from groundswell.order.view import View


class Written(NamedTuple):
    """A field, by the last name of its path, that `writer` writes into an object that declares it."""

    resource: Resource
    field: str
    writer: str


_INJECTED = ("cert-manager.io/inject-ca-from", "cert-manager.io/inject-ca-from-secret")


def written_fields(view: View) -> tuple[Written, ...]:
    """All of them but replicas, which autoscalers write."""
    return (*_webhooks(view), *_conversions(view), *_services_of_apis(view), *_weights(view))


def scaled(view: View) -> Iterator[Written]:
    """The objects whose replicas are declared, and written by an autoscaler."""
    for scaler in (*view.of_kind("HorizontalPodAutoscaler"), *view.of_kind("ScaledObject", "keda.sh")):
        reference = at(scaler.body, "spec", "scaleTargetRef")
        kind, name = text(at(reference, "kind")) or "Deployment", text(at(reference, "name"))
        target = view.named(kind, scaler.key.namespace, name)
        if target is not None and at(target.body, "spec", "replicas") is not None:
            yield Written(target, "replicas", str(scaler))


def _services_of_apis(view: View) -> Iterator[Written]:
    """An APIService's status is the API server's, and its bundle cert-manager's where that is asked to inject it."""
    for each in view.of_kind("APIService", "apiregistration.k8s.io"):
        if each.body.get("status"):
            yield Written(each, "status", "the API server")
        if "caBundle" in (at(each.body, "spec") or {}) and any(name in each.annotations for name in _INJECTED):
            yield Written(each, "caBundle", "cert-manager")


def _webhooks(view: View) -> Iterator[Written]:
    for kind in ("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"):
        for each in view.of_kind(kind):
            entries = list(mappings(each.body.get("webhooks")))
            services = {text(at(entry, "clientConfig", "service", "name")) for entry in entries}
            if any("caBundle" in (entry.get("clientConfig") or {}) for entry in entries):
                injected = any(name in each.annotations for name in _INJECTED)
                empty = any(at(entry, "clientConfig", "caBundle") == "" for entry in entries)
                if injected or empty:
                    yield Written(each, "caBundle", "cert-manager" if injected else "its controller")
            istio = any(name.startswith("istiod") for name in services)
            if istio and kind.startswith("Validating") and any(e.get("failurePolicy") == "Ignore" for e in entries):
                yield Written(each, "failurePolicy", "istiod")


def _conversions(view: View) -> Iterator[Written]:
    for each in view.of_kind("CustomResourceDefinition"):
        client = at(each.body, "spec", "conversion", "webhook", "clientConfig")
        if any(name in each.annotations for name in _INJECTED) and "caBundle" in (client or {}):
            yield Written(each, "caBundle", "cert-manager")


def _weights(view: View) -> Iterator[Written]:
    """What Argo Rollouts writes: weights of a VirtualService's routes, labels of a DestinationRule's subsets."""
    for rollout in view.of_kind("Rollout", "argoproj.io"):
        istio = at(rollout.body, "spec", "strategy", "canary", "trafficRouting", "istio")
        single, several = at(istio, "virtualService"), at(istio, "virtualServices")
        names = [text(each.get("name")) for each in mappings([single] if single else several)]
        for name in names:
            service = view.named("VirtualService", rollout.key.namespace, name)
            routes = mappings(at(service.body, "spec", "http")) if service else ()
            if service and any("weight" in each for route in routes for each in mappings(route.get("route"))):
                yield Written(service, "weight", str(rollout))
        subset_rule = view.named("DestinationRule", rollout.key.namespace, text(at(istio, "destinationRule", "name")))
        if subset_rule and list(texts([at(istio, "destinationRule", "canarySubsetName")])):
            yield Written(subset_rule, "subsets", str(rollout))
