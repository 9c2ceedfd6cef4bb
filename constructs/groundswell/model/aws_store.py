"""Data stores that AWS runs: PostgreSQL by RDS, Redis by ElastiCache, buckets by S3."""

from dataclasses import dataclass
from typing import Annotated

from groundswell.model.described import described
from groundswell.model.fields import Between, Pattern
from groundswell.model.names import DnsLabel, EnvName, Port, SecretName


@dataclass(frozen=True, slots=True)
class Served:
    """A bucket that CloudFront serves, under which host name, and what is in it."""

    host: str
    bucket: str
    what: str


@described
class RdsPostgreSql:
    """One instance. Its `secret` gets host and port from RDS itself (a target attachment); clients read them there."""

    name: DnsLabel = "postgresql"
    engine_version: Annotated[str, Pattern(r"^\d+\.\d+$")]
    instance_class: Annotated[str, Pattern(r"^db\.[a-z0-9]+\.[a-z0-9]+$")]
    storage: Annotated[int, Between(20, 65536)]  # GiB
    most_storage: Annotated[int, Between(20, 65536)]
    database: Annotated[str, Pattern(r"^[a-z][a-z0-9_]{0,62}$")]
    port: Port = 5432
    secret: SecretName
    host_variable: EnvName = "DB_HOST"  # by which services find it
    backup_days: Annotated[int, Between(1, 35)] = 7


@described
class ElastiCacheRedis:
    """One replication group, over TLS, with a token. The endpoint is a secret of its own: the group needs the token."""

    name: DnsLabel = "redis"
    engine_version: Annotated[str, Pattern(r"^\d+\.\d+$")]
    node_type: Annotated[str, Pattern(r"^cache\.[a-z0-9]+\.[a-z0-9]+$")]
    nodes: Annotated[int, Between(1, 6)]
    port: Port = 6379
    token_secret: SecretName
    endpoint_secret: SecretName
    host_variable: EnvName = "REDIS_HOST"
    snapshot_days: Annotated[int, Between(1, 35)] = 7


@described
class Bucket:
    """One private bucket, encrypted with the platform's key; in days: until objects move, and until they expire."""

    name: DnsLabel
    versioned: bool = False
    infrequent_after: int | None = None
    archive_after: int | None = None
    expire_after: int | None = None
    browsers: bool = False  # pages of the platform's own hosts upload to it
