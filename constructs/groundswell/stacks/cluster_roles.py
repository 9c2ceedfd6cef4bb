"""The roles of a cluster: its control plane's, its nodes', those that people take, and those of single programs."""

from typing import Any

from aws_cdk import aws_iam as iam

from groundswell.stacks.permissions import ACCOUNT, Statement, arn, session_manager
from groundswell.stacks.stack import Stack
from groundswell.stacks.wildcards import acknowledge_wildcards

MANAGED = "AWS keeps this policy in step with the release of EKS; one of our own would lag behind it."


def of_the_control_plane(stack: Stack) -> iam.CfnRole:
    """What EKS itself does in the account."""
    return _managed(stack, "ControlPlane", "eks.amazonaws.com", ["AmazonEKSClusterPolicy"])


def of_the_nodes(stack: Stack) -> iam.CfnRole:
    """Joining, pulling and addresses for pods, with a shell through Session Manager."""
    # The network plugin takes the node's role: it must run before anything can hand out others.
    policies = ["AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy", "AmazonEC2ContainerRegistryPullOnly"]
    return _managed(stack, "Nodes", "ec2.amazonaws.com", policies, {"session-manager": session_manager()})


def of_people(stack: Stack, name: str) -> iam.CfnRole:
    """A role that users of the account may take where a policy of their own lets them; it can do nothing in AWS."""
    platform = stack.platform
    root = arn("iam", "root", region="")
    trust = {
        "Effect": "Allow",
        "Principal": {"AWS": root},
        "Action": "sts:AssumeRole",
        "Condition": {"StringEquals": {"aws:PrincipalType": "User"}},
    }
    return iam.CfnRole(
        stack,
        f"{name.title()}Role",
        path="/eks-access/",
        role_name=f"{platform.slug}-eks-{name}",
        description=f"People who enter {platform.slug} as {name}",
        assume_role_policy_document=_document([trust]),
    )


def of_pods(stack: Stack, name: str, statements: list[Statement]) -> iam.CfnRole:
    """A role that the Pod Identity agent hands to the pods of one ServiceAccount."""
    platform = stack.platform
    trust = {
        "Effect": "Allow",
        "Principal": {"Service": "pods.eks.amazonaws.com"},
        "Action": ["sts:AssumeRole", "sts:TagSession"],
        # Another account's cluster must not get at the role by guessing its name.
        "Condition": {"StringEquals": {"aws:SourceAccount": ACCOUNT}},
    }
    made = iam.CfnRole(
        stack,
        f"{''.join(part.title() for part in name.split('-'))}Role",
        path="/pod-identity/",
        role_name=f"{platform.slug}-{name}-pod-identity",
        description=f"{name} in {platform.slug}",
        assume_role_policy_document=_document([trust]),
        policies=[iam.CfnRole.PolicyProperty(policy_name=name, policy_document=_document(statements))],
    )
    acknowledge_wildcards(stack, made, {name: statements})
    return made


def _managed(
    stack: Stack, id: str, service: str, policies: list[str], own: dict[str, list[Statement]] | None = None
) -> iam.CfnRole:
    trust = {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}
    made = iam.CfnRole(
        stack,
        f"{id}Role",
        description=f"{id} of {stack.platform.slug}",
        assume_role_policy_document=_document([trust]),
        managed_policy_arns=[arn("iam", f"policy/{name}", region="", account="aws") for name in policies],
        policies=[
            iam.CfnRole.PolicyProperty(policy_name=name, policy_document=_document(statements))
            for name, statements in (own or {}).items()
        ]
        or None,
    )
    for name in policies:
        rule = f"AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/{name}]"
        stack.acknowledge(made, {rule: MANAGED})
    acknowledge_wildcards(stack, made, own or {})
    return made


def _document(statements: list[Any]) -> dict[str, Any]:
    return {"Version": "2012-10-17", "Statement": statements}
