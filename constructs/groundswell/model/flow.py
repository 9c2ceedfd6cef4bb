"""Who talks to whom: every connection that the description implies, each with both of its ends and its reason.

Network policies, and whoever wants to know why a port is open, are made from this list and from nothing else.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from groundswell.model.labels import selector_of
from groundswell.model.network import INSTANCE_METADATA, PRIVATE_RANGES

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


def flows(platform: "Platform") -> tuple[Flow, ...]:
    """Every connection that a pod of an isolated namespace takes part in, in the order of the description."""
    found = [flow for service in platform.services for flow in _service_flows(platform, service)]
    return (*found, *_postgresql_flows(platform), *_redis_flows(platform), *_rabbitmq_flows(platform))


def _needs_of_every_pod(pods: Pods, platform: "Platform") -> Iterator[Flow]:
    yield Flow(pods, DNS, DNS_PORT, "names are resolved over UDP", "UDP")
    yield Flow(pods, DNS, DNS_PORT, "an answer of over 512 bytes is asked again over TCP")
    if platform.injected(pods.namespace):
        istiod = Pods(platform.ingress.gateway_namespace, {"app": "istiod"})
        yield Flow(pods, istiod, ISTIOD_PORT, "the sidecar gets its configuration and certificate")


def _service_flows(platform: "Platform", service: "Service") -> Iterator[Flow]:
    """What one service needs, its jobs included: they carry its name label too."""
    everything = Pods(service.namespace, selector_of(service.name))
    serving = Pods(service.namespace, selector_of(service.name, "api"))
    yield from _needs_of_every_pod(everything, platform)
    if service.prefix or service.protocol == "grpc":
        yield Flow(platform.gateway_pods, serving, service.port, "requests arrive through the gateway")
    for name in service.calls:
        target, port = platform.called(name)
        yield Flow(everything, target, port, f"{service.name} calls {name}")
    if service.external_https:
        yield Flow(everything, INTERNET, HTTPS_PORT, f"{service.name} calls {', '.join(service.external_https)}")
    if service.bucket:
        yield Flow(everything, INTERNET, HTTPS_PORT, f"{service.name} calls the images bucket")
        yield Flow(everything, Addresses(INSTANCE_METADATA), 80, f"{service.name} takes the role of its node")
    yield Flow(platform.prometheus_pods, serving, MERGED_METRICS_PORT, "metrics are scraped")


def _postgresql_flows(platform: "Platform") -> Iterator[Flow]:
    store = platform.postgresql
    database = Pods(store.namespace, selector_of(store.name))
    yield from _needs_of_every_pod(database, platform)
    yield Flow(
        platform.prometheus_pods,
        Pods(store.namespace, selector_of(store.name, "primary")),
        MERGED_METRICS_PORT,
        "metrics are scraped",
    )
    if store.backups:
        primary = Pods(store.namespace, selector_of(store.name, "primary"))
        backup = Pods(store.namespace, selector_of(store.name, "backup"))
        yield Flow(backup, primary, store.port, "the backup reads the database")
        yield Flow(backup, INTERNET, HTTPS_PORT, "the backup is written to its bucket")
        yield Flow(backup, Addresses(INSTANCE_METADATA), 80, "the backup takes the role of its node")


def _rabbitmq_flows(platform: "Platform") -> Iterator[Flow]:
    broker = platform.rabbitmq
    if broker.enabled:
        yield from _needs_of_every_pod(Pods(broker.namespace, selector_of(broker.name)), platform)


def _redis_flows(platform: "Platform") -> Iterator[Flow]:
    store = platform.redis
    every = Pods(store.namespace)
    servers = Pods(store.namespace, {"app": "redis-ha"})  # pod labels of the chart, release 4.34.11
    yield from _needs_of_every_pod(every, platform)
    yield Flow(every, servers, store.port, "replication, and the proxy asks who is primary")
    # Sentinels among themselves, and HAProxy: it sends nobody to a server that fewer than two sentinels call primary.
    yield Flow(every, servers, store.sentinel_port, "the sentinels agree on a primary, and the proxy asks them")
    yield Flow(platform.prometheus_pods, servers, store.metrics_port, "metrics are scraped")
