"""Istio's control plane: where istiod runs, as far as this platform says."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.order.controllers import image_name
from groundswell.order.network.peer import Labels, Peer, Pods
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, text
from groundswell.order.view import View

_REMOTE = "PILOT_JWT_ENABLE_REMOTE_JWKS"
XDS = 15012
"""Configuration and certificates over TLS, from every sidecar and gateway (Istio, ports used by Istio)."""

SOMEWHERE: Peer = Pods(None, Labels({"app": "istiod"}))
"""An istiod that nobody declares here, with the label that its chart gives it."""


def istiods(view: View) -> list[PodTemplate]:
    """The istiod pods of this platform; none where a chart that nobody could read brings them."""
    return view.once(_istiods)


def _istiods(view: View) -> list[PodTemplate]:
    return [each for each in view.pods if each.labels.get("app") == "istiod" or _runs_pilot(each)]


def fetches_keys(view: View) -> bool | None:
    """Whether istiod fetches the keys of tokens itself, as it does unless told that proxies do; None where nothing
    that was read installs it (Istio 1.27, pilot-discovery: PILOT_JWT_ENABLE_REMOTE_JWKS)."""
    told = [at(values, "pilot", "env", _REMOTE) or at(values, "env", _REMOTE) for values in _values(view)]
    return not any(str(each).lower() in ("true", "envoy", "hybrid") for each in told) if told else None


def _values(view: View) -> Iterator[Mapping[str, Any]]:
    for application in view.reading.applications:
        for source, values in zip(application.sources, application.values, strict=False):
            if source.get("chart") == "istiod" and view.delivers_here(application):
                yield values
    for step in view.steps:
        yield from (each.values for each in step.releases if each.chart == "istiod")


def _runs_pilot(pods: PodTemplate) -> bool:
    return any(image_name(text(each.get("image"))) == "pilot" for each in pods.containers)
