"""Configuration files that pods mount from ConfigMaps, read as YAML."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from groundswell.manifests.resource import Resource
from groundswell.order.controllers import image_name
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View


def running(view: View, *images: str) -> Iterator[tuple[PodTemplate, Mapping[str, Any]]]:
    """Pods with a container of one of these images, by their last name, and that container. Not those of contracts."""
    known = view.once(_by_image)
    yield from (each for image in images for each in known.get(image, ()))


def _by_image(view: View) -> Mapping[str, list[tuple[PodTemplate, Mapping[str, Any]]]]:
    index: dict[str, list[tuple[PodTemplate, Mapping[str, Any]]]] = defaultdict(list)
    for pods in view.pods:
        for container in pods.containers if not pods.owner.contract else ():
            index[image_name(text(container.get("image")))].append((pods, container))
    return index


def mounted(pods: PodTemplate, container: Mapping[str, Any], view: View) -> Iterator[tuple[str, Resource]]:
    """(path, ConfigMap) of each ConfigMap of this platform that a container mounts."""
    names = {text(each.get("name")): text(at(each, "configMap", "name")) for each in mappings(pods.spec.get("volumes"))}
    for mount in mappings(container.get("volumeMounts")):
        found = view.named("ConfigMap", pods.namespace, names.get(text(mount.get("name")), ""), "")
        if found is not None:
            yield text(mount.get("mountPath")), found


def documents(config: Resource, view: View) -> list[tuple[str, Mapping[str, Any]]]:
    """(key, content) of each text of a ConfigMap that is a YAML mapping."""
    return view.once(_Cache).of(config)


class _Cache:
    def __init__(self, _: View) -> None:
        self._known: dict[int, list[tuple[str, Mapping[str, Any]]]] = {}

    def of(self, config: Resource) -> list[tuple[str, Mapping[str, Any]]]:
        found = self._known.get(id(config))
        if found is None:
            found = self._known[id(config)] = list(_read(config))
        return found


def _read(config: Resource) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for key, value in mapping(config.body.get("data")).items():
        if isinstance(value, str) and ":" in value and not value.lstrip().startswith("{"):
            try:
                content = yaml.load(value, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
            except (yaml.YAMLError, ValueError, RecursionError):  # another program's file
                continue
            if isinstance(content, dict):
                yield str(key), content
