"""The data tier: PostgreSQL, Redis, and RabbitMQ, which is declared and switched off."""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated

from groundswell.model.described import described
from groundswell.model.fields import Between
from groundswell.model.names import DnsLabel, Port
from groundswell.model.quantity import Footprint


@described
class Store:
    """A data store as a client sees it. `host` is a name, or where an environment variable holds it, `$VARIABLE`."""

    name: DnsLabel
    host: str
    port: Port


@described
class PostgreSql:
    """One primary on its own node, as a StatefulSet of the official image."""

    database: str
    storage: Annotated[int, Between(1)]  # GiB
    footprint: Footprint
    max_connections: Annotated[int, Between(20, 1000)]
    shared_buffers: Annotated[int, Between(32)]  # MiB
    backups: bool
    namespace: DnsLabel = "postgres"
    name: DnsLabel = "postgresql"
    port: Port = 5432
    secret: DnsLabel = "postgresql"
    superuser_secret: DnsLabel = "postgresql-superuser"
    placement: Mapping[str, str] = field(default_factory=dict)
    backup_schedule: str = "17 18 * * *"  # UTC: 03:17 in Seoul

    @property
    def host(self) -> str:
        return f"{self.name}.{self.namespace}.svc.cluster.local"

    @property
    def secret_name(self) -> str:
        """The Kubernetes Secret with user and superuser passwords."""
        return "postgresql-secret"


@described
class Redis:
    """Replication with Sentinel by the redis-ha chart; clients go through its HAProxy, which follows the primary."""

    replicas: Annotated[int, Between(3, 5)]
    storage: Annotated[int, Between(1)]  # GiB
    footprint: Footprint
    namespace: DnsLabel = "redis"
    name: DnsLabel = "redis"
    port: Port = 6379
    sentinel_port: Port = 26379
    metrics_port: Port = 9121
    secret: DnsLabel = "redis"
    placement: Mapping[str, str] = field(default_factory=dict)

    @property
    def proxy_name(self) -> str:
        """The Service that follows the primary (chart redis-ha 4.34.11: `<fullname>-haproxy`)."""
        return f"{self.name}-haproxy"

    @property
    def host(self) -> str:
        return f"{self.proxy_name}.{self.namespace}.svc.cluster.local"

    @property
    def secret_name(self) -> str:
        return "redis-secret"

    @property
    def secret_key(self) -> str:
        """The key of the password in the Secret (chart redis-ha 4.34.11: `authKey`)."""
        return "auth"


@described
class RabbitMq:
    """Declared, and off: switching it on adds its node, operator, cluster, secrets and policies."""

    enabled: bool
    namespace: DnsLabel = "rabbitmq"
    name: DnsLabel = "rabbitmq"
    port: Port = 5672
    secret: DnsLabel = "rabbitmq"
    secret_name: DnsLabel = "rabbitmq-secret"
    placement: Mapping[str, str] = field(default_factory=dict)

    @property
    def host(self) -> str:
        return f"{self.name}.{self.namespace}.svc.cluster.local"
