"""The connections of the data stores that run in the cluster."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from groundswell.model.flow import (
    HTTPS_PORT,
    INTERNET,
    MERGED_METRICS_PORT,
    Addresses,
    Flow,
    Pods,
    needs_of_every_pod,
)
from groundswell.model.labels import selector_of
from groundswell.model.network import INSTANCE_METADATA

if TYPE_CHECKING:
    from groundswell.model.kubeadm import KubeadmPlatform


def postgresql_flows(platform: "KubeadmPlatform") -> Iterator[Flow]:
    """The database: scraped, and read by its backup."""
    store = platform.postgresql
    database = Pods(store.namespace, selector_of(store.name))
    yield from needs_of_every_pod(database, platform)
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


def rabbitmq_flows(platform: "KubeadmPlatform") -> Iterator[Flow]:
    """The broker, where it is switched on."""
    broker = platform.rabbitmq
    if broker.enabled:
        yield from needs_of_every_pod(Pods(broker.namespace, selector_of(broker.name)), platform)


def redis_flows(platform: "KubeadmPlatform") -> Iterator[Flow]:
    """The cache: its replicas, sentinels and proxy among themselves, and who scrapes them."""
    store = platform.redis
    every = Pods(store.namespace)
    servers = Pods(store.namespace, {"app": "redis-ha"})  # pod labels of the chart, release 4.34.11
    yield from needs_of_every_pod(every, platform)
    yield Flow(every, servers, store.port, "replication, and the proxy asks who is primary")
    # Sentinels among themselves, and HAProxy: it sends nobody to a server that fewer than two sentinels call primary.
    yield Flow(every, servers, store.sentinel_port, "the sentinels agree on a primary, and the proxy asks them")
    yield Flow(platform.prometheus_pods, servers, store.metrics_port, "metrics are scraped")
