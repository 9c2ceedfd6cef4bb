"""The wildcards in a role's rights, each acknowledged to cdk-nag by itself and with its reason."""

from collections.abc import Mapping, Sequence

from aws_cdk import aws_iam as iam

from groundswell.stacks import permissions
from groundswell.stacks.stack import Stack

NAMED = "The wildcard stands behind a name that only this platform has."
TAGGED = "The statement's condition narrows it: what the driver makes or made, and instances of this platform."
KNOWS_NONE = "Describe and agent calls, which know no resources."


def acknowledge_wildcards(
    stack: Stack, role: iam.CfnRole, duties: Mapping[str, Sequence[permissions.Statement]]
) -> None:
    """Each wildcard is one that the service does not let anybody narrow, or names only what this platform owns."""
    statements = [statement for each in duties.values() for statement in each]
    every = [(resource, statement) for statement in statements for resource in statement["Resource"]]
    if any(resource == "*" for resource, _ in every):
        stack.acknowledge(role, {"AwsSolutions-IAM5[Resource::*]": KNOWS_NONE})
    wild = {
        resource: TAGGED if "Condition" in statement else NAMED
        for resource, statement in every
        if resource.endswith("*") and resource != "*"
    }
    for resource, reason in wild.items():
        stack.acknowledge(role, {f"AwsSolutions-IAM5[Resource::{_as_nag_prints(resource)}]": reason})


def _as_nag_prints(resource: str) -> str:
    """A resource as cdk-nag names it in a finding: pseudo parameters in angle brackets."""
    for token, name in (
        (permissions.PARTITION, "Partition"),
        (permissions.REGION, "Region"),
        (permissions.ACCOUNT, "AccountId"),
    ):
        resource = resource.replace(token, f"<AWS::{name}>")
    return resource
