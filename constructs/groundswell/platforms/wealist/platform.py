"""Wealist, what every environment of it shares."""

from groundswell.model.aws_store import Bucket, ElastiCacheRedis, RdsPostgreSql
from groundswell.model.eks import EksPlatform
from groundswell.model.environment import Environment
from groundswell.model.ingress import Ingress
from groundswell.model.network import Network
from groundswell.model.platform import GitRepository
from groundswell.model.quantity import Footprint, Resources
from groundswell.model.secret_store import PodIdentity, SecretsManager
from groundswell.model.telemetry import Telemetry
from groundswell.platforms import IMAGES
from groundswell.platforms.images import read_images
from groundswell.platforms.wealist import secrets as names
from groundswell.platforms.wealist.cluster import CLUSTER
from groundswell.platforms.wealist.namespaces import HOME, NAMESPACES
from groundswell.platforms.wealist.releases import BOOTSTRAP, RELEASES
from groundswell.platforms.wealist.services import services

REGION = "ap-northeast-2"


def wealist(environment: Environment) -> EksPlatform:
    """Wealist in one environment."""
    apis = services(environment)
    return EksPlatform(
        name="wealist",
        environment=environment,
        region=REGION,
        repository=GitRepository(url="https://git.wealist.co.kr/platform.git"),
        network=Network(
            vpc_cidr=environment.vpc_cidr,
            zones=tuple(f"{REGION}{letter}" for letter in "abc"),
            nat_gateways=environment.nat_gateways,
            flow_logs=environment.production,
            service_cidr="172.20.0.0/16",
            private_from=1,
            public_from=101,
            database_from=201,
        ),
        namespaces=NAMESPACES,
        secrets=names.SECRETS,
        services=apis,
        ingress=Ingress(
            hosts=("api", "argocd", "grafana"), node_port_http=30080, node_port_status=30021, gateway="wealist-gateway"
        ),
        releases=RELEASES,
        bootstrap_releases=BOOTSTRAP,
        images=read_images(IMAGES, "wealist", environment.name),
        sidecar=Footprint(requests=Resources(cpu=100, memory=128), limits=Resources(cpu=1000, memory=512)),
        cors_origins=(f"https://{environment.domain}", f"https://www.{environment.domain}"),
        cluster=CLUSTER,
        postgresql=RdsPostgreSql(
            engine_version="17.7",
            instance_class="db.t4g.small",
            storage=20,
            most_storage=100,
            database="wealist",
            secret=names.DATABASE,
        ),
        redis=ElastiCacheRedis(
            engine_version="7.1",
            node_type="cache.t4g.small",
            nodes=1,
            token_secret=names.TOKEN,
            endpoint_secret=names.ENDPOINT,
        ),
        buckets=(
            Bucket(name="files", versioned=True, infrequent_after=90, archive_after=365, browsers=True),
            Bucket(name="traces", expire_after=7),
        ),
        repositories=tuple(f"{environment.name}/{service.name}" for service in apis),
        store=SecretsManager(region=REGION, identity=PodIdentity()),
        telemetry=Telemetry(namespace=HOME),
        argocd_secret=names.ARGOCD,
        argocd_login=names.LOGIN,
    )
