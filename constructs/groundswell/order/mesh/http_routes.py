"""The routes of VirtualServices at gateways: in which order Envoy tries them, and what each one matches."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View


@dataclass(frozen=True, slots=True)
class Match:
    """One way into a route. `kind` is "exact", "prefix", "regex", or "" for every path.

    `narrow` says that more than the path has to match: a header, a method, a query. `authority` is the one host that
    it asks for, None for any.
    """

    owner: Resource
    index: int
    route: Mapping[str, Any]
    kind: str
    path: str
    narrow: bool = False
    ignore_case: bool = False
    authority: str | None = None

    def takes_host(self, host: str) -> bool:
        """Whether requests to a host can come in here: a match may ask for another one exactly."""
        return self.authority is None or self.authority.partition(":")[0].lower() == host.lower()

    @property
    def covers_all(self) -> bool:
        """Whether every path comes in here."""
        return not self.narrow and (self.kind == "" or (self.kind == "prefix" and self.path in ("", "/")))

    def hides(self, other: "Match") -> bool:
        """Whether whatever the other matches is taken here before; where that is not sure, no."""
        if self.narrow:
            return False
        if self.covers_all:
            return True
        path = other.path.lower() if self.ignore_case else other.path
        own = self.path.lower() if self.ignore_case else self.path
        if other.kind not in ("exact", "prefix") or (other.ignore_case and not self.ignore_case):
            return False
        if self.kind == "prefix":
            return path.startswith(own)
        return self.kind == other.kind == "exact" and own == path

    def __str__(self) -> str:
        return f"{self.kind} {self.path}" if self.kind else "every path"


def matches(virtual_service: Resource) -> list[Match]:
    """The ways into the HTTP routes of a VirtualService, in the order in which they are tried."""
    return [
        _match(virtual_service, index, route, each)
        for index, route in enumerate(mappings(at(virtual_service.body, "spec", "http")))
        for each in list(mappings(route.get("match"))) or [{}]
    ]


def _match(owner: Resource, index: int, route: Mapping[str, Any], entry: Mapping[str, Any]) -> Match:
    uri = mapping(entry.get("uri"))
    kind = next((each for each in ("exact", "prefix", "regex") if each in uri), "")
    narrow = any(value for name, value in entry.items() if name not in ("uri", "name", "ignoreUriCase", "statPrefix"))
    ignores = entry.get("ignoreUriCase") is True
    authority = at(entry, "authority", "exact")
    asked = authority if isinstance(authority, str) else None
    return Match(owner, index, route, kind, text(uri.get(kind)), narrow, ignores, asked)


def hosts_at_gateways(view: View) -> Mapping[tuple[str, str], list[Resource]]:
    """(gateway as namespace/name, host) to the VirtualServices that share it."""
    return view.once(_shared)


def _shared(view: View) -> Mapping[tuple[str, str], list[Resource]]:
    found: dict[tuple[str, str], list[Resource]] = {}
    for each in view.of_kind("VirtualService", "networking.istio.io"):
        for gateway in set(_gateways(each)):
            for host in set(texts(at(each.body, "spec", "hosts"))):
                found.setdefault((gateway, host), []).append(each)
    return found


def _gateways(virtual_service: Resource) -> Iterator[str]:
    for name in texts(at(virtual_service.body, "spec", "gateways")):
        if name != "mesh":
            yield name if "/" in name else f"{virtual_service.key.namespace}/{name}"
