"""Wealist, where people use it."""

from groundswell.model.environment import Environment
from groundswell.platforms.wealist.platform import wealist

PLATFORM = wealist(
    Environment(
        name="prod",
        domain="wealist.co.kr",
        revision="k8s-deploy-prod",
        vpc_cidr="10.0.0.0/16",
        nat_gateways=1,
        zone_exists=True,
        production=True,
        debug=False,
        replicas=1,
        prometheus_retention=7,
        prometheus_storage=10,
    )
)
