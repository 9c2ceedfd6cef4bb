"""GS254: the role of a pod has a right on the bucket, queue, topic or table that the pod is told to use."""

from typing import Any

import pytest

from tests.rules.manifests import container, manifest, workload

ARN = {"Fn::GetAtt": ["Files", "Arn"]}
OBJECTS = {"Fn::Join": ["", [ARN, "/*"]]}


def policy(resource: Any, action: Any = "s3:GetObject") -> dict[str, Any]:
    statement = {"Effect": "Allow", "Action": action, "Resource": resource}
    return {"Policies": [{"PolicyDocument": {"Statement": [statement]}}]}


def template(role: dict[str, Any], **more: Any) -> dict[str, Any]:
    ec2 = {"Statement": [{"Principal": {"Service": "ec2.amazonaws.com"}}]}
    return {
        "Resources": {
            "Files": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "files"}},
            "Other": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "other"}},
            "Node": {
                "Type": "AWS::IAM::Role",
                "Properties": {"AssumeRolePolicyDocument": ec2, **policy(ARN, "s3:*")},
            },
            "Web": {"Type": "AWS::IAM::Role", "Properties": {"RoleName": "web", **role}},
            **more,
        }
    }


ACCOUNT = (
    "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: web, namespace: shop, annotations: "
    "{eks.amazonaws.com/role-arn: 'arn:aws:iam::123456789012:role/web'}}\n---\n"
)


def told(world: Any, stack: Any, text: str = ACCOUNT, env: str = "") -> list[str]:
    pods = "serviceAccountName: web, " if "ServiceAccount" in text else ""
    pods += container(f"env: [{{name: S3_BUCKET, value: files}}{env}]")
    found: list[str] = world.root(text=text + workload(pods)).stack("data", stack).messages("GS254")
    return found


@pytest.mark.parametrize(
    "role",
    [
        policy([ARN, OBJECTS]),
        policy("arn:aws:s3:::files/*", ["s3:PutObject"]),
        policy("arn:aws:s3:::fi*", "s3:*"),
        policy("*", "*"),
        policy({"Ref": "AnyParameter"}),
        policy({"Fn::ImportValue": "unknown"}),
        {"ManagedPolicyArns": ["arn:aws:iam::aws:policy/AmazonS3FullAccess"]},
        {"ManagedPolicyArns": ["arn:aws:iam::123456789012:policy/ours"]},
    ],
)
def test_a_right_or_what_may_be_one(world: Any, role: Any) -> None:
    assert told(world, template(role)) == []


@pytest.mark.parametrize(
    "role",
    [
        {},
        policy({"Fn::GetAtt": ["Other", "Arn"]}),
        policy("arn:aws:s3:::others/*"),
        policy(ARN, "sqs:*"),
        {"ManagedPolicyArns": ["arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy"]},
    ],
)
def test_no_right(world: Any, role: Any) -> None:
    (message,) = told(world, template(role))
    assert message == (
        "Deployment shop/web is told bucket files by S3_BUCKET, on which AWS::IAM::Role data/Web has no right."
    )


def test_a_policy_beside_the_role(world: Any) -> None:
    statement = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": ARN}
    beside = {"Roles": [{"Ref": "Web"}], "PolicyDocument": {"Statement": [statement]}}
    assert told(world, template({}, Own={"Type": "AWS::IAM::Policy", "Properties": beside})) == []


def test_a_policy_of_the_bucket(world: Any) -> None:
    statement = {"Effect": "Allow", "Principal": {"AWS": "x"}, "Action": "s3:*", "Resource": ARN}
    own = {"Bucket": {"Ref": "Files"}, "PolicyDocument": {"Statement": [statement]}}
    assert told(world, template({}, Own={"Type": "AWS::S3::BucketPolicy", "Properties": own})) == []


def test_pod_identity_and_nodes(new_world: Any) -> None:
    bound = {"Namespace": "shop", "ServiceAccount": "web", "RoleArn": {"Fn::GetAtt": ["Web", "Arn"]}}
    stack = template({}, Own={"Type": "AWS::EKS::PodIdentityAssociation", "Properties": bound})
    account = manifest("ServiceAccount", "web")
    assert len(told(new_world(), stack, account)) == 1
    assert told(new_world(), template({}), account) == []
    assert told(new_world(), template({}), "") == []
    poor = template({})
    poor["Resources"]["Node"]["Properties"].pop("Policies")
    (message,) = told(new_world(), poor, "")
    assert message.endswith("on which AWS::IAM::Role data/Node has no right.")


def test_keys_of_its_own_and_a_role_that_nobody_knows(new_world: Any) -> None:
    key = ", {name: AWS_ACCESS_KEY_ID, valueFrom: {secretKeyRef: {name: k, key: k}}}"
    assert told(new_world(), template({}), env=key) == []
    assert told(new_world(), template({}), ACCOUNT.replace("role/web", "role/elsewhere")) == []
