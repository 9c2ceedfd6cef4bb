"""What people do on the first day of a cluster that AWS runs, and how they go back."""

from collections.abc import Iterator

from groundswell.bootstrap.hands import CDN_REGION, LOGGED_IN, filled, prepared, zone_parameter
from groundswell.bootstrap.page import Commands, Listing, Section
from groundswell.model.eks import EksPlatform


def before(platform: EksPlatform) -> Section:
    """What must be so before the first command."""
    environment = platform.environment
    return Section(
        2,
        "Before",
        (
            Listing(
                (
                    LOGGED_IN,
                    "`kubectl`, `helm` 3 and `python3` (3.10 or newer) are there: the steps run where you sit.",
                    "You know the networks from which people reach the API server, for instance 203.0.113.0/28.",
                    f"{platform.repository.url} has this output in its branch or tag {environment.revision}.",
                    f"The hosted zone of {environment.domain} is there; `aws route53 list-hosted-zones` tells its id.",
                )
            ),
        ),
    )


def by_hand(platform: EksPlatform) -> Iterator[Section]:
    """The commands that a person runs, in order."""
    slug, zone = platform.slug, zone_parameter(platform)
    yield Section(2, "By hand", ("Five things, in this order. Each may be repeated.",))
    yield Section(3, "1. Prepare the account for the CDK", (prepared(platform.region, CDN_REGION),))
    names = Commands((f"cdk deploy {slug}/dns {slug}/secrets{zone}",))
    yield Section(3, "2. Deploy names and secrets", (names,))
    yield Section(3, "3. Fill the secrets", tuple(filled(platform, "until step store asks for them")))
    everything = Commands((f"cdk deploy '{slug}/*'{zone} --parameters {slug}-cluster:OperatorCidrs=203.0.113.0/28",))
    yield Section(3, "4. Deploy everything", (everything,))
    yield Section(
        3,
        "5. Run the steps",
        (
            "Where kubectl and helm reach the cluster. Run it again whenever it stopped: what is done is found done.",
            Commands(
                (
                    'eval "$(aws configure export-credentials --format env)"',
                    f"cd {platform.path('bootstrap')}",
                    f"python3 -m programs.run_steps --state ~/.groundswell/{slug}",
                )
            ),
        ),
    )


def going_back(platform: EksPlatform) -> Section:
    """How to take everything away."""
    return Section(
        2,
        "Go back",
        (
            "Take away the cluster's volumes first, by deleting the Applications that made them; turn termination "
            "protection off, stack by stack. Databases, secrets, key and buckets stay.",
            Commands((f"cdk destroy '{platform.slug}/*'",)),
        ),
    )
