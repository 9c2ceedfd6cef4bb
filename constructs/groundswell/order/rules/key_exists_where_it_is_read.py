"""GS201: a key that a container reads is a key that its Secret or ConfigMap has."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.order.finding import Finding, Severity
from groundswell.order.pods import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.secret.keys import known_keys
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS201",
    severity=Severity.ERROR,
    sentence="A key that a container reads is a key that its Secret or ConfigMap has.",
    consequence="The container does not start: CreateContainerConfigError, couldn't find key.",
    fix="Make the key where the object is made, or read one that it has.",
)

_READ = (("Secret", "secretKeyRef"), ("ConfigMap", "configMapKeyRef"))


@rule.check
def keys(view: View) -> Iterator[Finding]:
    known = view.once(known_keys)
    for pods in view.pods:
        for kind, name, key in _references(pods):
            maker, has = known.get((kind, pods.namespace, name), (None, None))
            if maker is not None and has is not None and key not in has:
                shown = ", ".join(sorted(has)) or "no key at all"
                message = f"{pods.owner} reads key {key} of {kind} {pods.namespace}/{name}, which has {shown}."
                yield rule.finding(pods.owner, message, related=[maker])


def _references(pods: PodTemplate) -> Iterator[tuple[str, str, str]]:
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
