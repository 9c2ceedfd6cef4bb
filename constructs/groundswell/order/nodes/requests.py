"""What a pod asks a node for: its containers, its init containers, and the sidecar that a mesh adds."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from groundswell.order.argocd.settings import chart_values
from groundswell.order.mesh.mesh import ISTIO, injector_of
from groundswell.order.notation.quantity import mebibytes, millicores
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping, mappings
from groundswell.order.view import View


class Requests(NamedTuple):
    """Processor in millicores, memory in MiB."""

    cpu: int
    memory: int

    def plus(self, other: "Requests") -> "Requests":
        return Requests(self.cpu + other.cpu, self.memory + other.memory)

    def times(self, number: int) -> "Requests":
        return Requests(self.cpu * number, self.memory * number)

    def __str__(self) -> str:
        return f"{self.cpu}m / {self.memory}Mi"


NOTHING = Requests(0, 0)
_ISTIO_PROXY = Requests(100, 128)
"""What istiod gives a sidecar unless it is told otherwise (Istio charts, global.proxy.resources)."""


def pod_requests(pods: PodTemplate, view: View) -> Requests:
    """The largest of what runs side by side and of each init container; with the sidecar, where one is injected."""
    side = total(_of(each) for each in pods.containers)
    before = [_of(each) for each in mappings(pods.spec.get("initContainers")) if each.get("restartPolicy") != "Always"]
    largest = Requests(max([side.cpu, *(each.cpu for each in before)]), max([side.memory, *(e.memory for e in before)]))
    over = mapping(pods.spec.get("overhead"))
    extra = Requests(millicores(over.get("cpu")) or 0, mebibytes(over.get("memory")) or 0)
    return total([largest, extra, sidecar(pods, view)])


def total(each: Iterable[Requests]) -> Requests:
    """The sum."""
    found = list(each)
    return Requests(sum(one.cpu for one in found), sum(one.memory for one in found))


def requested(container: Mapping[str, Any], resource: str) -> Any:
    """What a container asks for: its request, else its limit, which the API server takes for it."""
    resources = mapping(container.get("resources"))
    asked = at(resources, "requests", resource)
    return asked if asked is not None else at(resources, "limits", resource)


def _of(container: Mapping[str, Any]) -> Requests:
    return Requests(
        millicores(requested(container, "cpu")) or 0,
        mebibytes(requested(container, "memory")) or 0,
    )


def sidecar(pods: PodTemplate, view: View) -> Requests:
    """What the injected proxy asks for: the pod's own annotations, else the injector's settings, else its defaults."""
    mesh = injector_of(pods, view)
    if not mesh or mesh[0] != ISTIO or any(each.get("name") == "istio-proxy" for each in pods.containers):
        return NOTHING
    usual = view.once(_proxy)
    cpu = millicores(pods.annotations.get("sidecar.istio.io/proxyCPU"))
    memory = mebibytes(pods.annotations.get("sidecar.istio.io/proxyMemory"))
    return Requests(usual.cpu if cpu is None else cpu, usual.memory if memory is None else memory)


def _proxy(view: View) -> Requests:
    found = _ISTIO_PROXY
    for application in view.reading.applications:
        for source in application.chart_sources:
            if source.get("chart") == "istiod":
                for values in chart_values(source):
                    asked = at(values, "global", "proxy", "resources", "requests")
                    cpu, memory = millicores(at(asked, "cpu")), mebibytes(at(asked, "memory"))
                    found = Requests(found.cpu if cpu is None else cpu, found.memory if memory is None else memory)
    return found
