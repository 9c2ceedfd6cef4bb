"""The files that a container finds mounted from ConfigMaps, word for word as they are written there."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from groundswell.manifests.resource import Resource
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import mapping, mappings, text
from groundswell.order.view import View


class MountedFile(NamedTuple):
    """One file. `origin` is the ConfigMap, `content` its text; both None for a mount of which nobody knows what is in
    it, whose `path` is then the mount's own."""

    path: str
    origin: Resource | None
    content: str | None


def mounted_files(container: Mapping[str, Any], pods: PodTemplate, view: View) -> Iterator[MountedFile]:
    """All of one container, in the order of its mounts."""
    for mount in mappings(container.get("volumeMounts")):
        path, part = text(mount.get("mountPath")).rstrip("/"), text(mount.get("subPath"))
        held = _config_map(text(mount.get("name")), pods, view)
        if held is None or (part and part not in held[1]):
            yield MountedFile(path, None, None)
        elif part:
            yield MountedFile(path, held[0], held[1][part])
        else:
            yield from (MountedFile(f"{path}/{name}", held[0], content) for name, content in held[1].items())


def _config_map(volume: str, pods: PodTemplate, view: View) -> tuple[Resource, Mapping[str, str]] | None:
    """The ConfigMap behind a volume and its texts by the path that they are mounted at; None for any other volume."""
    for each in pods.volumes:
        if each.get("name") != volume:
            continue
        source = mapping(each.get("configMap"))
        origin = view.named("ConfigMap", pods.namespace, text(source.get("name")), "")
        if origin is not None:
            data = {str(key): text(value) for key, value in mapping(origin.body.get("data")).items()}
            items = {text(item.get("key")): text(item.get("path")) for item in mappings(source.get("items"))}
            return origin, {path: data[key] for key, path in items.items() if key in data} if items else data
    return None
