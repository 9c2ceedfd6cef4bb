"""Sidecar injection: which pods a mesh changes while they are created."""

from groundswell.order.pods.template import PodTemplate
from groundswell.order.view import View

ISTIO, LINKERD = "istio", "linkerd"

_INJECT = "sidecar.istio.io/inject"


def may_be_injected(pods: PodTemplate, view: View) -> bool:
    """Whether these pods get Istio's sidecar, or may: of a Namespace that nothing read labels, nobody here knows."""
    found = injector_of(pods, view)
    if found is not None or view.says_labels_of(pods.namespace):
        return found is not None and found[0] == ISTIO
    refuses = str(pods.labels.get(_INJECT) or pods.annotations.get(_INJECT) or "").lower() == "false"
    return not pods.host_network and not refuses


def injector_of(pods: PodTemplate, view: View) -> tuple[str, str] | None:
    """(mesh, revision) whose sidecar these pods get, None for pods that get none.

    The rules are the meshes' own: for Istio a pod's label or annotation `sidecar.istio.io/inject` decides against the
    namespace's `istio-injection` and `istio.io/rev`; pods on the host's network are left alone.
    """
    labels = view.namespace_labels(pods.namespace)
    if not pods.host_network:
        own = str(pods.labels.get(_INJECT) or pods.annotations.get(_INJECT) or "")
        revision = str(pods.labels.get("istio.io/rev") or labels.get("istio.io/rev") or "")
        switch = str(labels.get("istio-injection") or "")
        wanted = switch == "enabled" or (bool(revision) and switch != "disabled")
        if own.lower() != "false" and switch != "disabled" and (wanted or own.lower() == "true"):
            return (ISTIO, "default" if switch == "enabled" or not revision else revision)
    linkerd = pods.annotations.get("linkerd.io/inject")
    if linkerd is None:
        namespace = view.named("Namespace", "", pods.namespace, "")
        linkerd = namespace.annotations.get("linkerd.io/inject") if namespace else None
    return (LINKERD, "default") if linkerd in ("enabled", "ingress") else None
