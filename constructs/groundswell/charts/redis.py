"""Wave 28: Redis, three replicas that elect a primary, and the proxy by which clients find it."""

from collections.abc import Iterator
from typing import Any

from groundswell.charts.delivery import Delivery, Row
from groundswell.charts.values import on, sized
from groundswell.model.kubeadm import KubeadmPlatform


def deliveries(platform: KubeadmPlatform) -> Iterator[Delivery]:
    release = platform.release(platform.redis.name)
    yield Delivery(
        name=release.name,
        wave="redis",
        namespace=release.namespace,
        release=release,
        values=_values(platform),
        prune=False,  # data
        cascade=False,
        skip_dry_run=True,  # ServiceMonitor's definition comes from wave 0
    )


def _values(platform: KubeadmPlatform) -> dict[str, Any]:
    redis = platform.redis
    footprint = {"requests": redis.footprint.requests.quantities, "limits": redis.footprint.limits.quantities}
    return {
        **on(platform, redis.placement),
        "fullnameOverride": redis.name,
        "replicas": redis.replicas,
        "hardAntiAffinity": False,  # one machine holds all three: a process may fail, not the machine
        "auth": True,
        "existingSecret": redis.secret_name,
        "authKey": redis.secret_key,
        "redis": {
            "port": redis.port,
            "resources": footprint,
            "config": {"maxmemory": f"{redis.footprint.requests.memory * 8 // 10}mb", "maxmemory-policy": "noeviction"},
        },
        "sentinel": {
            "port": redis.sentinel_port,
            "quorum": redis.replicas // 2 + 1,
            "resources": sized(20, 32, 100, 64),
        },
        "splitBrainDetection": {"resources": sized(10, 32, 50, 64)},
        "init": {"resources": sized(10, 32, 100, 64)},
        "haproxy": {
            "enabled": True,
            "replicas": 2,
            "hardAntiAffinity": False,
            "servicePort": redis.port,
            "containerPort": redis.port,
            "serviceAccount": {"automountToken": False},  # the proxy asks Redis, never the API server
            "resources": sized(20, 64, 200, 128),
            "init": {"resources": sized(10, 32, 100, 64)},
        },
        "persistentVolume": {"enabled": True, "storageClass": platform.storage_class, "size": f"{redis.storage}Gi"},
        "exporter": {
            "enabled": True,
            "port": redis.metrics_port,
            "resources": sized(10, 32, 100, 64),
            "serviceMonitor": {"enabled": True},
        },
    }


ROW = Row(wave="redis", platforms=KubeadmPlatform, deliveries=deliveries)
