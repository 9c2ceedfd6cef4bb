"""Mutual TLS: which ports of pods take only callers with a certificate of the mesh (Istio 1.27, PeerAuthentication)."""

from groundswell.manifests.resource import Resource
from groundswell.order.mesh.mesh import injector_of, may_be_injected
from groundswell.order.mesh.mesh_policies import has_proxy, is_gateway, policies_for, root_namespace
from groundswell.order.network.entrances import Source
from groundswell.order.network.peer import Addresses, Pods
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

_PROXYS_OWN = frozenset({15000, 15001, 15004, 15006, 15020, 15021, 15090})
"""Ports of the sidecar itself, which it does not capture (Istio, ports used by Istio)."""


def strict(pods: PodTemplate, port: int, view: View) -> Resource | None:
    """The PeerAuthentication that makes a port of pods refuse plain text, None for one that takes it (or may)."""
    if not may_be_injected(pods, view) or is_gateway(pods) or port in _PROXYS_OWN or _excluded(pods, port):
        return None
    found = sorted(policies_for(pods, "PeerAuthentication", view), key=lambda each: _breadth(each, view))
    if injector_of(pods, view) is None:  # who writes a policy for this very namespace has sidecars in it
        found = [each for each in found if each.key.namespace == pods.namespace != view.once(root_namespace)]
    for policy in found:
        ports = mapping(at(policy.body, "spec", "portLevelMtls"))
        special = text(at(ports.get(str(port), ports.get(port)), "mode"))  # type: ignore[call-overload]  # YAML gives either
        own = special if special and _selects(policy) else text(at(policy.body, "spec", "mtls", "mode"))
        if own and own != "UNSET":
            return policy if own == "STRICT" else None
    return None


def _selects(policy: Resource) -> bool:
    return bool(mapping(at(policy.body, "spec", "selector", "matchLabels")))


def _breadth(policy: Resource, view: View) -> tuple[int, str]:
    """The narrower policy counts: the workload's, the namespace's, the mesh's."""
    if _selects(policy):
        return 0, policy.key.name
    return (2 if policy.key.namespace == view.once(root_namespace) else 1), policy.key.name


def _excluded(pods: PodTemplate, port: int) -> bool:
    """Whether an annotation keeps the sidecar off a port."""
    prefix = "traffic.sidecar.istio.io/"
    less = str(pods.annotations.get(f"{prefix}excludeInboundPorts") or "")
    only = pods.annotations.get(f"{prefix}includeInboundPorts")
    listed = {each.strip() for each in str(only or "").split(",")}
    return str(port) in {each.strip() for each in less.split(",")} or (
        only is not None and "*" not in listed and str(port) not in listed
    )


def in_mesh(source: Source, view: View) -> bool:
    """Whether a caller may have a certificate of the mesh: of what is not known here, one assumes so."""
    if isinstance(source, PodTemplate):
        return has_proxy(source, view) or injector_of(source, view) is not None
    if isinstance(source, Addresses):
        return False
    return _namespace_in_mesh(source, view)


def _namespace_in_mesh(pods: Pods, view: View) -> bool:
    if pods.namespace is None or not pods.home.complete:
        return True
    labels = pods.home.known
    injected = labels.get("istio-injection") == "enabled" or bool(labels.get("istio.io/rev"))
    asks = str(pods.labels.known.get("sidecar.istio.io/inject")).lower() == "true"
    return injected or asks or labels.get("istio.io/dataplane-mode") == "ambient"
