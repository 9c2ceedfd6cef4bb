"""The whole description of a platform for one environment, and the names both of its layers ask for."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from groundswell.errors import ModelError
from groundswell.model import labels
from groundswell.model.datastore import PostgreSql, RabbitMq, Redis
from groundswell.model.described import described, problems_of
from groundswell.model.environment import Environment
from groundswell.model.flow import Flow, Pods, flows
from groundswell.model.image import Image
from groundswell.model.ingress import Ingress
from groundswell.model.names import DnsLabel
from groundswell.model.namespace import Namespace
from groundswell.model.network import Network
from groundswell.model.node import Node
from groundswell.model.quantity import Footprint
from groundswell.model.release import Release
from groundswell.model.secret import Secret
from groundswell.model.service import Service

if TYPE_CHECKING:
    from groundswell.model.described import Problem


@described
class GitRepository:
    """The GitOps repository that Argo CD reads, and the folder in it that holds `dist/`."""

    url: str
    output: DnsLabel = "dist"


@described
class Platform:
    """One environment of a platform. Refused with every mistake at once: see `checks.problems`."""

    name: DnsLabel
    environment: Environment
    region: DnsLabel
    repository: GitRepository
    network: Network
    vcpu_quota: int
    nodes: tuple[Node, ...]
    namespaces: tuple[Namespace, ...]
    secrets: tuple[Secret, ...]
    services: tuple[Service, ...]
    postgresql: PostgreSql
    redis: Redis
    rabbitmq: RabbitMq
    ingress: Ingress
    releases: tuple[Release, ...]
    images: Mapping[str, Image]
    sidecar: Footprint
    controllers: Mapping[str, str]  # node labels of the node that runs what speaks to AWS
    monitoring: Mapping[str, str]  # node labels of the node that keeps metrics
    gateways: Mapping[str, str]  # node labels of the node where traffic enters
    registry_secret: DnsLabel  # the secret with the account of the private registry
    private_registry: str  # repositories below it need the pull secret
    jwt_issuer: str
    jwt_audience: str
    cors_origins: tuple[str, ...]

    def __post_init__(self) -> None:
        from groundswell.model.checks import problems  # the checks read a Platform: they cannot be imported above

        found: list[Problem] = list(problems_of(self, self.name if isinstance(self.name, str) else "platform"))
        found += problems(self) if not found else []
        if found:
            lines = "\n".join(f"  {problem}" for problem in found)
            raise ModelError(f"the description has {len(found)} mistake(s):\n{lines}")

    # --- names, each made here once -------------------------------------------------------------------------------

    @cached_property
    def slug(self) -> str:
        """Prefix of every AWS name, and the cluster's name."""
        return f"{self.name}-{self.environment.name}"

    @property
    def domain(self) -> str:
        return self.environment.domain

    def host(self, label: str) -> str:
        """A public host name, for instance of "api"."""
        return f"{label}.{self.domain}"

    @property
    def images_host(self) -> str:
        """Where the images bucket is served from, by CloudFront."""
        return self.host("images")

    @property
    def images_bucket(self) -> str:
        """Unique in the world by the domain: bucket names are global."""
        return f"{self.slug}-images-{self.domain.replace('.', '-')}"

    @property
    def backup_bucket(self) -> str:
        return f"{self.slug}-backups-{self.domain.replace('.', '-')}"

    @property
    def target_group(self) -> str:
        """At most 32 characters (Elastic Load Balancing); the TargetGroupBinding finds the group by it."""
        return f"{self.slug}-istio-ingress"

    def secret_id(self, name: str) -> str:
        """The name of a secret in Secrets Manager; External Secrets may read below `<platform>/<environment>/` only."""
        return f"{self.name}/{self.environment.name}/{name}"

    @property
    def pull_secret(self) -> str:
        """The Kubernetes Secret by which kubelet pulls from the private registry, in each namespace that does."""
        return "registry-pull"

    @property
    def storage_class(self) -> str:
        """The default StorageClass: encrypted gp3 volumes of the EBS CSI driver."""
        return "gp3"

    @property
    def grafana_secret(self) -> str:
        """The Secret with Grafana's admin account (keys admin-user, admin-password)."""
        return "grafana-admin"

    @property
    def webhook_secret(self) -> str:
        """The Secret that Argo CD's own refers to for the repository's webhook."""
        return "argocd-webhook-secret"

    @property
    def webhook_key(self) -> str:
        return "webhook.github.secret"

    @property
    def secret_store(self) -> str:
        """The ClusterSecretStore that every ExternalSecret reads from."""
        return "aws-secrets-manager"

    @property
    def project(self) -> str:
        """The AppProject of every Application."""
        return self.slug

    def path(self, folder: str) -> str:
        """A folder of the output, as an Application's `source.path`."""
        return f"{self.repository.output}/{self.name}/{self.environment.name}/{folder}"

    # --- look-ups -------------------------------------------------------------------------------------------------

    def service(self, name: str) -> Service:
        return next(service for service in self.services if service.name == name)

    def secret(self, name: str) -> Secret:
        return next(secret for secret in self.secrets if secret.name == name)

    def release(self, name: str) -> Release:
        return next(release for release in self.releases if release.name == name)

    def nodes_matching(self, selector: Mapping[str, str]) -> tuple[Node, ...]:
        return tuple(node for node in self.nodes if node.matches(selector))

    def image(self, key: str) -> Image:
        return self.images[key]

    def injected(self, namespace: str) -> bool:
        """Whether pods of the namespace get a sidecar."""
        return any(known.name == namespace and known.injected for known in self.namespaces)

    @property
    def isolated_namespaces(self) -> tuple[Namespace, ...]:
        return tuple(namespace for namespace in self.namespaces if namespace.isolated)

    def called(self, name: str) -> tuple[Pods, int]:
        """The pods and port behind a name of `calls`."""
        if name == self.postgresql.name:
            return Pods(self.postgresql.namespace, labels.selector_of(name, "primary")), self.postgresql.port
        if name == self.redis.name:
            return Pods(self.redis.namespace, {"app": "redis-ha-haproxy"}), self.redis.port
        if name == self.rabbitmq.name:
            return Pods(self.rabbitmq.namespace, labels.selector_of(name, "broker")), self.rabbitmq.port
        callee = self.service(name)
        return Pods(callee.namespace, labels.selector_of(name, "api")), callee.port

    @property
    def callable_names(self) -> tuple[str, ...]:
        stores = (self.postgresql.name, self.redis.name, *((self.rabbitmq.name,) if self.rabbitmq.enabled else ()))
        return (*(service.name for service in self.services), *stores)

    @property
    def gateway_pods(self) -> Pods:
        return Pods(self.ingress.gateway_namespace, {"istio": self.ingress.gateway_label})

    @property
    def prometheus_pods(self) -> Pods:
        """Prometheus itself (label of the operator, 0.82): its namespace is the release's."""
        namespace = self.release("kube-prometheus-stack").namespace
        return Pods(namespace, {labels.NAME: "prometheus"})

    @cached_property
    def flows(self) -> tuple[Flow, ...]:
        return flows(self)

    @property
    def vcpus(self) -> int:
        """Virtual processors of all nodes together."""
        return sum(node.capacity.cpu for node in self.nodes) // 1000
