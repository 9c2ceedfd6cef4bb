"""A platform whose control plane and data stores AWS runs: EKS, RDS and ElastiCache."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from groundswell.model import labels
from groundswell.model.aws_store import Bucket, ElastiCacheRedis, RdsPostgreSql, Served
from groundswell.model.cluster import Cluster
from groundswell.model.datastore import Store
from groundswell.model.described import Problem, described
from groundswell.model.eks_checks import eks_problems
from groundswell.model.flow import HTTPS_PORT, INTERNET, Addresses, Flow, Peer, Pods
from groundswell.model.names import SecretName
from groundswell.model.node import Taint
from groundswell.model.opening import Opening, openings
from groundswell.model.platform import Platform
from groundswell.model.release import Release
from groundswell.model.secret_store import SecretStore
from groundswell.model.service import Service
from groundswell.model.telemetry import Telemetry, telemetry_flows

POD_IDENTITY = "169.254.170.23/32"
"""The address on each node where the Pod Identity agent hands out credentials (Amazon EKS user guide)."""


@dataclass(frozen=True, slots=True)
class Identity:
    """One Pod Identity association: a ServiceAccount, and the program whose rights it gets."""

    namespace: str
    service_account: str
    program: str  # a release's name, or a bucket's behind "bucket "


@described
class EksPlatform(Platform):
    """One environment of a platform on EKS."""

    cluster: Cluster
    bootstrap_releases: tuple[Release, ...]  # what stands before Argo CD, which it therefore never delivers
    postgresql: RdsPostgreSql
    redis: ElastiCacheRedis
    buckets: tuple[Bucket, ...]
    repositories: tuple[str, ...]  # of the account's registry
    store: SecretStore
    telemetry: Telemetry
    argocd_secret: SecretName  # the secret behind `argocd-secret`: the key that signs Argo CD's sessions
    argocd_login: SecretName  # the OAuth client that people sign in by

    # --- names, each made here once -------------------------------------------------------------------------------

    @property
    def cluster_name(self) -> str:
        return f"{self.slug}-eks"

    def bucket_name(self, name: str) -> str:
        """Unique in the world by the domain: bucket names are global."""
        return f"{self.slug}-{name}-{self.domain.replace('.', '-')}"

    @property
    def files_bucket(self) -> str:
        """The bucket of the services that have one."""
        return self.bucket_name("files")

    # --- look-ups -------------------------------------------------------------------------------------------------

    def bootstrap_release(self, name: str) -> Release:
        return next(release for release in self.bootstrap_releases if release.name == name)

    def taints_of(self, selector: Mapping[str, str]) -> tuple[Taint, ...]:
        return ()

    def node_count(self, selector: Mapping[str, str]) -> int:
        return sum(group.desired for group in self.cluster.node_groups if group.matches(selector))

    def pulls_with_account(self, image: str) -> bool:
        """Never: nodes pull from the account's registry by their role."""
        return False

    @property
    def stores(self) -> tuple[Store, ...]:
        """Their addresses are known to AWS alone: services find them in their Secrets."""
        return tuple(
            Store(name=store.name, host=f"${store.host_variable}", port=store.port)
            for store in (self.postgresql, self.redis)
        )

    def called(self, name: str) -> tuple[tuple[Peer, int], ...]:
        for store in self.stores:
            if store.name == name:
                subnets = self.network.subnets_of("database")
                return tuple((Addresses(subnet.cidr), store.port) for subnet in subnets)
        return super().called(name)

    @cached_property
    def openings(self) -> tuple[Opening, ...]:
        """The port map between the control plane, the nodes and the stores."""
        return openings(self)

    @property
    def identities(self) -> tuple[Identity, ...]:
        """Who takes a role of its own, derived from what runs."""
        named = ("external-secrets", "aws-load-balancer-controller", "external-dns")
        found = [
            Identity(release.namespace, release.name, release.pin.chart)
            for release in (*self.bootstrap_releases, *self.releases)
            if release.pin.chart in named
        ]
        services = (service for service in self.services if service.bucket)
        found += [Identity(service.namespace, service.workload_name, "bucket files") for service in services]
        traces = self.release(self.telemetry.traces)
        return (*found, Identity(traces.namespace, traces.name, "bucket traces"))

    # --- what this kind of platform brings --------------------------------------------------------------------------

    def own_problems(self) -> Iterator[Problem]:
        yield from eks_problems(self)

    def own_flows(self) -> Iterator[Flow]:
        yield from telemetry_flows(self)

    def bucket_flows(self, pods: Pods, service: Service) -> Iterator[Flow]:
        yield from self.role_flows(pods, service.name, f"{service.name} calls the files bucket")

    def role_flows(self, pods: Pods, name: str, why: str) -> Iterator[Flow]:
        """What a pod with a role of its own needs: AWS, and the agent that hands out its credentials."""
        yield Flow(pods, INTERNET, HTTPS_PORT, why)
        yield Flow(pods, Addresses(POD_IDENTITY), 80, f"{name} takes its role from the Pod Identity agent")

    @property
    def bucket_settings(self) -> Mapping[str, str]:
        """Without keys: the SDK's own chain finds the role."""
        public = f"https://{self.served.host}"
        return {"S3_BUCKET": self.files_bucket, "S3_REGION": self.region, "S3_PUBLIC_ENDPOINT": public}

    @property
    def before_argocd(self) -> tuple[str, ...]:
        return ("external-secrets.io",)

    @property
    def traces_address(self) -> str:
        return f"http://{self.telemetry.traces}.{self.telemetry.namespace}.svc.cluster.local:{self.telemetry.query}"

    @property
    def served(self) -> Served:
        return Served(self.host("cdn"), self.files_bucket, "files")

    @property
    def grafana_pods(self) -> Pods:
        return Pods(self.release("grafana").namespace, {labels.NAME: "grafana"})
