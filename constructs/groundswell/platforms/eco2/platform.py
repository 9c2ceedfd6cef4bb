"""Eco², what both environments share."""

from groundswell.model.acceptance import Acceptance
from groundswell.model.datastore import PostgreSql, RabbitMq, Redis
from groundswell.model.environment import KubeadmEnvironment
from groundswell.model.ingress import Ingress
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.network import OverlayNetwork
from groundswell.model.platform import GitRepository
from groundswell.model.quantity import Footprint, Resources
from groundswell.platforms import IMAGES
from groundswell.platforms.eco2.namespaces import NAMESPACES, RABBITMQ_NAMESPACE, service_namespace
from groundswell.platforms.eco2.nodes import NODES, RABBITMQ_NODE, ZONES
from groundswell.platforms.eco2.releases import RELEASES
from groundswell.platforms.eco2.secrets import RABBITMQ_SECRET, SECRETS
from groundswell.platforms.eco2.services import AUDIENCE, ISSUER, services
from groundswell.platforms.images import read_images

RABBITMQ = False
"""Declared and paused. True adds its machine, operator, cluster, secrets and policies, and takes nothing else away."""


ONE_REDIS_MACHINE = Acceptance(
    rule="GS409",
    resource="StatefulSet/redis/redis-server",
    reason="One machine is set aside for Redis: the members let a pod be replaced without an outage, not the machine.",
)


def eco2(environment: KubeadmEnvironment) -> KubeadmPlatform:
    """Eco² in one environment."""
    apis = services(environment)
    namespaces = (*(service_namespace(service.name) for service in apis), *NAMESPACES)
    rabbitmq = RabbitMq(enabled=RABBITMQ, placement={"infra-type": "rabbitmq"})
    return KubeadmPlatform(
        name="eco2",
        environment=environment,
        region="ap-northeast-2",
        repository=GitRepository(url="https://github.com/eco2-team/backend.git"),
        network=OverlayNetwork(
            vpc_cidr=environment.vpc_cidr,
            zones=ZONES,
            nat_gateways=environment.nat_gateways,
            flow_logs=environment.production,
        ),
        vcpu_quota=32,
        nodes=(*NODES, RABBITMQ_NODE) if rabbitmq.enabled else NODES,
        namespaces=(*namespaces, RABBITMQ_NAMESPACE) if rabbitmq.enabled else namespaces,
        secrets=(*SECRETS, RABBITMQ_SECRET) if rabbitmq.enabled else SECRETS,
        services=apis,
        postgresql=_postgresql(environment),
        redis=Redis(
            replicas=3,
            storage=10,
            footprint=Footprint(requests=Resources(cpu=100, memory=384), limits=Resources(cpu=400, memory=768)),
            placement={"infra-type": "redis"},
        ),
        rabbitmq=rabbitmq,
        ingress=Ingress(node_port_http=30080, node_port_status=30021, gateway="eco2-gateway"),
        releases=RELEASES,
        images=read_images(IMAGES, "eco2", environment.name),
        sidecar=Footprint(requests=Resources(cpu=50, memory=64), limits=Resources(cpu=500, memory=256)),
        controllers={"role": "control-plane"},
        monitoring={"role": "monitoring"},
        gateways={"role": "ingress-gateway"},
        registry_secret="registry",
        private_registry="docker.io/mng990/",
        jwt_issuer=ISSUER,
        jwt_audience=AUDIENCE,
        cors_origins=_origins(environment),
        accepted=(ONE_REDIS_MACHINE,),
    )


def _postgresql(environment: KubeadmEnvironment) -> PostgreSql:
    return PostgreSql(
        database="ecoeco",
        storage=environment.postgresql_storage,
        footprint=Footprint(requests=Resources(cpu=500, memory=1024), limits=Resources(cpu=1500, memory=4096)),
        max_connections=200,
        shared_buffers=256,
        backups=environment.production,
        placement={"infra-type": "postgresql"},
    )


def _origins(environment: KubeadmEnvironment) -> tuple[str, ...]:
    """Who may upload to the images bucket from a browser; developers' own machines only outside production."""
    hosts = ("", "www.", "frontend.", "frontend1.", "frontend2.")
    local = () if environment.production else ("http://localhost:3000", "http://localhost:5173")
    return (*(f"https://{host}{environment.domain}" for host in hosts), *local)
