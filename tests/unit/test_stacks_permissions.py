"""What each node may do in AWS: every statement, and which node has it."""

from typing import Any

from groundswell.platforms import load
from tests.templates import Template, each_environment, of_type, shown, tag

Statements = list[dict[str, Any]]
HERE = "arn:<Partition>:{service}:<Region>:<AccountId>:{rest}"


def allow(actions: list[str], resource: str | list[str], condition: dict[str, Any] | None = None) -> dict[str, Any]:
    resources = [resource] if isinstance(resource, str) else resource
    statement = {"Effect": "Allow", "Action": actions, "Resource": resources}
    return statement | ({"Condition": condition} if condition else {})


def here(service: str, rest: str) -> str:
    return HERE.format(service=service, rest=rest)


def controllers(environment: str) -> dict[str, Statements]:
    """The policies of the node that runs what speaks to AWS."""
    slug = f"eco2-{environment}"
    zone = {"dev": f"<{slug}-dns:Zone>", "prod": f"<{slug}-dns:HostedZoneId>"}[environment]
    own = {"StringEquals": {"aws:ResourceTag/ebs.csi.aws.com/cluster": "true"}}
    ours = {"StringEquals": {"aws:ResourceTag/Project": "eco2", "aws:ResourceTag/Environment": environment}}
    made = {"StringEquals": {"ec2:CreateAction": ["CreateVolume", "CreateSnapshot"]}}
    volumes = here("ec2", "volume/*")
    return {
        "aws-load-balancer-controller": [
            allow(
                ["elasticloadbalancing:RegisterTargets", "elasticloadbalancing:DeregisterTargets"],
                here("elasticloadbalancing", f"targetgroup/{slug}-istio-ingress/*"),
            ),
            allow(
                [
                    "ec2:DescribeAvailabilityZones", "ec2:DescribeInstances", "ec2:DescribeNetworkInterfaces",
                    "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcs",
                    "elasticloadbalancing:DescribeTargetGroupAttributes", "elasticloadbalancing:DescribeTargetGroups",
                    "elasticloadbalancing:DescribeTargetHealth",
                ],
                "*",
            ),
        ],
        "external-dns": [
            allow(
                ["route53:ChangeResourceRecordSets", "route53:ListResourceRecordSets", "route53:ListTagsForResources"],
                f"arn:<Partition>:route53:::hostedzone/{zone}",
            ),
            allow(["route53:ListHostedZones"], "*"),
        ],
        "external-secrets": [
            allow(
                ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"],
                here("secretsmanager", f"secret:eco2/{environment}/*"),
            ),
            allow(["kms:Decrypt"], f"<{slug}-secrets:KeyArn>"),
        ],
        "ebs-csi": [
            allow(["ec2:CreateVolume"], volumes, {"StringEquals": {"aws:RequestTag/ebs.csi.aws.com/cluster": "true"}}),
            allow(["ec2:AttachVolume", "ec2:DetachVolume"], here("ec2", "instance/*"), ours),
            allow(["ec2:AttachVolume", "ec2:DetachVolume", "ec2:DeleteVolume", "ec2:ModifyVolume"], volumes, own),
            allow(["ec2:CreateTags"], [volumes, here("ec2", "snapshot/*")], made),
            allow(
                [
                    "ec2:DescribeAvailabilityZones", "ec2:DescribeInstances", "ec2:DescribeTags",
                    "ec2:DescribeVolumes", "ec2:DescribeVolumesModifications",
                ],
                "*",
            ),
        ],
    }  # fmt: skip


SHELL = [
    allow(
        [
            "ssm:UpdateInstanceInformation",
            "ssmmessages:CreateControlChannel",
            "ssmmessages:CreateDataChannel",
            "ssmmessages:OpenControlChannel",
            "ssmmessages:OpenDataChannel",
        ],
        "*",
    )
]


def own(environment: str, name: str, control_plane: bool) -> dict[str, Statements]:
    """What the machine itself may do: a shell, its one tag, and its side of joining the cluster."""
    tagged = {
        "aws:ResourceTag/Name": name,
        "aws:ResourceTag/Project": "eco2",
        "aws:ResourceTag/Environment": environment,
    }
    only = {"ForAllValues:StringEquals": {"aws:TagKeys": ["groundswell:boot"]}, "Null": {"aws:TagKeys": "false"}}
    secret = ["DescribeSecret", "PutSecretValue"] if control_plane else ["GetSecretValue"]
    key = ["kms:Decrypt", "kms:GenerateDataKey"] if control_plane else ["kms:Decrypt"]
    joining = {"StringEquals": {"kms:EncryptionContext:SecretARN": "<JoinData>"}}
    return {
        "session-manager": SHELL,
        "boot-status": [allow(["ec2:CreateTags"], here("ec2", "instance/*"), {"StringEquals": tagged} | only)],
        "join": [
            allow([f"secretsmanager:{action}" for action in secret], "<JoinData>"),
            allow(key, f"<eco2-{environment}-secrets:KeyArn>", joining),
        ],
    }


IMAGES = {"dev": "eco2-dev-images-dev-growbin-app", "prod": "eco2-prod-images-growbin-app"}


def roles_of_nodes(template: Template) -> dict[str, dict[str, Any]]:
    """Name of a node to its role, by way of its instance profile."""
    roles, profiles = of_type(template, "AWS::IAM::Role"), of_type(template, "AWS::IAM::InstanceProfile")
    return {
        tag(instance, "Name"): roles[profiles[instance["IamInstanceProfile"]["Ref"]]["Roles"][0]["Ref"]]
        for instance in of_type(template, "AWS::EC2::Instance").values()
    }


@each_environment
def test_each_node_may_do_exactly_what_runs_on_it(stack: Any, environment: str) -> None:
    expected: dict[str, dict[str, Statements]] = {
        node.name: own(environment, node.name, node.control_plane) for node in load("eco2", environment).nodes
    }
    expected["k8s-master"] |= controllers(environment)
    bucket = f"arn:<Partition>:s3:::{IMAGES[environment]}"
    expected["k8s-api-image"]["images-bucket"] = [
        allow(["s3:DeleteObject", "s3:GetObject", "s3:PutObject"], f"{bucket}/*"),
        allow(["s3:ListBucket"], bucket),
    ]
    if environment == "prod":
        backups = "arn:<Partition>:s3:::eco2-prod-backups-growbin-app/*"
        expected["k8s-postgresql"]["backup-bucket"] = [allow(["s3:PutObject"], backups)]
    found = {
        name: {each["PolicyName"]: shown(each["PolicyDocument"]["Statement"]) for each in role["Policies"]}
        for name, role in roles_of_nodes(stack("nodes")).items()
    }
    assert found == expected


@each_environment
def test_no_role_is_shared_and_nothing_else_is_attached(stack: Any, environment: str) -> None:
    nodes = stack("nodes")
    assert len(of_type(nodes, "AWS::IAM::Role")) == len(of_type(nodes, "AWS::IAM::InstanceProfile")) == 14
    assert {each["Type"] for each in nodes["Resources"].values()} == {
        "AWS::EC2::Instance", "AWS::IAM::InstanceProfile", "AWS::IAM::Role", "AWS::SecretsManager::Secret",
    }  # fmt: skip
    for role in roles_of_nodes(nodes).values():
        assert "ManagedPolicyArns" not in role
        (trust,) = role["AssumeRolePolicyDocument"]["Statement"]
        assert (trust["Principal"], trust["Action"]) == ({"Service": "ec2.amazonaws.com"}, "sts:AssumeRole")


@each_environment
def test_the_tags_that_conditions_ask_for_are_on_the_machines(stack: Any, environment: str) -> None:
    for instance in of_type(stack("nodes"), "AWS::EC2::Instance").values():
        assert (tag(instance, "Project"), tag(instance, "Environment")) == ("eco2", environment)
