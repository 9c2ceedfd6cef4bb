"""Where nginx listens, as the configuration tells that a container mounts."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from groundswell.manifests.resource import Resource
from groundswell.order.pods.mounted import mounted_files
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import mappings, text
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
    for each in mounted_files(container, pods, view):
        inside = _inside(each.path)
        if inside is not None:
            if each.content is None or each.origin is None or inside.startswith("templates/"):
                return None
            files[inside] = each.content
            told_by[id(each.origin)] = each.origin
    folders = {_inside(text(mount.get("mountPath"))) for mount in mappings(container.get("volumeMounts"))}
    main = files.get("nginx.conf")
    whole = bool(folders & {"", "conf.d", "conf.d/default.conf"})
    if not files or not (whole or (main is not None and not _includes(main))):
        return None
    ports = _ports([text for name, text in files.items() if name.endswith(".conf")])
    return Listening(ports, tuple(told_by.values())) if ports else None


def _inside(path: str) -> str | None:
    """The path inside nginx's folder ("" for the folder itself), None for what lies elsewhere."""
    for root in _ROOTS:
        if path.rstrip("/") == root or path.startswith(f"{root}/"):
            return path.removeprefix(root).strip("/")
    return None


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
