"""A platform on machines of its own: kubeadm on EC2, with its data stores in the cluster."""

from collections.abc import Iterator, Mapping

from groundswell.model import labels
from groundswell.model.aws_store import Served
from groundswell.model.datastore import PostgreSql, RabbitMq, Redis, Store
from groundswell.model.described import Problem, described
from groundswell.model.environment import KubeadmEnvironment
from groundswell.model.flow import HTTPS_PORT, INTERNET, Addresses, Flow, Peer, Pods
from groundswell.model.kubeadm_checks import kubeadm_problems
from groundswell.model.names import DnsLabel
from groundswell.model.network import INSTANCE_METADATA, OverlayNetwork
from groundswell.model.node import Node, Taint
from groundswell.model.platform import Platform
from groundswell.model.service import Service
from groundswell.model.store_flows import postgresql_flows, rabbitmq_flows, redis_flows


@described
class KubeadmPlatform(Platform):
    """One environment of a platform whose nodes, control plane and stores we run ourselves."""

    environment: KubeadmEnvironment
    network: OverlayNetwork
    vcpu_quota: int
    nodes: tuple[Node, ...]
    postgresql: PostgreSql
    redis: Redis
    rabbitmq: RabbitMq
    registry_secret: DnsLabel  # the secret with the account of the private registry
    private_registry: str  # repositories below it need the pull secret
    jwt_issuer: str
    jwt_audience: str

    # --- names, each made here once -------------------------------------------------------------------------------

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
    def join_secret(self) -> str:
        """The secret in which the control plane leaves what a node joins by. Not below what External Secrets reads."""
        return f"{self.name}/bootstrap/{self.environment.name}/join"

    @property
    def argocd_account(self) -> str:
        """The secret, of `secrets`, with the password of Argo CD's account admin."""
        return "argocd"

    @property
    def control_plane(self) -> Node:
        """The node that kubeadm makes the cluster on."""
        return next(node for node in self.nodes if node.control_plane)

    @property
    def webhook_secret(self) -> str:
        """The Secret that Argo CD's own refers to for the repository's webhook."""
        return "argocd-webhook-secret"

    @property
    def webhook_key(self) -> str:
        return "webhook.github.secret"

    # --- look-ups -------------------------------------------------------------------------------------------------

    def nodes_matching(self, selector: Mapping[str, str]) -> tuple[Node, ...]:
        return tuple(node for node in self.nodes if node.matches(selector))

    def taints_of(self, selector: Mapping[str, str]) -> tuple[Taint, ...]:
        return tuple(taint for node in self.nodes_matching(selector) for taint in node.taints)

    def node_count(self, selector: Mapping[str, str]) -> int:
        return len(self.nodes_matching(selector))

    def pulls_with_account(self, image: str) -> bool:
        return self.image(image).repository.startswith(self.private_registry)

    @property
    def stores(self) -> tuple[Store, ...]:
        every = (self.postgresql, self.redis, *((self.rabbitmq,) if self.rabbitmq.enabled else ()))
        return tuple(Store(name=store.name, host=store.host, port=store.port) for store in every)

    def called(self, name: str) -> tuple[tuple[Peer, int], ...]:
        """The pods and port behind a name of `calls`."""
        if name == self.postgresql.name:
            return ((Pods(self.postgresql.namespace, labels.selector_of(name, "primary")), self.postgresql.port),)
        if name == self.redis.name:
            return ((Pods(self.redis.namespace, {"app": "redis-ha-haproxy"}), self.redis.port),)
        if name == self.rabbitmq.name:
            return ((Pods(self.rabbitmq.namespace, labels.selector_of(name, "broker")), self.rabbitmq.port),)
        return super().called(name)

    def own_problems(self) -> Iterator[Problem]:
        yield from kubeadm_problems(self)

    def own_flows(self) -> Iterator[Flow]:
        yield from postgresql_flows(self)
        yield from redis_flows(self)
        yield from rabbitmq_flows(self)

    def bucket_flows(self, pods: Pods, service: Service) -> Iterator[Flow]:
        yield Flow(pods, INTERNET, HTTPS_PORT, f"{service.name} calls the images bucket")
        yield Flow(pods, Addresses(INSTANCE_METADATA), 80, f"{service.name} takes the role of its node")

    @property
    def kubelets_are_signed(self) -> bool:
        """kubeadm gives kubelets certificates of their own, which no authority has signed."""
        return False

    @property
    def served(self) -> Served:
        return Served(self.images_host, self.images_bucket, "images")

    @property
    def bucket_settings(self) -> Mapping[str, str]:
        return {
            "AWS_REGION": self.region,
            "IMAGE_S3_BUCKET": self.images_bucket,
            "IMAGE_CDN_DOMAIN": f"https://{self.images_host}",
        }

    @property
    def vcpus(self) -> int:
        """Virtual processors of all nodes together."""
        return sum(node.capacity.cpu for node in self.nodes) // 1000
