"""What people do on the first day whatever the cluster is made of: prepare the account, fill secrets; and the waves."""

from collections.abc import Collection, Iterator

from groundswell.bootstrap.filling import fillings
from groundswell.bootstrap.page import Commands, Listing, Part, Section
from groundswell.model.platform import Platform
from groundswell.model.waves import TABLE

LOGGED_IN = "You are logged in to the account as somebody who may deploy, with this checkout's `cdk` in PATH."

CDN_REGION = "us-east-1"
"""CloudFront takes its certificate from there only: the account is prepared in both regions."""


def prepared(*regions: str) -> Commands:
    """The CDK's own bucket and roles, in every region that a stack is deployed to."""
    places = " ".join(f"aws://$ACCOUNT/{region}" for region in regions)
    account = "ACCOUNT=$(aws sts get-caller-identity --query Account --output text)"
    return Commands((account, f"cdk bootstrap {places}"))


def zone_parameter(platform: Platform) -> str:
    """The id of a hosted zone that is there already: an account's own, so it is not in Git."""
    return f" --parameters {platform.slug}-dns:HostedZoneId=Z…" if platform.environment.zone_exists else ""


def filled(platform: Platform, moment: str) -> Iterator[Part]:
    """The commands that fill the secrets; `moment` is until when it may wait."""
    every = list(fillings(platform))
    yield (
        f"{len(every)} secrets are made empty. Each command waits for the JSON below it, then Ctrl-D. The bootstrap "
        f"looks for them before it hands over to Argo CD, so they may also be filled {moment}."
    )
    for each in every:
        keys = ", ".join(f"`{key}` ({what})" for key, what in each.keys.items())
        yield f"{each.secret}, for {each.consumer}: {keys}."
        yield Commands((each.command, each.input))


def waves(platform: Platform, delivered: Collection[int]) -> Section:
    """What Argo CD delivers after the last step: the waves with one of those numbers."""
    table = [wave for wave in TABLE if wave.number in delivered]
    charts = {
        wave.name: ", ".join(
            f"{release.pin.chart} {release.pin.version}" for release in platform.releases if release.wave == wave.name
        )
        for wave in table
    }
    rows = tuple(
        f"wave {wave.number}, {wave.name}{f' ({charts[wave.name]})' if charts[wave.name] else ''}: {wave.why}"
        for wave in table
    )
    doctor = f"groundswell doctor --platform {platform.name} --env {platform.environment.name}"
    said = "Each wave starts when the one before is healthy."
    asking = "Steps and waves at once, read from the running cluster:"
    return Section(3, "The waves of Argo CD", (said, Listing(rows), asking, Commands((doctor,))))
