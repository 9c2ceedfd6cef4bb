"""Who talks to whom: every connection that the description implies, each with both of its ends and its reason.

Network policies, and whoever wants to know why a port is open, are made from this list and from nothing else.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from groundswell.model.labels import selector_of
from groundswell.model.network import PRIVATE_RANGES

if TYPE_CHECKING:
    from groundswell.model.platform import Platform
    from groundswell.model.service import Service


@dataclass(frozen=True, slots=True)
class Pods:
    """Pods of one namespace that carry these labels; no labels means all of them."""

    namespace: str
    labels: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Addresses:
    """Addresses outside the cluster, less some ranges."""

    cidr: str
    less: tuple[str, ...] = ()


Peer = Pods | Addresses


@dataclass(frozen=True, slots=True)
class Flow:
    """One connection: from, to, port, and why it is needed."""

    source: Peer
    target: Peer
    port: int
    why: str
    protocol: Literal["TCP", "UDP"] = "TCP"


DNS = Pods("kube-system", {"k8s-app": "kube-dns"})
DNS_PORT = 53
HTTPS_PORT = 443
ISTIOD_PORT = 15012  # xDS over mTLS
MERGED_METRICS_PORT = 15020  # the sidecar's own and the application's metrics, in plain HTTP (Istio 1.27, ports page)
INTERNET = Addresses("0.0.0.0/0", PRIVATE_RANGES)


def needs_of_every_pod(pods: Pods, platform: "Platform") -> Iterator[Flow]:
    """Names, and in the mesh the mesh's own configuration."""
    yield Flow(pods, DNS, DNS_PORT, "names are resolved over UDP", "UDP")
    yield Flow(pods, DNS, DNS_PORT, "an answer of over 512 bytes is asked again over TCP")
    if platform.injected(pods.namespace):
        istiod = Pods(platform.ingress.gateway_namespace, {"app": "istiod"})
        yield Flow(pods, istiod, ISTIOD_PORT, "the sidecar gets its configuration and certificate")


def service_flows(platform: "Platform", service: "Service") -> Iterator[Flow]:
    """What one service needs, its jobs included: they carry its name label too."""
    everything = Pods(service.namespace, selector_of(service.name))
    serving = Pods(service.namespace, selector_of(service.name, "api"))
    yield from needs_of_every_pod(everything, platform)
    if service.routes or service.protocol == "grpc":
        yield Flow(platform.gateway_pods, serving, service.port, "requests arrive through the gateway")
    for name in service.calls:
        for target, port in platform.called(name):
            yield Flow(everything, target, port, f"{service.name} calls {name}")
    if service.external_https:
        yield Flow(everything, INTERNET, HTTPS_PORT, f"{service.name} calls {', '.join(service.external_https)}")
    if service.bucket:
        yield from platform.bucket_flows(everything, service)
    yield Flow(platform.prometheus_pods, serving, MERGED_METRICS_PORT, "metrics are scraped")
