"""The machines, from Amazon EC2's and IAM's APIs."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.rehearsal.facts import Things
from groundswell.rehearsal.found.network import CLUSTER, tags_of
from groundswell.rehearsal.loopback import Loopback

MOVES_TARGETS = "elasticloadbalancing:RegisterTargets"
"""What only the load balancer's controller may do."""


def instances(api: Loopback, region: str, vpc: str) -> Things:
    """Each instance of the VPC by its name."""
    ec2 = api.client("ec2", region)
    pages = ec2.get_paginator("describe_instances").paginate(Filters=[{"Name": "vpc-id", "Values": [vpc]}])
    found = [each for page in pages for reservation in page["Reservations"] for each in reservation["Instances"]]
    subnets = {s["SubnetId"]: tags_of(s).get("Name") for s in ec2.describe_subnets()["Subnets"]}
    roles = [_role(api, region, instance) for instance in found]
    return {
        tags_of(instance).get("Name", instance["InstanceId"]): {
            "type": instance["InstanceType"],
            "zone": instance["Placement"]["AvailabilityZone"],
            "subnet": subnets.get(instance["SubnetId"]),
            "image": instance["ImageId"],
            "groups": [group["GroupName"] for group in instance["SecurityGroups"]],
            "profile": "a role of its own" if roles.count(role) == 1 else f"the role {role}",
            "may move targets": MOVES_TARGETS in set(_actions(api, region, role)),
            "disk": _disk(ec2, instance),
            "metadata": _metadata(instance.get("MetadataOptions", {})),
            "monitoring": instance["Monitoring"]["State"],
            "own EBS bandwidth": instance.get("EbsOptimized"),
            "public address": instance.get("PublicIpAddress"),
            "user data": bool(_attribute(ec2, instance, "userData", "UserData")),
            "protected": bool(_attribute(ec2, instance, "disableApiTermination", "DisableApiTermination")),
            "cluster": _cluster(tags_of(instance)),
            "tags": {
                key: value for key, value in tags_of(instance).items() if not key.startswith(CLUSTER) and key != "Name"
            },
        }
        for instance, role in zip(found, roles, strict=True)
    }


def _role(api: Loopback, region: str, instance: Mapping[str, Any]) -> str | None:
    """The one role behind an instance's profile."""
    profile = instance.get("IamInstanceProfile", {}).get("Arn", "").rpartition("/")[2]
    if not profile:
        return None
    roles = api.client("iam", region).get_instance_profile(InstanceProfileName=profile)["InstanceProfile"]["Roles"]
    return roles[0]["RoleName"] if len(roles) == 1 else None


def _actions(api: Loopback, region: str, role: str | None) -> Iterator[str]:
    """Every action that the role's own policies allow."""
    if role is None:
        return
    iam = api.client("iam", region)
    for name in iam.list_role_policies(RoleName=role)["PolicyNames"]:
        document = iam.get_role_policy(RoleName=role, PolicyName=name)["PolicyDocument"]
        for statement in document["Statement"]:
            actions = statement["Action"]
            yield from [actions] if isinstance(actions, str) else actions


def _disk(ec2: Any, instance: Mapping[str, Any]) -> str | None:
    volumes = [each["Ebs"]["VolumeId"] for each in instance.get("BlockDeviceMappings", []) if "Ebs" in each]
    if len(volumes) != 1:
        return f"{len(volumes)} volumes"
    (volume,) = ec2.describe_volumes(VolumeIds=volumes)["Volumes"]
    encrypted = "encrypted" if volume["Encrypted"] else "not encrypted"
    return f"{volume['Size']} GiB {volume['VolumeType']}, {encrypted}"


def _metadata(options: Mapping[str, Any]) -> str:
    how = "by token" if options.get("HttpTokens") == "required" else "open"
    return f"{how}, {options.get('HttpPutResponseHopLimit')} hop(s), tags {options.get('InstanceMetadataTags')}"


def _attribute(ec2: Any, instance: Mapping[str, Any], name: str, answer: str) -> Any:
    found = ec2.describe_instance_attribute(InstanceId=instance["InstanceId"], Attribute=name)
    return found.get(answer, {}).get("Value")


def _cluster(tags: Mapping[str, str]) -> dict[str, str]:
    return {key.removeprefix(CLUSTER): value for key, value in tags.items() if key.startswith(CLUSTER)}
