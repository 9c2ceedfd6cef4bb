"""Roles, their policies and instance profiles (AWS IAM API)."""

import json

from groundswell.rehearsal.cloud.catalogue import Made, Maker, makes
from groundswell.rehearsal.cloud.properties import Properties

LONGEST_NAME = 64
"""Of a role (IAM and AWS STS quotas)."""


@makes("AWS::IAM::Role")
def role(maker: Maker, properties: Properties) -> Made:
    iam, name = maker.client("iam"), properties.optional("RoleName", maker.name[-LONGEST_NAME:])
    made = iam.create_role(
        RoleName=name,
        AssumeRolePolicyDocument=json.dumps(properties.take("AssumeRolePolicyDocument")),
        Tags=maker.tagged(properties),
        **properties.some("Description", "Path", "MaxSessionDuration", "PermissionsBoundary"),
    )["Role"]
    for policy in properties.inners("Policies"):
        document = json.dumps(policy.take("PolicyDocument"))
        iam.put_role_policy(RoleName=name, PolicyName=policy.take("PolicyName"), PolicyDocument=document)
    for arn in properties.optional("ManagedPolicyArns", []):
        iam.attach_role_policy(RoleName=name, PolicyArn=arn)
    return Made(name, {"Arn": made["Arn"], "RoleId": made["RoleId"]})


@makes("AWS::IAM::Policy")
def policy(maker: Maker, properties: Properties) -> Made:
    name, document = properties.take("PolicyName"), json.dumps(properties.take("PolicyDocument"))
    for each in properties.take("Roles"):
        maker.client("iam").put_role_policy(RoleName=each, PolicyName=name, PolicyDocument=document)
    return Made(name)


@makes("AWS::IAM::ManagedPolicy")
def managed_policy(maker: Maker, properties: Properties) -> Made:
    iam = maker.client("iam")
    made = iam.create_policy(
        PolicyName=properties.optional("ManagedPolicyName", maker.name),
        PolicyDocument=json.dumps(properties.take("PolicyDocument")),
        **properties.some("Description", "Path"),
    )["Policy"]
    for each in properties.optional("Roles", []):
        iam.attach_role_policy(RoleName=each, PolicyArn=made["Arn"])
    return Made(made["Arn"], {"PolicyArn": made["Arn"]})


@makes("AWS::IAM::InstanceProfile")
def instance_profile(maker: Maker, properties: Properties) -> Made:
    iam, name = maker.client("iam"), properties.optional("InstanceProfileName", maker.name)
    made = iam.create_instance_profile(InstanceProfileName=name, **properties.some("Path"))["InstanceProfile"]
    for each in properties.take("Roles"):
        iam.add_role_to_instance_profile(InstanceProfileName=name, RoleName=each)
    return Made(name, {"Arn": made["Arn"]})
