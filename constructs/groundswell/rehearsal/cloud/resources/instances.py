"""EC2 instances (Amazon EC2 API, RunInstances)."""

import base64
from collections.abc import Mapping
from typing import Any

from groundswell.errors import RefusedError
from groundswell.rehearsal.cloud.catalogue import Made, Maker, makes
from groundswell.rehearsal.cloud.properties import Properties
from groundswell.rehearsal.cloud.resources.network import tag_specifications

USER_DATA_LIMIT = 16 * 1024
"""Bytes of user data before encoding (Amazon EC2 User Guide, Run commands when you launch an instance)."""


@makes("AWS::EC2::Instance")
def instance(maker: Maker, properties: Properties) -> Made:
    ec2 = maker.client("ec2")
    kinds = ("instance", "volume") if properties.optional("PropagateTagsToVolumeOnCreation") else ("instance",)
    wanted = properties.some(
        "ImageId", "InstanceType", "SubnetId", "SecurityGroupIds", "BlockDeviceMappings", "EbsOptimized",
        "MetadataOptions",
    )  # fmt: skip
    _refuse_full_zone(maker, wanted)
    made = ec2.run_instances(
        MinCount=1,
        MaxCount=1,
        **wanted,
        **_renamed(properties),
        TagSpecifications=tag_specifications(maker, properties, *kinds),
    )["Instances"][0]
    for name, value in properties.some("SourceDestCheck", "DisableApiTermination").items():
        ec2.modify_instance_attribute(InstanceId=made["InstanceId"], **{name: {"Value": value}})
    return Made(made["InstanceId"], {"InstanceId": made["InstanceId"], "PrivateIp": made["PrivateIpAddress"]})


def _renamed(properties: Properties) -> dict[str, Any]:
    """The properties whose form differs between CloudFormation and the API."""
    found: dict[str, Any] = {}
    for name in properties.some("IamInstanceProfile").values():
        found["IamInstanceProfile"] = {"Name": name}
    for enabled in properties.some("Monitoring").values():
        found["Monitoring"] = {"Enabled": enabled}
    for encoded in properties.some("UserData").values():
        found["UserData"] = _user_data(encoded)
    return found


def _refuse_full_zone(maker: Maker, wanted: Mapping[str, Any]) -> None:
    """Raises what EC2 answers when a zone has no machine of the type left (Amazon EC2 API, Error codes)."""
    zones = maker.client("ec2").describe_subnets(SubnetIds=[wanted["SubnetId"]])["Subnets"]
    if maker.without_capacity & {zone["AvailabilityZone"] for zone in zones}:
        raise RefusedError(
            f"InsufficientInstanceCapacity: We currently do not have sufficient {wanted['InstanceType']} capacity in "
            f"the Availability Zone you requested ({zones[0]['AvailabilityZone']})."
        )


def _user_data(encoded: str) -> str:
    """The text; the client encodes it again. moto takes any length, EC2 does not."""
    content = base64.b64decode(encoded, validate=True)
    if len(content) > USER_DATA_LIMIT:
        raise RefusedError(f"User data is limited to {USER_DATA_LIMIT} bytes; this has {len(content)}")
    return content.decode()
