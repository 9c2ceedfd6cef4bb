"""Eco², where changes are tried."""

from groundswell.model.environment import KubeadmEnvironment
from groundswell.platforms.eco2.platform import eco2

PLATFORM = eco2(
    KubeadmEnvironment(
        name="dev",
        domain="dev.growbin.app",
        revision="develop",
        vpc_cidr="10.0.0.0/16",
        ami="ami-040c33c6a51fd5d96",
        nat_gateways=1,
        zone_exists=False,
        production=False,
        debug=True,
        replicas=1,
        postgresql_storage=20,
        prometheus_retention=15,
        prometheus_storage=20,
    )
)
