"""Whether the platform fits on its machines: each service at its largest, sidecar counted, during a roll-out."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from groundswell.model.described import Problem, written
from groundswell.model.quantity import Resources

if TYPE_CHECKING:
    from groundswell.model.kubeadm import KubeadmPlatform
    from groundswell.model.platform import Platform
    from groundswell.model.service import Service

SURGE = 1
"""Pods over the wished number during a roll-out (every Deployment says maxSurge 1, maxUnavailable 0)."""


def pod_requests(platform: "Platform", service: "Service") -> Resources:
    """What one pod of the service asks for, its sidecar included."""
    own = service.footprint.requests
    return own + platform.sidecar.requests if platform.injected(service.namespace) else own


def largest_requests(platform: "Platform", service: "Service") -> Resources:
    """What the service asks for at its largest: all replicas, the surge of a roll-out, and one job beside them."""
    jobs = 1 if service.jobs else 0
    return pod_requests(platform, service) * (service.scaling.most + SURGE + jobs)


def placement_problems(platform: "KubeadmPlatform") -> Iterator[Problem]:
    """A service that does not fit on the nodes it may run on, beside the services that share them."""
    shared: dict[tuple[str, ...], list[Service]] = {}
    for service in platform.services:
        names = tuple(node.name for node in platform.nodes_matching(service.node_selector))
        shared.setdefault(names, []).append(service)
    for names, services in shared.items():
        if not names:
            continue  # no node at all is a problem of its own
        nodes = [node for node in platform.nodes if node.name in names]
        room = sum((node.allocatable for node in nodes), Resources(cpu=0, memory=0))
        for service in services:
            need = largest_requests(platform, service)
            room -= need
            if min(room.cpu, room.memory) < 0:
                allowed = (
                    f"fit on {', '.join(names)}: at most {room + need} is left there for {service.scaling.most} pods, "
                    f"{SURGE} of a roll-out and a job, each with its sidecar"
                )
                yield Problem(f"services[{service.name}].footprint", str(need), allowed, written(service))
