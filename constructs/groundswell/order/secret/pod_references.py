"""The Secrets, ConfigMaps and claims that the containers and volumes of a pod name, and the keys of them."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping, mappings, text

_SOURCES = (("secret", "secretRef", "secretKeyRef"), ("configmap", "configMapRef", "configMapKeyRef"))
_READ = (("Secret", "secretKeyRef"), ("ConfigMap", "configMapKeyRef"))


def named_objects(pods: PodTemplate) -> Iterator[tuple[str, str, bool]]:
    """(type of capability, name or "", whether the pod starts without it) of each object that a pod needs."""
    yield from _environment(pods)
    yield from _volumes(pods)


def named_keys(pods: PodTemplate) -> Iterator[tuple[str, str, str]]:
    """(kind, name, key) of each single key that must be there."""
    for container in pods.all_containers:
        for variable in mappings(container.get("env")):
            for kind, field in _READ:
                reference = mapping(at(variable, "valueFrom", field))
                if reference.get("optional") is not True and reference.get("key"):
                    yield kind, text(reference.get("name")), text(reference.get("key"))
    for volume in pods.volumes:
        for kind, name, source in _sources(volume):
            for item in mappings(source.get("items")):
                yield kind, name, text(item.get("key"))
            if not source.get("items") and "projected" not in volume:
                for path in _sub_paths(text(volume.get("name")), pods):
                    yield kind, name, path


def _environment(pods: PodTemplate) -> Iterator[tuple[str, str, bool]]:
    for container in pods.all_containers:
        for kind, whole, single in _SOURCES:
            for source in mappings(container.get("envFrom")):
                yield _reference(kind, source.get(whole))
            for variable in mappings(container.get("env")):
                yield _reference(kind, at(variable, "valueFrom", single))


def _volumes(pods: PodTemplate) -> Iterator[tuple[str, str, bool]]:
    for volume in pods.volumes:
        for part in (volume, *mappings(at(volume, "projected", "sources"))):
            yield _reference("secret", part.get("secret"), "secretName" if part is volume else "name")
            yield _reference("configmap", part.get("configMap"))
        yield ("claim", text(at(volume, "persistentVolumeClaim", "claimName")), False)


def _reference(kind: str, reference: Any, field: str = "name") -> tuple[str, str, bool]:
    held = reference if isinstance(reference, Mapping) else {}
    return (kind, text(held.get(field)), held.get("optional") is True)


def _sources(volume: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """(kind, name, source) of what a volume must find there; a projected one has several sources."""
    for part in (volume, *mappings(at(volume, "projected", "sources"))):
        for kind, field in (("Secret", "secret"), ("ConfigMap", "configMap")):
            source = mapping(part.get(field))
            if source.get("optional") is not True and source:
                yield kind, text(source.get("secretName")) or text(source.get("name")), source


def _sub_paths(volume: str, pods: PodTemplate) -> Iterator[str]:
    """The single files that containers mount of a volume: each is a key."""
    for container in pods.all_containers:
        for mount in mappings(container.get("volumeMounts")):
            if mount.get("name") == volume and text(mount.get("subPath")):
                yield text(mount.get("subPath"))
