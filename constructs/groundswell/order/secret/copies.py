"""Secrets and ConfigMaps that a controller copies into other namespaces, or makes for another object's sake."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from groundswell.manifests.bounded_pattern import is_bounded
from groundswell.manifests.resource import Resource
from groundswell.order.operators.products import CONFIGMAP, SECRET, Named
from groundswell.order.selectors import selects
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View

_REFLECTOR = "reflector.v1.k8s.emberstack.com/reflection-"
_REPLICATOR = "replicator.v1.mittwald.de/replicate-to"
_KUBED = ("kubed.appscode.com/sync", "config-syncer.appscode.com/sync")
_SERVING = tuple(f"service.{stage}.openshift.io/serving-cert-secret-name" for stage in ("beta", "alpha"))
_TEMPLATES: Mapping[str, tuple[str, ...]] = {
    "Certificate": ("spec", "secretTemplate"),
    "ExternalSecret": ("spec", "target", "template", "metadata"),
    "SealedSecret": ("spec", "template", "metadata"),
}
COPIED_KINDS = (
    *("core/Secret", "core/ConfigMap", "core/Service", "cert-manager.io/Certificate", "bitnami.com/SealedSecret"),
    *("external-secrets.io/ExternalSecret", "external-secrets.io/ClusterExternalSecret", "kyverno.io/ClusterPolicy"),
    *("trust.cert-manager.io/Bundle", "clustersecret.io/ClusterSecret", "services.k8s.aws/FieldExport"),
    "kafka.strimzi.io/KafkaUser",
)
"""The kinds, as `Rule.provides` takes them."""


def copies(resource: Resource, view: View) -> Iterator[Named]:
    """(type, namespace, name) of each copy; where the namespaces are chosen by label or pattern, of those in use."""
    special = _SPECIAL.get(resource.key.kind)
    if special:
        yield from special(resource, view)
    elif resource.key.kind == "Service":
        for each in _SERVING:
            if text(resource.annotations.get(each)):
                yield SECRET, resource.key.namespace, text(resource.annotations.get(each))
    else:
        yield from _annotated(resource, view)


def _annotated(resource: Resource, view: View) -> Iterator[Named]:
    """Copies by Reflector 9, kubernetes-replicator 2 and Config Syncer: annotations of the source say where to."""
    path = _TEMPLATES.get(resource.key.kind)
    notes = mapping(at(resource.body, *path, "annotations")) if path else resource.annotations
    if not any("refl" in str(each) or "repl" in str(each) or "sync" in str(each) for each in notes):
        return
    kind = CONFIGMAP if resource.key.kind == "ConfigMap" else SECRET
    name = text(at(resource.body, "spec", "secretName")) or text(at(resource.body, "spec", "target", "name"))
    for home in (each for each in view.by_namespace if each and _is_sent(each, notes, view)):
        yield kind, home, name or resource.key.name


def _is_sent(namespace: str, notes: Mapping[str, Any], view: View) -> bool:
    if text(notes.get(f"{_REFLECTOR}auto-enabled")) == "true":
        allowed, sent = (text(notes.get(f"{_REFLECTOR}{part}-namespaces")) for part in ("allowed", "auto"))
        return _listed(namespace, allowed or ".*") and _listed(namespace, sent or ".*")
    if text(notes.get(_REPLICATOR)):
        return _listed(namespace, text(notes.get(_REPLICATOR)))
    wanted = next((text(notes.get(each)) for each in (*_KUBED, f"{_REPLICATOR}-matching") if each in notes), None)
    return wanted is not None and _labelled(wanted, view.namespace_labels(namespace))


def _listed(namespace: str, patterns: str) -> bool:
    try:
        wanted = [each.strip() for each in patterns.split(",") if is_bounded(each.strip(), len(namespace))]
        return any(re.fullmatch(each, namespace) for each in wanted if each)
    except re.error:  # the controller refuses it, too, and copies nothing
        return False


def _labelled(selector: str, labels: Mapping[str, Any]) -> bool:
    pairs = (each.partition("=") for each in selector.split(",") if each)
    return all(name in labels and (not mark or labels[name] == value.lstrip("=")) for name, mark, value in pairs)


def _cluster_external(resource: Resource, view: View) -> Iterator[Named]:
    spec = mapping(resource.body.get("spec"))
    name = text(spec.get("externalSecretName")) or resource.key.name
    target = text(at(spec, "externalSecretSpec", "target", "name")) or name
    chosen = [spec.get("namespaceSelector"), *mappings(spec.get("namespaceSelectors"))]
    homes = [each for each in view.by_namespace if any(selects(one, view.namespace_labels(each)) for one in chosen)]
    for home in dict.fromkeys((*texts(spec.get("namespaces")), *filter(None, homes))):
        yield SECRET, home, target


def _generated(resource: Resource, view: View) -> Iterator[Named]:
    """Kyverno 1.13, "Generate rules": a Secret or ConfigMap for whatever namespace the rule matches."""
    for rule in mappings(at(resource.body, "spec", "rules")):
        made = mapping(rule.get("generate"))
        kind = {"Secret": SECRET, "ConfigMap": CONFIGMAP}.get(text(made.get("kind")))
        if kind and "{" not in text(made.get("name")):
            named = text(made.get("namespace"))
            for home in filter(None, view.by_namespace) if not named or "{" in named else [named]:
                yield kind, home, text(made.get("name"))


def _bundle(resource: Resource, view: View) -> Iterator[Named]:
    """trust-manager 0.15: into every namespace that its target selects."""
    target = mapping(at(resource.body, "spec", "target"))
    selector = target.get("namespaceSelector")
    for home in filter(None, view.by_namespace):
        if selector is None or selects(selector, view.namespace_labels(home)):
            for field, kind in (("configMap", CONFIGMAP), ("secret", SECRET)):
                if field in target:
                    yield kind, home, resource.key.name


def _cluster_secret(resource: Resource, view: View) -> Iterator[Named]:
    wanted = ",".join(texts(resource.body.get("matchNamespace"))) or ".*"
    for home in view.by_namespace:
        if home and _listed(home, wanted):
            yield SECRET, home, resource.key.name


def _exported(resource: Resource, _: View) -> Iterator[Named]:
    """AWS Controllers for Kubernetes write a field of a resource into a Secret or ConfigMap that is there."""
    to = mapping(at(resource.body, "spec", "to"))
    kind = CONFIGMAP if text(to.get("kind")).lower() == "configmap" else SECRET
    yield kind, text(to.get("namespace")) or resource.key.namespace, text(to.get("name"))


def _prefixed(resource: Resource, view: View) -> Iterator[Named]:
    """Strimzi 0.45, "Secrets of users": the Kafka cluster of a user may put a prefix before their names."""
    cluster = text(resource.labels.get("strimzi.io/cluster"))
    kafka = view.named("Kafka", resource.key.namespace, cluster, "kafka.strimzi.io")
    path = ("spec", "entityOperator", "userOperator", "secretPrefix")
    if kafka is not None and text(at(kafka.body, *path)):
        yield SECRET, resource.key.namespace, f"{text(at(kafka.body, *path))}{resource.key.name}"


_SPECIAL: Mapping[str, Callable[[Resource, View], Iterator[Named]]] = {
    "ClusterExternalSecret": _cluster_external,
    "ClusterPolicy": _generated,
    "Bundle": _bundle,
    "ClusterSecret": _cluster_secret,
    "FieldExport": _exported,
    "KafkaUser": _prefixed,
}
