"""GS348: nginx listens on the ports that probes and Services ask."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.order.controllers import image_name
from groundswell.order.finding import Finding, Severity
from groundswell.order.network.nginx import Listening, listening
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, number, text
from groundswell.order.view import View

rule = Rule(
    id="GS348",
    severity=Severity.ERROR,
    sentence="nginx listens on the ports that probes and Services ask.",
    consequence="The connection is refused: the pod never turns ready, or its Service answers nobody.",
    fix="Write the same port in `listen`, in the container's ports, its probes and the Service's targetPort.",
)

_PROBES = ("startupProbe", "readinessProbe", "livenessProbe")


@rule.check
def ports(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        for container in pods.containers if not pods.owner.contract else ():
            found = listening(container, pods, view)
            if found is not None and not _runs_more(container, found):
                yield from _probed(container, pods, found)
                yield from _served(container, pods, found, view)


def _runs_more(container: Mapping[str, Any], found: Listening) -> bool:
    """Whether an image may run a second server beside nginx: it is not nginx's own, and nginx has a port of it."""
    own = {number(each.get("containerPort"), 0) for each in mappings(container.get("ports"))}
    return "nginx" not in image_name(text(container.get("image"))) and bool(own & found.ports)


def _probed(container: Mapping[str, Any], pods: PodTemplate, found: Listening) -> Iterator[Finding]:
    for probe in _PROBES:
        for action in ("httpGet", "tcpSocket"):
            asked = _number(at(container, probe, action, "port"), container)
            if asked and asked not in found.ports:
                message = f"The {probe} of {pods.owner} asks port {asked}, and nginx listens on {_shown(found)}."
                yield rule.finding(pods.owner, message, related=found.told_by)


def _served(container: Mapping[str, Any], pods: PodTemplate, found: Listening, view: View) -> Iterator[Finding]:
    """A number may be another container's port, unless this one declares it or is alone."""
    own = {_number(each.get("containerPort"), container) for each in mappings(container.get("ports"))}
    for service in view.services_of(pods):
        for port in mappings(at(service.body, "spec", "ports")):
            target = port.get("targetPort", port.get("port"))
            sent = _number(target, container)
            mine = isinstance(target, str) or sent in own or len(pods.all_containers) == 1
            if sent and mine and sent not in found.ports and port.get("protocol") in (None, "TCP"):
                message = f"{service} sends to port {sent} of {pods.owner}, where nginx listens on {_shown(found)}."
                yield rule.finding(service, message, related=[pods.owner, *found.told_by])


def _number(port: Any, container: Mapping[str, Any]) -> int | None:
    """The number of a port, a name looked up among the container's own; None where it has none of that name."""
    if isinstance(port, str) and not port.isdigit():
        named = (
            each.get("containerPort") for each in mappings(container.get("ports")) if text(each.get("name")) == port
        )
        port = next(named, None)
    if isinstance(port, str) and port.isascii() and len(port) < 6:
        return int(port)
    return port if isinstance(port, int) else None


def _shown(found: Listening) -> str:
    return ", ".join(map(str, sorted(found.ports)))
