"""A service: what it listens on, serves, calls and needs. Everything else about it follows from this."""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated, Literal

from groundswell.model.described import described
from groundswell.model.fields import Between
from groundswell.model.names import DnsLabel, DnsName, EnvName, PathPrefix, Port
from groundswell.model.quantity import Footprint
from groundswell.model.secret import SecretSource


@described
class Scaling:
    """The HorizontalPodAutoscaler: between `least` and `most` pods, at a share of the requested processor."""

    least: Annotated[int, Between(1, 50)]
    most: Annotated[int, Between(1, 50)]
    cpu_percent: Annotated[int, Between(10, 95)] = 70


@described
class Job:
    """Work that belongs to a sync: `phase` is Argo CD's hook, `wave` the order among the hooks of one phase."""

    name: DnsLabel
    command: tuple[str, ...]
    phase: Literal["PreSync", "PostSync"] = "PostSync"
    wave: Annotated[int, Between(0, 50)] = 0
    image: str = ""  # a key of the image table; the service's own image when empty
    env: Mapping[EnvName, str] = field(default_factory=dict)
    backoff_limit: Annotated[int, Between(0, 6)] = 3


@described
class Service:
    """One service of the platform. Its namespace has its own name, unless `home` names another.

    `calls` names other services and the data stores; `external_https` hosts outside, reached on 443. `secrets` maps an
    environment variable to where its value comes from. `open_paths` are served without a token.
    """

    name: DnsLabel
    port: Port = 8000
    protocol: Literal["http", "grpc"] = "http"
    prefix: PathPrefix | None = None
    more_prefixes: Mapping[PathPrefix, str] = field(default_factory=dict)  # further ones -> what the service sees
    stripped: bool = False  # the service does not see its prefix
    streams: bool = False  # WebSockets or server-sent events: the gateway sets no limit of time
    calls: tuple[str, ...] = ()
    external_https: tuple[DnsName, ...] = ()
    bucket: bool = False  # reads and writes the images bucket with its node's role
    secrets: Mapping[EnvName, SecretSource] = field(default_factory=dict)
    job_secrets: Mapping[EnvName, SecretSource] = field(default_factory=dict)  # for its jobs alone: a superuser's URL
    config: Mapping[EnvName, str] = field(default_factory=dict)
    open_paths: tuple[PathPrefix, ...] = ()
    footprint: Footprint
    scaling: Scaling
    jobs: tuple[Job, ...] = ()
    placement: Mapping[str, str] = field(default_factory=dict)  # node labels; domain=<name> when empty
    health_port: Port | None = None  # where /health answers and metrics are, when not on `port`
    health_path: PathPrefix = "/health"
    ready_path: PathPrefix = "/health"
    metrics_path: PathPrefix = "/metrics"
    timeout: Annotated[int, Between(1, 300)] = 60  # seconds: the longest answer, at the gateway and while a pod stops
    workload: DnsLabel | None = None
    home: DnsLabel | None = None
    user: Annotated[int, Between(1)] = 10001  # of its image; 0 would be root

    @property
    def namespace(self) -> str:
        return self.home or self.name

    @property
    def routes(self) -> Mapping[str, str]:
        """Public prefix to the prefix that the service sees; empty for one that nobody reaches from outside."""
        own = {self.prefix: "" if self.stripped else self.prefix} if self.prefix else {}
        return {**own, **self.more_prefixes}

    @property
    def workload_name(self) -> str:
        """The name of its Deployment, Service, HPA and PodDisruptionBudget."""
        return self.workload or f"{self.name}-api"

    @property
    def host(self) -> str:
        """Where the service answers inside the cluster."""
        return f"{self.workload_name}.{self.namespace}.svc.cluster.local"

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}"

    @property
    def probe_port(self) -> int:
        return self.health_port or self.port

    @property
    def config_name(self) -> str:
        return f"{self.name}-config"

    @property
    def secret_name(self) -> str:
        return f"{self.name}-secret"

    @property
    def job_secret_name(self) -> str:
        return f"{self.name}-job-secret"

    @property
    def node_selector(self) -> Mapping[str, str]:
        return self.placement or {"domain": self.name}
