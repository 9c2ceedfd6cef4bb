"""The port map of a cluster whose control plane AWS runs: who must reach whom, derived from what is installed.

Security-group rules are made from this list and from nothing else: a port without a consumer stays closed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from groundswell.model.release import ChartPin

if TYPE_CHECKING:
    from groundswell.model.eks import EksPlatform

Side = Literal["control-plane", "nodes", "database", "cache"]

KUBELET_PORT, API_PORT = 10250, 443

CALLED_BY_THE_API_SERVER: Mapping[str, tuple[int, str]] = {
    "istiod": (15017, "injects sidecars and checks mesh objects"),
    "external-secrets": (10250, "checks stores and external secrets"),
    "aws-load-balancer-controller": (9443, "checks and mutates target group bindings"),
    "metrics-server": (10250, "serves the metrics API"),
    "kube-prometheus-stack": (10250, "checks Prometheus rules"),
}
"""Chart to the port of its pods behind a webhook's or an APIService's Service, and why it is called. From the charts:
istiod 1.27.9, external-secrets 1.3.2, aws-load-balancer-controller 1.13.4, metrics-server 3.13.0,
kube-prometheus-stack 72.4.0."""


@dataclass(frozen=True, slots=True)
class Opening:
    """One port that one side opens for another, and everybody who needs it. No port means every one."""

    source: Side
    target: Side
    port: int | None
    consumers: tuple[str, ...]
    why: str

    @property
    def words(self) -> str:
        """As a security-group rule says it (EC2: at most 255 characters, no apostrophe)."""
        return f"{self.source} to {self.target}, for {' and '.join(self.consumers)}: {self.why}"


def openings(platform: "EksPlatform") -> tuple[Opening, ...]:
    """Every opening, one per source, target and port: EC2 refuses a second rule for the same three."""
    found: dict[tuple[Side, Side, int | None], list[Opening]] = {}
    for each in _every(platform):
        found.setdefault((each.source, each.target, each.port), []).append(each)
    return tuple(_merged(same) for same in found.values())


def _every(platform: "EksPlatform") -> Iterator[Opening]:
    yield Opening("nodes", "control-plane", API_PORT, ("kubelet", "every client of the API"), "the API server answers")
    yield Opening("control-plane", "nodes", KUBELET_PORT, ("kubelet",), "logs, exec and port-forward")
    for release in (*platform.bootstrap_releases, *platform.releases):
        called = _called(release.pin)
        if called:
            yield Opening("control-plane", "nodes", called[0], (release.name,), called[1])
    # Every port: Services of pods listen below 1024 too (DNS on 53, the portal on 80). NetworkPolicies hold the pods.
    yield Opening("nodes", "nodes", None, ("pods", "CoreDNS"), "pods share the group of their nodes")
    database, cache = platform.postgresql, platform.redis
    yield Opening("nodes", "database", database.port, _callers(platform, database.name), "PostgreSQL over TLS")
    yield Opening("nodes", "cache", cache.port, _callers(platform, cache.name), "Redis over TLS")


def _called(pin: ChartPin) -> tuple[int, str] | None:
    return CALLED_BY_THE_API_SERVER.get(pin.chart)


def _callers(platform: "EksPlatform", store: str) -> tuple[str, ...]:
    return tuple(service.name for service in platform.services if store in service.calls)


def _merged(same: list[Opening]) -> Opening:
    first = same[0]
    consumers = tuple(dict.fromkeys(name for each in same for name in each.consumers))
    why = "; ".join(dict.fromkeys(each.why for each in same))
    return Opening(first.source, first.target, first.port, consumers, why)
