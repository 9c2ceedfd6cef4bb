"""Wave 16: ExternalDNS, for names that somebody asks for in the cluster; the platform's own belong to the AWS layer."""

from collections.abc import Iterator
from typing import Any

from groundswell.charts.delivery import Delivery, Row
from groundswell.charts.values import on, sized
from groundswell.model.platform import Platform


def deliveries(platform: Platform) -> Iterator[Delivery]:
    release = platform.release("external-dns")
    yield Delivery(
        name=release.name,
        wave="external-dns",
        namespace=release.namespace,
        release=release,
        values=_values(platform),
        skip_dry_run=True,  # ServiceMonitor's definition comes from wave 0
    )


def _values(platform: Platform) -> dict[str, Any]:
    return {
        **on(platform, platform.controllers),
        "provider": {"name": "aws"},
        "env": [{"name": "AWS_DEFAULT_REGION", "value": platform.region}],
        "sources": ["service"],
        "domainFilters": [platform.domain],
        "excludeDomains": list(platform.own_hosts),
        "annotationFilter": "external-dns.alpha.kubernetes.io/managed-by=external-dns",
        "policy": "upsert-only",  # it never deletes a record: an outage of the API server must not empty the zone
        "registry": "txt",
        "txtOwnerId": platform.slug,
        "txtPrefix": "_externaldns.",
        "interval": "1m",
        "extraArgs": {"aws-zone-type": "public"},
        "resources": sized(20, 64, 200, 128),
        "serviceMonitor": {"enabled": True},
    }


ROW = Row(wave="external-dns", platforms=Platform, deliveries=deliveries)
