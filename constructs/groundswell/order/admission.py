"""Admission webhooks: which of them the API server asks about an object."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.selectors import selects
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View

_IRREGULAR = {"Endpoints": "endpoints"}


@dataclass(frozen=True, slots=True)
class Webhook:
    """One entry of a webhook configuration that is served by a Service in the cluster."""

    name: str
    configuration: Resource
    namespace: str
    service: str
    port: int
    path: str
    must_answer: bool
    mutates: bool
    body: Mapping[str, Any]


def webhooks(view: View) -> tuple[Webhook, ...]:
    """Every webhook of the platform that a Service of the cluster serves."""
    return tuple(
        Webhook(
            name=text(each.get("name")),
            configuration=configuration,
            namespace=text(service.get("namespace")),
            service=text(service.get("name")),
            port=service["port"] if isinstance(service.get("port"), int) else 443,
            path=text(service.get("path")),
            must_answer=each.get("failurePolicy", "Fail") != "Ignore",
            mutates=kind.startswith("Mutating"),
            body=each,
        )
        for kind in ("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration")
        for configuration in view.of_kind(kind)
        for each in mappings(configuration.body.get("webhooks"))
        if (service := mapping(at(each, "clientConfig", "service")))
    )


def admitting(resource: Resource, view: View) -> Iterator[Webhook]:
    """The webhooks that are asked when an object is created, or for a workload when its pods are."""
    if not view.once(webhooks) or resource.key.group == "admissionregistration.k8s.io":
        return
    pods = view.pods_of(resource)
    asked = [(resource.key.group, plural(resource, view), resource.labels)]
    if pods and resource.key.kind != "Pod":
        asked.append(("", "pods", pods.labels))
    told: set[int] = set()
    for group, name, labels in asked:
        for webhook in _interested(group, name, bool(resource.key.namespace), view):
            if id(webhook) not in told and _selects(webhook, labels, resource.key.namespace, view):
                told.add(id(webhook))
                yield webhook


_Sort = tuple[str, str, bool]
"""API group, plural, whether it lives in a namespace."""


def _interested(group: str, name: str, namespaced: bool, view: View) -> list[Webhook]:
    """The webhooks with a rule for a sort of objects, whatever their selectors say; worked out once a sort."""
    known = view.once(_known)
    sort = (group, name, namespaced)
    if sort not in known:
        known[sort] = [
            each
            for each in view.once(webhooks)
            if any(_rule_matches(one, group, name, namespaced) for one in mappings(each.body.get("rules")))
        ]
    return known[sort]


def _known(_: View) -> dict[_Sort, list[Webhook]]:
    return {}


def _selects(webhook: Webhook, labels: Mapping[str, Any], namespace: str, view: View) -> bool:
    objects, namespaces = webhook.body.get("objectSelector"), webhook.body.get("namespaceSelector")
    if objects is not None and not selects(objects, labels):
        return False
    if namespaces is None or not namespace:
        return True
    return selects(namespaces, view.namespace_labels(namespace))


def _rule_matches(rule: Mapping[str, Any], group: str, name: str, namespaced: bool) -> bool:
    groups, names = list(texts(rule.get("apiGroups"))), list(texts(rule.get("resources")))
    operations = list(texts(rule.get("operations")))
    scope = rule.get("scope") or "*"
    return (
        ("*" in groups or group in groups)
        and (name in names or "*" in names or "*/*" in names)
        and ("*" in operations or "CREATE" in operations)
        and (scope == "*" or (scope == "Namespaced") == namespaced)
    )


def plural(resource: Resource, view: View) -> str:
    """The plural under which the API server knows a kind: its CRD's, else by English rules."""
    known = view.once(_plurals).get((resource.key.group, resource.key.kind))
    return known or _IRREGULAR.get(resource.key.kind) or _english(resource.key.kind.lower())


def _english(kind: str) -> str:
    if kind.endswith("y") and not kind.endswith(("ay", "ey", "oy", "uy")):
        return f"{kind[:-1]}ies"
    return f"{kind}es" if kind.endswith(("s", "x", "ch", "sh")) else f"{kind}s"


def _plurals(view: View) -> Mapping[tuple[str, str], str]:
    specs = [mapping(each.body.get("spec")) for each in view.of_kind("CustomResourceDefinition")]
    return {
        (text(spec.get("group")), text(at(spec, "names", "kind"))): text(at(spec, "names", "plural")) for spec in specs
    }
