"""The volumes that pods claim: by name, or made for each of a StatefulSet's pods."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.nodes.storage import driver_of, is_default
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim of a workload. `volume` is the name that its containers mount; `spec` the claim's own.

    `shared` claims are there before the pods, and every pod gets the same; the others are made for each pod.
    """

    volume: str
    name: str
    spec: Mapping[str, Any]
    storage_class: Resource | None
    shared: bool = False


def claims(pods: PodTemplate, view: View) -> Iterator[Claim]:
    """The claims that are declared here, those of ephemeral volumes included."""
    for volume in pods.volumes:
        name = text(at(volume, "persistentVolumeClaim", "claimName"))
        found = view.named("PersistentVolumeClaim", pods.namespace, name, "") if name else None
        spec = found.body.get("spec") if found else at(volume, "ephemeral", "volumeClaimTemplate", "spec")
        if isinstance(spec, Mapping):
            inside = text(volume.get("name"))
            yield Claim(inside, name or inside, spec, _class(spec, view), shared=found is not None)
    if pods.owner.key.kind == "StatefulSet":
        for template in mappings(at(pods.owner.body, "spec", "volumeClaimTemplates")):
            spec, name = mapping(template.get("spec")), text(at(template, "metadata", "name"))
            yield Claim(name, name, spec, _class(spec, view))


_ELSEWHERE = re.compile(r"nfs|efs|smb|cephfs|azurefile|local|host-?path|juicefs", re.IGNORECASE)


def follows_its_pod(claim: Claim) -> bool:
    """Whether the volume is a disk of its own that is attached where its pod runs, as far as its class tells.

    Shared file systems are mounted anywhere and belong to whom their settings say; local ones never move.
    """
    name = text(claim.spec.get("storageClassName"))
    driver = driver_of(claim.storage_class) if claim.storage_class else ""
    return not _ELSEWHERE.search(f"{name} {driver}") and "ReadWriteMany" not in texts(claim.spec.get("accessModes"))


def mounted(container: Mapping[str, Any]) -> set[str]:
    """The volumes that a container may write to."""
    return {
        text(each.get("name")) for each in mappings(container.get("volumeMounts")) if each.get("readOnly") is not True
    }


def _class(spec: Mapping[str, Any], view: View) -> Resource | None:
    name = spec.get("storageClassName")
    if name is None:
        defaults = view.once(_defaults)
        return defaults[0] if len(defaults) == 1 else None
    return view.named("StorageClass", "", text(name), "storage.k8s.io") if name else None


def _defaults(view: View) -> list[Resource]:
    return [each for each in view.of_kind("StorageClass", "storage.k8s.io") if is_default(each)]
