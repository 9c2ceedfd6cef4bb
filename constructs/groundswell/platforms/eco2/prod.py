"""Eco², where people use it."""

from groundswell.model.environment import KubeadmEnvironment
from groundswell.platforms.eco2.platform import eco2

PLATFORM = eco2(
    KubeadmEnvironment(
        name="prod",
        domain="growbin.app",
        revision="main",
        vpc_cidr="10.1.0.0/16",
        ami="ami-040c33c6a51fd5d96",
        nat_gateways=3,
        zone_exists=True,
        production=True,
        debug=False,
        replicas=2,
        postgresql_storage=50,
        prometheus_retention=30,
        prometheus_storage=40,
    )
)
