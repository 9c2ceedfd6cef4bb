"""The stacks, from CloudFormation's API: a program's success says less than their status."""

from collections.abc import Sequence

from groundswell.rehearsal.facts import Things
from groundswell.rehearsal.loopback import Loopback

TOOLKIT = "CDKToolkit"
"""The CDK's own stack of every region."""


def stacks(api: Loopback, regions: Sequence[str]) -> Things:
    """Every stack of the regions but the CDK's own, with its status and the number of resources that were made."""
    found = {}
    for region in regions:
        cloudformation = api.client("cloudformation", region)
        for stack in cloudformation.describe_stacks()["Stacks"]:
            if stack["StackName"] != TOOLKIT:
                made = cloudformation.list_stack_resources(StackName=stack["StackName"])["StackResourceSummaries"]
                found[stack["StackName"]] = {"status": stack["StackStatus"], "resources": len(made)}
    return found
