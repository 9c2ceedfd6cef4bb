"""The whole description of a platform for one environment, and the names both of its layers ask for.

What every platform has stands here. What its cluster is made of is a kind of platform, `kubeadm.KubeadmPlatform` or
`eks.EksPlatform`, and each answers what `substrate.Substrate` asks. A file that needs one kind says so in its types;
all else is written once, for any `Platform`.
"""

from collections.abc import Mapping
from dataclasses import field
from functools import cached_property

from groundswell.errors import ModelError
from groundswell.model import labels
from groundswell.model.acceptance import Acceptance
from groundswell.model.datastore import Store
from groundswell.model.described import Problem, described, problems_of
from groundswell.model.environment import Environment
from groundswell.model.flow import Flow, Peer, Pods, service_flows
from groundswell.model.image import Image
from groundswell.model.ingress import Ingress
from groundswell.model.names import DnsLabel
from groundswell.model.namespace import Namespace
from groundswell.model.network import Network
from groundswell.model.quantity import Footprint
from groundswell.model.release import Release
from groundswell.model.secret import Secret
from groundswell.model.service import Service
from groundswell.model.substrate import Substrate


@described
class GitRepository:
    """The GitOps repository that Argo CD reads, and the folder in it that holds `dist/`."""

    url: str
    output: DnsLabel = "dist"


@described
class Platform(Substrate):
    """One environment of a platform. Refused with every mistake at once: see `checks.problems`."""

    name: DnsLabel
    environment: Environment
    region: DnsLabel
    repository: GitRepository
    network: Network
    namespaces: tuple[Namespace, ...]
    secrets: tuple[Secret, ...]
    services: tuple[Service, ...]
    ingress: Ingress
    releases: tuple[Release, ...]
    images: Mapping[str, Image]
    sidecar: Footprint
    cors_origins: tuple[str, ...]
    # Labels of the nodes that run what speaks to AWS, that keep metrics, and where traffic enters; empty: any node.
    controllers: Mapping[str, str] = field(default_factory=dict)
    monitoring: Mapping[str, str] = field(default_factory=dict)
    gateways: Mapping[str, str] = field(default_factory=dict)
    accepted: tuple[Acceptance, ...] = ()

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
        """Prefix of every AWS name, and of the cluster's."""
        return f"{self.name}-{self.environment.name}"

    @property
    def cluster_name(self) -> str:
        """What the cluster is called in the tags by which controllers find what is theirs."""
        return self.slug

    @property
    def domain(self) -> str:
        return self.environment.domain

    def host(self, label: str) -> str:
        """A public host name, for instance of "api"."""
        return f"{label}.{self.domain}"

    @property
    def own_hosts(self) -> tuple[str, ...]:
        """The host names that the AWS layer points somewhere, and nobody else may."""
        return (*(self.host(label) for label in self.ingress.hosts), self.served.host)

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

    def image(self, key: str) -> Image:
        return self.images[key]

    def injected(self, namespace: str) -> bool:
        """Whether pods of the namespace get a sidecar."""
        return any(known.name == namespace and known.injected for known in self.namespaces)

    @property
    def isolated_namespaces(self) -> tuple[Namespace, ...]:
        return tuple(namespace for namespace in self.namespaces if namespace.isolated)

    @property
    def stores(self) -> tuple[Store, ...]:
        """The data stores that services may call, by name, host and port."""
        return ()

    def called(self, name: str) -> tuple[tuple[Peer, int], ...]:
        """What answers behind a name of `calls`, with its port; a store may answer at more than one place."""
        callee = self.service(name)
        return ((Pods(callee.namespace, labels.selector_of(name, "api")), callee.port),)

    @property
    def callable_names(self) -> tuple[str, ...]:
        return (*(service.name for service in self.services), *(store.name for store in self.stores))

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
        """Every connection that a pod of an isolated namespace takes part in, in the order of the description."""
        return (*(flow for service in self.services for flow in service_flows(self, service)), *self.own_flows())
