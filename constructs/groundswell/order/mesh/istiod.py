"""Istio's control plane: where istiod runs, as far as this platform says."""

from groundswell.order.controllers import image_name
from groundswell.order.network.peer import Labels, Peer, Pods
from groundswell.order.pods import PodTemplate
from groundswell.order.tree import text
from groundswell.order.view import View

XDS = 15012
"""Configuration and certificates over TLS, from every sidecar and gateway (Istio, ports used by Istio)."""

SOMEWHERE: Peer = Pods(None, Labels({"app": "istiod"}))
"""An istiod that nobody declares here, with the label that its chart gives it."""


def istiods(view: View) -> list[PodTemplate]:
    """The istiod pods of this platform; none where a chart that nobody could read brings them."""
    return view.once(_istiods)


def _istiods(view: View) -> list[PodTemplate]:
    return [each for each in view.pods if each.labels.get("app") == "istiod" or _runs_pilot(each)]


def _runs_pilot(pods: PodTemplate) -> bool:
    return any(image_name(text(each.get("image"))) == "pilot" for each in pods.containers)
