"""Istio's policies for workloads: which pods one selects, and which have a proxy to enforce it (Istio 1.27)."""

from collections.abc import Iterator
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.controllers import image_name
from groundswell.order.mesh.gateways import GATEWAY_NAME
from groundswell.order.mesh.mesh import may_be_injected
from groundswell.order.mesh.mesh_config import mesh_configs
from groundswell.order.network.peer import labels_of
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

GROUP = "security.istio.io"


def root_namespace(view: View) -> str:
    """Where policies for the whole mesh live."""
    return next(
        (found for each in mesh_configs(view) if (found := text(each.config.get("rootNamespace")))), "istio-system"
    )


def applies_to(policy: Resource, pods: PodTemplate, view: View) -> bool:
    """Whether a policy of Istio is for these pods: by namespace, selector, or the Gateway that they serve."""
    references = target_references(policy)
    if references:
        own = text(pods.labels.get(GATEWAY_NAME))
        here = policy.key.namespace == pods.namespace
        return here and any(each.get("kind") == "Gateway" and each.get("name") == own for each in references)
    if policy.key.namespace not in (pods.namespace, view.once(root_namespace)):
        return False
    wanted = mapping(at(policy.body, "spec", "selector", "matchLabels"))
    return not wanted or labels_of(pods).may_match({"matchLabels": wanted})


def target_references(policy: Resource) -> list[Any]:
    """The targets that a policy names instead of selecting pods."""
    spec = mapping(policy.body.get("spec"))
    single = mapping(spec.get("targetRef"))
    return [*mappings(spec.get("targetRefs")), *([single] if single else [])]


def policies_for(pods: PodTemplate, kind: str, view: View) -> Iterator[Resource]:
    """The policies of one kind that are for these pods."""
    found = view.once(_by_namespace)
    for home in dict.fromkeys((pods.namespace, view.once(root_namespace))):
        yield from (each for each in found.get((kind, home), ()) if applies_to(each, pods, view))


def _by_namespace(view: View) -> dict[tuple[str, str], list[Resource]]:
    index: dict[tuple[str, str], list[Resource]] = {}
    for kind in ("PeerAuthentication", "RequestAuthentication", "AuthorizationPolicy"):
        for each in view.of_kind(kind, GROUP):
            index.setdefault((kind, each.key.namespace), []).append(each)
    return index


def is_gateway(pods: PodTemplate) -> bool:
    """Whether these pods are a gateway's: they ask the injector for its template, or run the proxy themselves."""
    template = pods.annotations.get("inject.istio.io/templates")
    images = [text(each.get("image")) for each in pods.containers]
    return template == "gateway" or any(image == "auto" or image_name(image) == "proxyv2" for image in images)


def has_proxy(pods: PodTemplate, view: View) -> bool:
    """Whether a proxy stands before these pods that enforces policies: a sidecar, a gateway, an ambient mesh's. Of
    pods in a Namespace that nothing read labels, one assumes so."""
    return is_gateway(pods) or may_be_injected(pods, view) or is_ambient(pods, view)


def is_ambient(pods: PodTemplate, view: View) -> bool:
    """Whether these pods are in the ambient mesh: their label decides against their namespace's."""
    label = "istio.io/dataplane-mode"
    return (pods.labels.get(label) or view.namespace_labels(pods.namespace).get(label)) == "ambient"
