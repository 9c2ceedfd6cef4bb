"""GS523: an IAM policy names what it allows."""

from typing import Any

from tests.rules.machines import template


def told(world: Any, statement: dict[str, Any], **properties: Any) -> list[str]:
    policies = [{"PolicyName": "p", "PolicyDocument": {"Statement": [statement]}}]
    role = {"Type": "AWS::IAM::Role", "Properties": {"Policies": policies, **properties}}
    found: list[str] = world.stack("n", template(R=role)).messages("GS523")
    return found


def test_named_actions_or_resources(new_world: Any) -> None:
    for statement in (
        {"Effect": "Allow", "Action": ["ec2:Describe*"], "Resource": "*"},
        {"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::b/*"},
        {"Effect": "Deny", "Action": "*", "Resource": "*"},
    ):
        assert told(new_world(), statement) == [], statement


def test_everything(new_world: Any) -> None:
    allow = {"Effect": "Allow", "Action": ["*"], "Resource": ["*"]}
    assert told(new_world(), allow) == ["AWS::IAM::Role n/R allows every action on every resource."]
    (found,) = told(new_world(), {"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"})
    assert found.endswith("allows all but a few actions on every resource.")
    arn = {"Fn::Join": ["", ["arn:", {"Ref": "AWS::Partition"}, ":iam::aws:policy/AdministratorAccess"]]}
    assert told(new_world(), {}, ManagedPolicyArns=[arn]) == ["AWS::IAM::Role n/R has AdministratorAccess."]
