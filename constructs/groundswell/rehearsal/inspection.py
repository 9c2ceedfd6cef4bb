"""Everything that is compared after a deployment: what the model says, and what the API answers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from groundswell.errors import RehearsalError
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.rehearsal.expected import data, entry, network, nodes
from groundswell.rehearsal.facts import Difference, Things, differences
from groundswell.rehearsal.found import data as data_found
from groundswell.rehearsal.found import entry as entry_found
from groundswell.rehearsal.found import network as network_found
from groundswell.rehearsal.found import nodes as nodes_found
from groundswell.rehearsal.found import stacks as stacks_found
from groundswell.rehearsal.loopback import Loopback

ASSETS = "cdk-"
"""How the names of the CDK's own buckets begin."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """One kind of thing: how many the model has, and every difference."""

    what: str
    count: int
    differences: tuple[Difference, ...]


def comparisons(
    api: Loopback, platform: KubeadmPlatform, regions: Sequence[str], sizes: Mapping[str, int]
) -> Iterator[Comparison]:
    """Asks the API for one kind after another; `sizes` are the synthesised stacks with their number of resources."""
    whole = {name: {"status": "CREATE_COMPLETE", "resources": size} for name, size in sizes.items()}
    yield _compared("stacks and all their resources", whole, stacks_found.stacks(api, regions))
    region, vpc = platform.region, _vpc(api, platform)
    yield _compared(
        "VPC: range, names, flow logs", network.networks(platform), network_found.networks(api, region, vpc)
    )
    yield _compared("subnets: range, zone, way out", network.subnets(platform), network_found.subnets(api, region, vpc))
    yield _compared("gateways", network.gateways(platform), network_found.gateways(api, region, vpc))
    yield _compared("security groups, every rule", network.rules(platform), network_found.rules(api, region, vpc))
    yield _compared(
        "instances: type, zone, tags, groups, profile, disk",
        nodes.instances(platform),
        nodes_found.instances(api, region, vpc),
    )
    yield _compared(
        "load balancer, listeners, targets", entry.load_balancer(platform), entry_found.load_balancer(api, region)
    )
    yield _compared("certificates, requested", entry.certificates(platform), entry_found.certificates(api, regions))
    yield _compared("public names", entry.records(platform), entry_found.records(api, region, platform.domain))
    yield _compared("secrets and their JSON keys", data.secrets(platform), data_found.secrets(api, region))
    logs = f"{platform.slug}-ingress-"  # of the load balancer, in production; CloudFormation names it
    yield _compared("buckets", data.buckets(platform), data_found.buckets(api, region, (ASSETS, logs)))
    yield _compared("distributions", data.distributions(platform), data_found.distributions(api, region))


def _compared(what: str, wanted: Things, got: Things) -> Comparison:
    return Comparison(what, len(wanted), tuple(differences(wanted, got)))


def _vpc(api: Loopback, platform: KubeadmPlatform) -> str:
    """The platform's own VPC; the account has a default one as well."""
    named = [{"Name": "tag:Name", "Values": [platform.slug]}]
    vpcs = api.client("ec2", platform.region).describe_vpcs(Filters=named)["Vpcs"]
    if len(vpcs) != 1:
        raise RehearsalError(f"there are {len(vpcs)} VPCs named {platform.slug}, and one was deployed")
    return str(vpcs[0]["VpcId"])
