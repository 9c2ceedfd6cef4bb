"""Where nginx listens, as the configuration tells that a container mounts."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from groundswell.manifests.resource import Resource
from groundswell.order.pods import PodTemplate
from groundswell.order.tree import mapping, mappings, text
from groundswell.order.view import View

_ROOTS = ("/etc/nginx", "/usr/local/openresty/nginx/conf")
_LONGEST = 1024 * 1024
_COMMENT = re.compile(r"#[^\n]*")
_TOKEN = re.compile(r"(?<![\w.-])listen\s+(?P<listen>[^\s;{}]+)|(?P<open>(?:\bserver\s*)?\{)|\}")
_INCLUDE = re.compile(r"(?:^|[;{}\s])include\s+([^\s;{}]+)")
_PORT = re.compile(r"(?:(.*):)?(\d{1,5})")
_ADDRESS = re.compile(r"[\w.-]+|\[[0-9a-fA-F:]+\]|\*")
_LOOPBACK = ("127.", "localhost", "[::1]")
_NOBODY = 0
_WITHOUT_PORT = 80  # ngx_http_core_module, `listen`


class Listening(NamedTuple):
    """The ports on which nginx takes connections from outside of its pod, and the ConfigMaps that tell them."""

    ports: frozenset[int]
    told_by: tuple[Resource, ...]


def listening(container: Mapping[str, Any], pods: PodTemplate, view: View) -> Listening | None:
    """What a container's mounted configuration tells; None where a part of it is the image's, or put in later."""
    files: dict[str, str] = {}
    told_by: dict[int, Resource] = {}
    whole = False
    for mount in mappings(container.get("volumeMounts")):
        root, path = _place(text(mount.get("mountPath")))
        if not root:
            continue
        held = _config_map(text(mount.get("name")), pods, view)
        if held is None:
            return None
        origin, data = held
        found = _files(path, text(mount.get("subPath")), data)
        if found is None:
            return None
        files |= found
        told_by[id(origin)] = origin
        whole = whole or path in ("", "conf.d", "conf.d/default.conf")
    main = files.get("nginx.conf")
    if not files or not (whole or (main is not None and not _includes(main))):
        return None
    ports = _ports([text for name, text in files.items() if name.endswith(".conf")])
    return Listening(ports, tuple(told_by.values())) if ports else None


def _place(path: str) -> tuple[str, str]:
    """(nginx's folder or "", the path inside it)."""
    for root in _ROOTS:
        if path.rstrip("/") == root or path.startswith(f"{root}/"):
            return root, path.removeprefix(root).strip("/")
    return "", ""


def _config_map(volume: str, pods: PodTemplate, view: View) -> tuple[Resource, Mapping[str, str]] | None:
    """The ConfigMap behind a volume and its texts by the path that they are mounted at; None for any other volume."""
    for each in pods.volumes:
        source = mapping(each.get("configMap"))
        origin = view.named("ConfigMap", pods.namespace, text(source.get("name")), "")
        if each.get("name") == volume and origin is not None:
            data = {str(key): text(value) for key, value in mapping(origin.body.get("data")).items()}
            items = {text(item.get("key")): text(item.get("path")) for item in mappings(source.get("items"))}
            return origin, {path: data[key] for key, path in items.items() if key in data} if items else data
    return None


def _files(path: str, sub_path: str, data: Mapping[str, str]) -> dict[str, str] | None:
    """Paths in nginx's folder to the texts that a mount puts there; None for templates, which variables fill."""
    if path.startswith("templates"):
        return None
    if sub_path:
        return {path: data[sub_path]} if sub_path in data else None
    return {f"{path}/{name}".lstrip("/"): value for name, value in data.items()}


def _includes(configuration: str) -> bool:
    found = _INCLUDE.findall(_COMMENT.sub("", configuration[:_LONGEST]))
    return any(each.endswith((".conf", "*")) for each in found)


def _ports(texts: list[str]) -> frozenset[int]:
    """Nothing at all where one of them cannot be told."""
    found: set[int] = set()
    for written in texts:
        listens = _listens(_COMMENT.sub("", written)) if len(written) <= _LONGEST else None
        if listens is None:
            return frozenset()
        for each in listens:
            port = _port(each)
            if port is None:
                return frozenset()
            found.add(port)
    return frozenset(found - {_NOBODY})


def _listens(plain: str) -> list[str] | None:
    """What each `listen` says; None where a `server` has none: its port then depends on the user that nginx runs as."""
    found: list[str] = []
    blocks: list[bool] = []  # of those that are open: whether it is satisfied
    for token in _TOKEN.finditer(plain):
        if token["listen"]:
            found.append(token["listen"])
            blocks[-1:] = [True] if blocks else []
        elif token["open"]:
            blocks.append(not token["open"].startswith("server"))
        elif blocks and not blocks.pop():
            return None
    return found


def _port(listen: str) -> int | None:
    """The number, `_NOBODY` for what only the pod itself reaches, None for what is put in later."""
    if listen.startswith(("unix:", *_LOOPBACK)):
        return _NOBODY
    match = _PORT.fullmatch(listen)
    if match:
        return int(match[2])
    return _WITHOUT_PORT if _ADDRESS.fullmatch(listen) else None
