"""What every stack shares: its name, region, tags and protection, and how a finding of cdk-nag is acknowledged."""

from collections.abc import Mapping
from dataclasses import dataclass

import aws_cdk as cdk
from constructs import Construct, IConstruct

from groundswell.model.platform import Platform


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """One finding of one construct that is meant, with the reason a reviewer reads."""

    construct: IConstruct
    rule: str
    reason: str


class Stack(cdk.Stack):
    """One stack of a platform. The account is whoever deploys; all else is data: nothing is looked up."""

    def __init__(self, scope: Construct, id: str, platform: Platform, *, region: str = "") -> None:
        super().__init__(
            scope,
            id,
            stack_name=f"{platform.slug}-{id}",
            description=f"{platform.name} {platform.environment.name}: {(type(self).__doc__ or id).splitlines()[0]}",
            env=cdk.Environment(region=region or platform.region),
            termination_protection=platform.environment.production,
            analytics_reporting=False,
            tags=tags_of(platform),
        )
        self.platform = platform
        self.acknowledged: list[Acknowledged] = []

    @property
    def removal(self) -> cdk.RemovalPolicy:
        """What becomes of data when its stack goes: kept in production."""
        return cdk.RemovalPolicy.RETAIN if self.platform.environment.production else cdk.RemovalPolicy.DESTROY

    def keep(self, *resources: cdk.CfnResource) -> None:
        """Applies `removal` to resources that hold data, on deletion and on replacement."""
        for resource in resources:
            resource.apply_removal_policy(self.removal)

    def acknowledge(self, construct: IConstruct, reasons: Mapping[str, str]) -> None:
        """Records findings of cdk-nag that are meant: rule to reason, for one construct."""
        self.acknowledged += [Acknowledged(construct, rule, reason) for rule, reason in reasons.items()]

    def named(self, name: str) -> list[cdk.CfnTag]:
        """The tags of a resource that people look for by name; the stack's own tags come by themselves."""
        return [cdk.CfnTag(key="Name", value=name)]


def tags_of(platform: Platform) -> dict[str, str]:
    """The tags on everything."""
    return {"Project": platform.name, "Environment": platform.environment.name, "ManagedBy": "groundswell"}
