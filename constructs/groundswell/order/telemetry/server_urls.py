"""URLs of Prometheus servers, wherever a platform writes them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from groundswell.manifests.resource import Resource
from groundswell.order.leaves import shown
from groundswell.order.suspects import suspects
from groundswell.order.telemetry.prometheus import Server, servers
from groundswell.order.view import View

_URL = re.compile(
    r"\bhttps?://([a-z0-9-]+)(?:\.([a-z0-9-]+))?(?:\.svc(?:\.cluster\.local)?)?(?::\d+)?(/[^\s\"'`,)}\]]*|(?=[\s\"'`,)}\]]|$))"
)
WRITE = "api/v1/write"


@dataclass(frozen=True, slots=True)
class ServerUrl:
    """One URL: who holds it, where, which server it calls, and the path without slashes around it."""

    holder: Resource
    where: str
    url: str
    path: str
    server: Server
    writes: bool


def server_urls(view: View) -> tuple[ServerUrl, ...]:
    """Every URL of a server that this platform runs."""
    return view.once(_server_urls)


def _server_urls(view: View) -> tuple[ServerUrl, ...]:
    known = servers(view)
    if not known:
        return ()
    names = {name for _, name in known}
    found: dict[tuple[int, str], ServerUrl] = {}
    for each, texts in suspects(view):
        for where, value in texts:
            if "://" in value:
                for url in _in(each, shown(where), value, view, names):
                    found.setdefault((id(each), url.url), url)
    return tuple(found.values())


def _in(each: Resource, where: str, value: str, view: View, names: set[str]) -> Iterator[ServerUrl]:
    home = (
        view.applications[f"{each.key.namespace}/{each.key.name}"].destination_namespace
        if _is_known(each, view)
        else ""
    )
    for match in _URL.finditer(value):
        name, namespace, path = match.groups()
        server = servers(view).get((namespace or home or each.key.namespace, name)) if name in names else None
        if server is not None and server.owner.key != each.key:
            before = value[max(0, match.start() - 200) : match.start()].lower() + where.lower()
            writes = "remotewrite" in before.replace("_", "").replace("-", "") or path.rstrip("/").endswith(WRITE)
            yield ServerUrl(each, where, match[0], path.strip("/"), server, writes)


def _is_known(each: Resource, view: View) -> bool:
    return each.key.kind == "Application" and f"{each.key.namespace}/{each.key.name}" in view.applications
