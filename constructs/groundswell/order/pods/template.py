"""Pods, wherever they are written: the pod template of every kind that makes pods."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.tree import at, mapping, mappings, number, text

_TEMPLATES: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("", "Pod"): (),
    ("", "ReplicationController"): ("spec", "template"),
    ("apps", "Deployment"): ("spec", "template"),
    ("apps", "StatefulSet"): ("spec", "template"),
    ("apps", "DaemonSet"): ("spec", "template"),
    ("apps", "ReplicaSet"): ("spec", "template"),
    ("batch", "Job"): ("spec", "template"),
    ("batch", "CronJob"): ("spec", "jobTemplate", "spec", "template"),
    ("argoproj.io", "Rollout"): ("spec", "template"),
}

WORKLOADS = tuple(f"{group or 'core'}/{kind}" for group, kind in _TEMPLATES)
"""The kinds that make pods, as `Rule.requires` takes them."""


def is_injected(container: Mapping[str, Any]) -> bool:
    """Whether the mesh's injector fills in a container: of its proxy only the image `auto` is written down."""
    return container.get("image") == "auto"


@dataclass(frozen=True, slots=True)
class PodTemplate:
    """The pods one workload makes. `spec` is the pod spec; labels and annotations are the pods', not the owner's."""

    owner: Resource
    namespace: str
    labels: Mapping[str, Any]
    annotations: Mapping[str, Any]
    spec: Mapping[str, Any]

    @property
    def containers(self) -> list[Mapping[str, Any]]:
        """The containers that run side by side, native sidecars (init containers that always restart) included."""
        return list(mappings(self.spec.get("containers"))) + [
            each for each in mappings(self.spec.get("initContainers")) if each.get("restartPolicy") == "Always"
        ]

    @property
    def all_containers(self) -> list[Mapping[str, Any]]:
        """Init containers first, as the kubelet starts them."""
        return [*mappings(self.spec.get("initContainers")), *mappings(self.spec.get("containers"))]

    @property
    def volumes(self) -> list[Mapping[str, Any]]:
        return list(mappings(self.spec.get("volumes")))

    @property
    def service_account(self) -> str:
        """The name of the ServiceAccount, "default" where none is given."""
        return text(self.spec.get("serviceAccountName")) or text(self.spec.get("serviceAccount")) or "default"

    @property
    def host_network(self) -> bool:
        return self.spec.get("hostNetwork") is True

    @property
    def ends(self) -> bool:
        """Whether these pods are meant to run to an end: Jobs and CronJobs."""
        return self.owner.key.kind in ("Job", "CronJob")

    @property
    def replicas(self) -> int:
        """The number of pods the manifest asks for; 1 for what has no number (a DaemonSet's is the nodes')."""
        spec = mapping(self.owner.body.get("spec"))
        return number(spec.get("parallelism" if self.ends else "replicas"), 1)

    def ports(self) -> Iterator[tuple[str, int, str]]:
        """(name or "", number, protocol) of each declared container port."""
        for container in self.containers:
            for port in mappings(container.get("ports")):
                yield (
                    text(port.get("name")),
                    number(port.get("containerPort"), 0),
                    text(port.get("protocol")) or "TCP",
                )


def pod_template(resource: Resource) -> PodTemplate | None:
    """The pods that a resource makes, None for what makes none (or has no template, as a Rollout with workloadRef)."""
    path = _TEMPLATES.get((resource.key.group, resource.key.kind))
    if path is None:
        return None
    template = mapping(at(resource.body, *path))
    if not isinstance(template.get("spec"), Mapping):
        return None
    metadata = mapping(template.get("metadata"))
    return PodTemplate(
        owner=resource,
        namespace=resource.key.namespace,
        labels=mapping(metadata.get("labels")),
        annotations=mapping(metadata.get("annotations")),
        spec=template["spec"],
    )
