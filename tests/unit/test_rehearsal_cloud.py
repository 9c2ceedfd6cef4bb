"""The rehearsal's AWS API: what it makes, and that it refuses everything it does not know."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from botocore.exceptions import ClientError

from groundswell.rehearsal.loopback import Loopback, loopback

SEOUL, VIRGINIA = "ap-northeast-2", "us-east-1"
PARAMETER = {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": "1"}}


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Loopback]:
    with loopback(tmp_path_factory.mktemp("api"), without_capacity=["ap-northeast-2b"]) as running:
        yield running


class Stacks:
    """Creates stacks of one region, each named after its test, and says how each ended."""

    def __init__(self, api: Loopback, name: str) -> None:
        self.api, self.name = api, name

    def create(self, template: dict[str, Any], *, name: str = "", region: str = SEOUL, **more: Any) -> dict[str, Any]:
        cloudformation = self.api.client("cloudformation", region)
        cloudformation.create_stack(StackName=name or self.name, TemplateBody=json.dumps(template), **more)
        (described,) = cloudformation.describe_stacks(StackName=name or self.name)["Stacks"]
        return dict(described)

    def one(self, resource: dict[str, Any], **more: Any) -> dict[str, Any]:
        return self.create({"Resources": {"It": resource}}, **more)

    def refused(self, template: dict[str, Any], **more: Any) -> str:
        """Why the stack failed."""
        ended = self.create(template, **more)
        assert ended["StackStatus"] == "CREATE_FAILED"
        return str(ended["StackStatusReason"])


@pytest.fixture
def stacks(api: Loopback, request: pytest.FixtureRequest) -> Stacks:
    name = "".join(char if char.isalnum() else "-" for char in request.node.name.removeprefix("test_"))
    return Stacks(api, f"t-{name.strip('-')}")


def test_a_type_it_does_not_know_fails_the_stack(stacks: Stacks) -> None:
    why = stacks.refused({"Resources": {"Log": {"Type": "AWS::CloudTrail::Trail", "Properties": {}}}})
    assert "failed to create: [Log]. the rehearsal cannot make AWS::CloudTrail::Trail" in why


def test_a_custom_resource_does_not_hang(stacks: Stacks) -> None:
    assert "cannot make Custom::Emptied" in stacks.refused({"Resources": {"It": {"Type": "Custom::Emptied"}}})


def test_a_property_it_does_not_know_fails_the_stack(stacks: Stacks) -> None:
    parameter = {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": "1", "Policies": "[]"}}
    why = stacks.refused({"Resources": {"It": parameter}})
    assert "does not know AWS::SSM::Parameter.Policies: it would have been dropped without a word" in why


def test_a_property_inside_a_structure_is_not_dropped_either(stacks: Stacks) -> None:
    generated = {"GenerateSecretString": {"PasswordLength": 30, "RequireEachIncludedType": True}}
    secret = {"Type": "AWS::SecretsManager::Secret", "Properties": generated}
    why = stacks.refused({"Resources": {"It": secret}})
    assert "AWS::SecretsManager::Secret.GenerateSecretString.RequireEachIncludedType" in why


def test_a_property_that_the_service_does_not_know_fails_the_stack(stacks: Stacks) -> None:
    properties = {"BucketName": "t-block", "PublicAccessBlockConfiguration": {"BlockEverything": True}}
    why = stacks.refused({"Resources": {"It": {"Type": "AWS::S3::Bucket", "Properties": properties}}})
    assert 'Unknown parameter in PublicAccessBlockConfiguration: "BlockEverything"' in why


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ({"Resources": {"It": PARAMETER}, "Mappings": {}}, "does not know the section Mappings of a template"),
        ({"Resources": {"It": PARAMETER | {"UpdatePolicy": {}}}}, "does not know UpdatePolicy of the resource It"),
        ({"Resources": {}}, "At least one Resources member must be defined"),
        ({"Parameters": {"P": {"Type": "String"}}, "Resources": {"It": PARAMETER}}, "[P] must have values"),
        (
            {"Parameters": {"P": {"Type": "AWS::EC2::VPC::Id", "Default": "x"}}, "Resources": {"It": PARAMETER}},
            "does not know the parameter type AWS::EC2::VPC::Id of P",
        ),
    ],
)
def test_a_template_is_taken_whole_or_not_at_all(stacks: Stacks, template: dict[str, Any], said: str) -> None:
    assert said in stacks.refused(template)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({"Fn::Cidr": ["10.0.0.0/16", 1, 8]}, "does not know the function Fn::Cidr"),
        ({"Ref": "Nobody"}, "the template refers to Nobody, which is not there"),
        ({"Fn::GetAtt": ["Other", "Colour"]}, "does not know the attribute Colour of Other"),
        ({"Fn::ImportValue": "nobodys"}, "No export named nobodys found in ap-northeast-2"),
        (
            {"Fn::GetStackOutput": {"StackName": "nobody", "Region": VIRGINIA, "OutputName": "Id"}},
            "asks for the stack nobody of us-east-1, which is not there",
        ),
    ],
)
def test_a_value_that_cannot_be_told_fails_the_stack(stacks: Stacks, value: dict[str, Any], said: str) -> None:
    asking = {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": value}}
    assert said in stacks.refused({"Resources": {"Other": PARAMETER, "It": asking}})


def test_resources_that_wait_for_each_other_are_named(stacks: Stacks) -> None:
    ring = {"One": PARAMETER | {"DependsOn": "Two"}, "Two": PARAMETER | {"DependsOn": ["One"]}}
    assert "Circular dependency between resources" in stacks.refused({"Resources": ring})


def test_what_was_made_before_the_failure_is_told_and_nothing_after_it(api: Loopback, stacks: Stacks) -> None:
    bad = {"Type": "AWS::CloudTrail::Trail", "DependsOn": "Good"}
    stacks.refused({"Resources": {"Good": PARAMETER, "Bad": bad, "Never": PARAMETER | {"DependsOn": "Bad"}}})
    events = api.client("cloudformation", SEOUL).describe_stack_events(StackName=stacks.name)["StackEvents"]
    ended = {event["LogicalResourceId"]: event["ResourceStatus"] for event in reversed(events)}
    assert ended == {stacks.name: "CREATE_FAILED", "Good": "CREATE_COMPLETE", "Bad": "CREATE_FAILED"}


@pytest.mark.parametrize("action", ["update_stack", "delete_stack", "get_template_summary", "detect_stack_drift"])
def test_an_action_it_cannot_do_is_refused(api: Loopback, stacks: Stacks, action: str) -> None:
    stacks.one(PARAMETER)
    more = {"TemplateBody": "{}"} if action == "update_stack" else {}
    with pytest.raises(ClientError, match="the rehearsal cannot do"):
        getattr(api.client("cloudformation", SEOUL), action)(StackName=stacks.name, **more)


def test_a_stack_is_created_once_and_never_changed(api: Loopback, stacks: Stacks) -> None:
    stacks.one(PARAMETER)
    with pytest.raises(ClientError, match="already exists"):
        stacks.one(PARAMETER)
    body = json.dumps({"Resources": {"It": PARAMETER}})
    with pytest.raises(ClientError, match="changes no stack"):
        api.client("cloudformation", SEOUL).create_change_set(
            StackName=stacks.name, ChangeSetName="c", ChangeSetType="UPDATE", TemplateBody=body
        )


def test_a_change_set_is_executed_with_its_outputs_and_exports(api: Loopback, stacks: Stacks) -> None:
    """moto's own makes none of either."""
    cloudformation = api.client("cloudformation", SEOUL)
    output = {"Value": {"Ref": "It"}, "Export": {"Name": "t-exported"}}
    body = json.dumps({"Resources": {"It": PARAMETER}, "Outputs": {"Name": output}})
    cloudformation.create_change_set(
        StackName=stacks.name, ChangeSetName="c", ChangeSetType="CREATE", TemplateBody=body
    )
    changes = cloudformation.describe_change_set(StackName=stacks.name, ChangeSetName="c")["Changes"]
    assert [change["ResourceChange"]["LogicalResourceId"] for change in changes] == ["It"]
    cloudformation.execute_change_set(StackName=stacks.name, ChangeSetName="c")
    (made,) = cloudformation.describe_stacks(StackName=stacks.name)["Stacks"]
    assert (made["StackStatus"], made["Outputs"][0]["ExportName"]) == ("CREATE_COMPLETE", "t-exported")
    reader = {
        "Type": "AWS::SSM::Parameter",
        "Properties": {"Type": "String", "Value": {"Fn::ImportValue": "t-exported"}},
    }
    assert stacks.one(reader, name=f"{stacks.name}-reader")["StackStatus"] == "CREATE_COMPLETE"


def test_an_output_is_read_from_another_region(api: Loopback, stacks: Stacks) -> None:
    stacks.create({"Resources": {"It": PARAMETER}, "Outputs": {"Id": {"Value": "zone-1"}}})
    asked = {"StackName": stacks.name, "Region": SEOUL, "OutputName": "Id"}
    properties = {"Name": "t-across", "Type": "String", "Value": {"Fn::GetStackOutput": asked}}
    stacks.one({"Type": "AWS::SSM::Parameter", "Properties": properties}, region=VIRGINIA)
    assert api.client("ssm", VIRGINIA).get_parameter(Name="t-across")["Parameter"]["Value"] == "zone-1"
    asked["OutputName"] = "Name"
    why = stacks.refused(
        {"Resources": {"It": {"Type": "AWS::SSM::Parameter", "Properties": properties}}}, name="t-none"
    )
    assert "asks for the output Name of" in why


def test_tags_reach_services_that_write_them_in_their_own_way(api: Loopback, stacks: Stacks) -> None:
    key = {"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": {}, "Tags": [{"Key": "Name", "Value": "own"}]}}
    tagged = {"Type": "String", "Value": "1", "Name": "t-tagged", "Tags": {"Team": "water"}}
    template = {"Resources": {"Key": key, "It": {"Type": "AWS::SSM::Parameter", "Properties": tagged}}}
    template["Outputs"] = {"Key": {"Value": {"Ref": "Key"}}}
    made = stacks.create(template, Tags=[{"Key": "Project", "Value": "tide"}])
    tags = api.client("kms", SEOUL).list_resource_tags(KeyId=made["Outputs"][0]["OutputValue"])["Tags"]
    assert tags == [{"TagKey": "Name", "TagValue": "own"}, {"TagKey": "Project", "TagValue": "tide"}]
    ssm = api.client("ssm", SEOUL).list_tags_for_resource(ResourceType="Parameter", ResourceId="t-tagged")["TagList"]
    assert ssm == [{"Key": "Team", "Value": "water"}]


def test_a_bucket_with_a_policy_can_still_be_filled(api: Loopback, stacks: Stacks) -> None:
    """moto would enforce "deny without TLS" and not look at its condition."""
    bucket = {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "t-filled"}}
    deny = {
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:*",
        "Resource": "*",
        "Condition": {"Bool": {"x": "false"}},
    }
    document = {"Version": "2012-10-17", "Statement": [deny]}
    policy = {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Ref": "It"}, "PolicyDocument": document}}
    assert stacks.create({"Resources": {"It": bucket, "Policy": policy}})["StackStatus"] == "CREATE_COMPLETE"
    body = json.dumps({"Resources": {"It": PARAMETER}}).encode()
    api.client("s3", SEOUL).put_object(Bucket="t-filled", Key="folder/template.json", Body=body)
    cloudformation = api.client("cloudformation", SEOUL)
    url = f"{api.endpoint}/t-filled/folder/template.json"
    cloudformation.create_stack(StackName=f"{stacks.name}-url", TemplateURL=url)
    assert (
        cloudformation.describe_stacks(StackName=f"{stacks.name}-url")["Stacks"][0]["StackStatus"] == "CREATE_COMPLETE"
    )


def instance_template(zone: str, user_data: str = "") -> dict[str, Any]:
    vpc = {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.9.0.0/16"}}
    inside = {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.9.1.0/24", "AvailabilityZone": zone}
    properties = {"ImageId": "ami-1", "InstanceType": "t3.small", "SubnetId": {"Ref": "Subnet"}}
    node = {"Type": "AWS::EC2::Instance", "Properties": properties | {"UserData": {"Fn::Base64": user_data}}}
    return {"Resources": {"Vpc": vpc, "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": inside}, "Node": node}}


def test_a_full_zone_is_said_as_ec2_says_it(stacks: Stacks) -> None:
    why = stacks.refused(instance_template("ap-northeast-2b"))
    assert "[Node]. InsufficientInstanceCapacity: We currently do not have sufficient t3.small capacity" in why
    assert "(ap-northeast-2b)" in why


def test_user_data_ends_at_sixteen_kilobytes(stacks: Stacks) -> None:
    assert stacks.create(instance_template("ap-northeast-2a", "x" * 16384))["StackStatus"] == "CREATE_COMPLETE"
    why = stacks.refused(instance_template("ap-northeast-2a", "x" * 16385), name=f"{stacks.name}-more")
    assert "User data is limited to 16384 bytes; this has 16385" in why


def test_nothing_above_was_a_server_error(api: Loopback) -> None:
    assert api.faults() == []
