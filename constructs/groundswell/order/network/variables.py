"""What containers are told: environment variables, with the texts of ConfigMaps and of templated Secrets filled in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from groundswell.manifests.resource import Resource
from groundswell.order.controllers import image_name
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View

Texts: TypeAlias = Mapping[tuple[str, str, str], list[tuple[Resource, Mapping[str, Any]]]]
"""(kind, namespace, name) to who makes the object, and its texts by key."""


_SHELLS = frozenset({"busybox", "alpine", "bash", "curl", "wget", "kubectl", "jq", "alpine-k8s"})


@dataclass(frozen=True, slots=True)
class Variable:
    """One variable of a workload's containers. `origin` is the object that holds its text."""

    name: str
    value: str
    origin: Resource


def variables(pods: PodTemplate, view: View) -> list[Variable]:
    """The variables of a workload whose text is known, those of envFrom first (env overrides them)."""
    return view.once(_Cache).of(pods)


class _Cache:
    def __init__(self, view: View) -> None:
        self._texts = view.once(held_texts)
        self._known: dict[int, list[Variable]] = {}

    def of(self, pods: PodTemplate) -> list[Variable]:
        found = self._known.get(id(pods.owner))
        if found is None:
            found = self._known[id(pods.owner)] = list(self._read(pods))
        return found

    def _read(self, pods: PodTemplate) -> Iterator[Variable]:
        for container in pods.all_containers:
            told: dict[str, Variable] = {}
            for source in mappings(container.get("envFrom")):
                told |= {each.name: each for each in self._whole(pods.namespace, source)}
            for entry in mappings(container.get("env")):
                told.pop(text(entry.get("name")), None)
                told |= {each.name: each for each in self._one(pods, text(entry.get("name")), entry)}
            script = _script(container)
            yield from (each for each in told.values() if script is None or each.name in script)

    def _whole(self, namespace: str, source: Mapping[str, Any]) -> Iterator[Variable]:
        prefix = text(source.get("prefix"))
        for kind, field in (("ConfigMap", "configMapRef"), ("Secret", "secretRef")):
            name = text(at(source, field, "name"))
            for origin, data in self._texts.get((kind, namespace, name), ()):
                for key, value in data.items():
                    if isinstance(value, str):
                        yield Variable(f"{prefix}{key}", value, origin)

    def _one(self, pods: PodTemplate, name: str, entry: Mapping[str, Any]) -> Iterator[Variable]:
        if isinstance(entry.get("value"), str):
            yield Variable(name, entry["value"], pods.owner)
        for kind, field in (("ConfigMap", "configMapKeyRef"), ("Secret", "secretKeyRef")):
            reference = mapping(at(entry, "valueFrom", field))
            for origin, data in self._texts.get((kind, pods.namespace, text(reference.get("name"))), ()):
                value = data.get(text(reference.get("key")))
                if isinstance(value, str):
                    yield Variable(name, value, origin)


def _script(container: Mapping[str, Any]) -> str | None:
    """What a shell runs, None for a program of its own: a shell reads only the variables that its script names."""
    if image_name(text(container.get("image"))) not in _SHELLS:
        return None
    return " ".join([*texts(container.get("command")), *texts(container.get("args"))])


def held_texts(view: View) -> Texts:
    """The texts that ConfigMaps, Secrets and templates of Secrets hold, as far as anybody wrote them down."""
    found: dict[tuple[str, str, str], list[tuple[Resource, Mapping[str, Any]]]] = {}
    for kind, part in (("ConfigMap", "data"), ("Secret", "stringData")):
        for each in view.of_kind(kind, ""):
            key = (kind, each.key.namespace, each.key.name)
            found.setdefault(key, []).append((each, mapping(each.body.get(part))))
    for each in view.of_kind("ExternalSecret", "external-secrets.io"):
        target = mapping(at(each.body, "spec", "target"))
        key = ("Secret", each.key.namespace, text(target.get("name")) or each.key.name)
        found.setdefault(key, []).append((each, mapping(at(target, "template", "data"))))
    return found
