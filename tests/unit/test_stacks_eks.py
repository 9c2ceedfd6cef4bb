"""The AWS layer of a platform on EKS: a cluster that is closed by default, and rights by the single program."""

import json
import re
from typing import Any

import pytest

from groundswell.bootstrap.day_zero import steps_of
from groundswell.model.eks import EksPlatform
from groundswell.platforms import load
from groundswell.platforms.wealist.prod import PLATFORM
from tests.templates import Template, of_type, shown, the_one

PREFIX = "wealist-prod-"


@pytest.fixture
def stack(templates: dict[str, Template]) -> Any:
    return lambda name: templates[f"{PREFIX}{name}"]


def test_the_platform_is_found_by_its_folder() -> None:
    assert load("wealist", "prod") is PLATFORM
    assert isinstance(PLATFORM, EksPlatform)


# --- the cluster -------------------------------------------------------------------------------------------------


def test_the_api_server_is_private_and_open_to_operators_only(stack: Any) -> None:
    cluster = the_one(stack("cluster"), "AWS::EKS::Cluster")
    access = cluster["ResourcesVpcConfig"]
    assert (access["EndpointPrivateAccess"], access["EndpointPublicAccess"]) == (True, True)
    assert shown(access["PublicAccessCidrs"]) == "<OperatorCidrs>"
    allowed = re.compile(stack("cluster")["Parameters"]["OperatorCidrs"]["AllowedPattern"])
    assert allowed.match("203.0.113.0/28") and not allowed.match("0.0.0.0/0")
    assert "Default" not in stack("cluster")["Parameters"]["OperatorCidrs"]


def test_secrets_of_the_cluster_are_encrypted_and_its_logs_kept(stack: Any) -> None:
    cluster = the_one(stack("cluster"), "AWS::EKS::Cluster")
    (encryption,) = cluster["EncryptionConfig"]
    assert encryption["Resources"] == ["secrets"]
    assert "Key" in json.dumps(encryption["Provider"])
    kinds = [each["Type"] for each in cluster["Logging"]["ClusterLogging"]["EnabledTypes"]]
    assert kinds == ["api", "audit", "authenticator", "controllerManager", "scheduler"]
    group = the_one(stack("cluster"), "AWS::Logs::LogGroup")
    assert (group["LogGroupName"], group["RetentionInDays"]) == ("/aws/eks/wealist-prod-eks/cluster", 90)
    assert stack("cluster")["Resources"]["Cluster"]["DependsOn"] == ["Logs"]


def test_only_access_entries_let_people_in(stack: Any) -> None:
    cluster = the_one(stack("cluster"), "AWS::EKS::Cluster")
    assert cluster["AccessConfig"] == {
        "AuthenticationMode": "API", "BootstrapClusterCreatorAdminPermissions": False,
    }  # fmt: skip
    entries = {
        each["AccessPolicies"][0]["PolicyArn"]["Fn::Join"][1][-1].rpartition("/")[2]: each["AccessPolicies"][0][
            "AccessScope"
        ]
        for each in of_type(stack("cluster"), "AWS::EKS::AccessEntry").values()
    }
    assert entries == {
        "AmazonEKSClusterAdminPolicy": {"Type": "cluster"},
        "AmazonEKSEditPolicy": {"Type": "namespace", "Namespaces": ["wealist-prod", "argocd"]},
        "AmazonEKSViewPolicy": {"Type": "cluster"},
    }


def test_roles_of_people_can_do_nothing_in_aws_and_are_for_users_of_the_account(stack: Any) -> None:
    for name in ("AdminRole", "DeveloperRole", "ReadonlyRole"):
        role = stack("cluster")["Resources"][name]["Properties"]
        assert "Policies" not in role and "ManagedPolicyArns" not in role
        (trust,) = role["AssumeRolePolicyDocument"]["Statement"]
        assert trust["Condition"] == {"StringEquals": {"aws:PrincipalType": "User"}}


def test_addons_are_pinned_and_the_network_enforces_policies(stack: Any) -> None:
    addons = {each["AddonName"]: each for each in of_type(stack("cluster"), "AWS::EKS::Addon").values()}
    assert {name: each["AddonVersion"] for name, each in addons.items()} == {
        "vpc-cni": "v1.21.1-eksbuild.1",
        "kube-proxy": "v1.34.1-eksbuild.2",
        "eks-pod-identity-agent": "v1.3.10-eksbuild.2",
        "coredns": "v1.12.4-eksbuild.1",
        "aws-ebs-csi-driver": "v1.54.0-eksbuild.1",
    }
    assert json.loads(addons["vpc-cni"]["ConfigurationValues"])["enableNetworkPolicy"] == "true"
    assert the_one(stack("cluster"), "AWS::EKS::Cluster")["BootstrapSelfManagedAddons"] is False


def test_what_a_node_needs_comes_before_it_and_what_needs_a_node_after(stack: Any) -> None:
    resources = stack("cluster")["Resources"]
    assert set(resources["SpotNodes"]["DependsOn"]) == {"VpcCni", "KubeProxy", "EksPodIdentityAgent"}
    assert resources["Coredns"]["DependsOn"] == resources["AwsEbsCsiDriver"]["DependsOn"] == ["SpotNodes"]


def test_nodes_are_encrypted_take_tokens_only_and_scale_in_a_range(stack: Any) -> None:
    group = the_one(stack("cluster"), "AWS::EKS::Nodegroup")
    scale = group["ScalingConfig"]
    assert scale["MinSize"] <= scale["DesiredSize"] <= scale["MaxSize"]
    assert group["Labels"] == {"workload-type": "general", "node.kubernetes.io/capacity-type": "spot"}
    data = the_one(stack("cluster"), "AWS::EC2::LaunchTemplate")["LaunchTemplateData"]
    assert data["MetadataOptions"] == {
        "HttpTokens": "required", "HttpPutResponseHopLimit": 1, "InstanceMetadataTags": "disabled",
    }  # fmt: skip
    (disk,) = data["BlockDeviceMappings"]
    assert (disk["Ebs"]["Encrypted"], disk["Ebs"]["VolumeType"], disk["Ebs"]["VolumeSize"]) == (True, "gp3", 50)
    assert len(data["SecurityGroupIds"]) == 1


def test_machines_carry_the_tags_that_narrow_the_drivers_rights(stack: Any) -> None:
    data = the_one(stack("cluster"), "AWS::EC2::LaunchTemplate")["LaunchTemplateData"]
    kinds = {
        each["ResourceType"]: {tag["Key"]: tag["Value"] for tag in each["Tags"]} for each in data["TagSpecifications"]
    }
    assert set(kinds) == {"instance", "volume", "network-interface"}
    assert (kinds["instance"]["Project"], kinds["instance"]["Environment"]) == ("wealist", "prod")


# --- the port map ------------------------------------------------------------------------------------------------


def rules(template: Template) -> dict[str, tuple[str, Any, str]]:
    """Logical id to target, port and description of each rule that is not for the world or the load balancer."""
    found = of_type(template, "AWS::EC2::SecurityGroupIngress")
    return {
        name: (shown(each["GroupId"]), each.get("FromPort"), each["Description"])
        for name, each in found.items()
        if "SourceSecurityGroupId" in each and not name.startswith("AlbTo")
    }


def test_each_side_opens_what_the_port_map_says_and_nothing_else(stack: Any) -> None:
    found = {(name, port) for name, (_, port, _) in rules(stack("network")).items()}
    assert found == {
        ("NodesToControlPlane443", 443),
        ("ControlPlaneToNodes10250", 10250),
        ("ControlPlaneToNodes15017", 15017),
        ("ControlPlaneToNodes9443", 9443),
        ("NodesToNodes", None),
        ("NodesToDatabase5432", 5432),
        ("NodesToCache6379", 6379),
    }


def test_every_rule_names_a_consumer_that_is_installed(stack: Any) -> None:
    installed = {release.name for release in (*PLATFORM.bootstrap_releases, *PLATFORM.releases)}
    installed |= {service.name for service in PLATFORM.services}
    installed |= {"kubelet", "every client of the API", "pods", "CoreDNS"}
    for name, (_, _, words) in rules(stack("network")).items():
        consumers = re.match(r".* for (.*?): ", words)
        assert consumers, name
        assert set(consumers[1].split(" and ")) <= installed, name
        assert len(words) <= 255 and re.fullmatch(r"[a-zA-Z0-9. _\-:/()#,@\[\]+=&;{}!$*]*", words), words


def test_one_port_of_several_consumers_is_one_rule(stack: Any) -> None:
    words = rules(stack("network"))["ControlPlaneToNodes10250"][2]
    assert "kubelet and external-secrets and metrics-server and kube-prometheus-stack" in words


def test_a_chart_that_leaves_takes_its_rule_along() -> None:
    import dataclasses

    without = tuple(release for release in PLATFORM.releases if release.name != "aws-load-balancer-controller")
    smaller = dataclasses.replace(PLATFORM, releases=without)
    assert [opening for opening in PLATFORM.openings if opening.port == 9443]
    assert [opening for opening in smaller.openings if opening.port == 9443] == []


def test_exactly_one_group_of_a_node_belongs_to_the_load_balancer_controller(stack: Any) -> None:
    owned = [
        name
        for name, each in of_type(stack("network"), "AWS::EC2::SecurityGroup").items()
        if {"Key": "kubernetes.io/cluster/wealist-prod-eks", "Value": "owned"} in each["Tags"]
    ]
    assert owned == ["NodesGroup"]


def test_database_subnets_have_no_way_out(stack: Any) -> None:
    resources = stack("network")["Resources"]
    tables = {
        shown(each["Properties"]["RouteTableId"])
        for name, each in resources.items()
        if each["Type"] == "AWS::EC2::SubnetRouteTableAssociation" and name.startswith("Database")
    }
    routes = {
        shown(each["Properties"]["RouteTableId"]) for each in resources.values() if each["Type"] == "AWS::EC2::Route"
    }
    assert tables == {"<DatabaseRoutes>"}
    assert "<DatabaseRoutes>" not in routes


# --- identities --------------------------------------------------------------------------------------------------


def test_each_program_that_speaks_to_aws_has_a_role_of_its_own(stack: Any) -> None:
    found = {
        (each["Namespace"], each["ServiceAccount"]): shown(each["RoleArn"])
        for each in of_type(stack("identities"), "AWS::EKS::PodIdentityAssociation").values()
    }
    assert set(found) == {
        ("external-secrets", "external-secrets"), ("kube-system", "aws-load-balancer-controller"),
        ("external-dns", "external-dns"), ("wealist-prod", "user-service"), ("wealist-prod", "board-service"),
        ("wealist-prod", "chat-service"), ("wealist-prod", "storage-service"), ("wealist-prod", "tempo"),
    }  # fmt: skip
    assert len(set(found.values())) == len(found)


def actions(stack: Any, role: str) -> dict[str, Any]:
    (policy,) = stack("identities")["Resources"][role]["Properties"]["Policies"]
    return {
        action: shown(each["Resource"]) for each in policy["PolicyDocument"]["Statement"] for action in each["Action"]
    }


def test_external_secrets_reads_this_environment_and_nothing_else(stack: Any) -> None:
    found = actions(stack, "ExternalSecretsRole")
    assert set(found) == {"secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue", "kms:Decrypt"}
    assert "secret:wealist/prod/*" in json.dumps(found["secretsmanager:GetSecretValue"])


def test_services_reach_the_files_and_tempo_its_traces(stack: Any) -> None:
    files, traces = actions(stack, "UserServiceRole"), actions(stack, "TempoRole")
    assert "wealist-prod-files-wealist-co-kr" in json.dumps(files["s3:PutObject"])
    assert "wealist-prod-traces-wealist-co-kr" in json.dumps(traces["s3:PutObject"])
    assert set(files) == set(traces) == {
        "s3:DeleteObject", "s3:GetObject", "s3:PutObject", "s3:ListBucket", "kms:Decrypt", "kms:GenerateDataKey",
    }  # fmt: skip


def test_roles_of_pods_are_for_the_agent_alone(stack: Any) -> None:
    roles = list(of_type(stack("identities"), "AWS::IAM::Role").values())
    roles.append(stack("cluster")["Resources"]["AwsEbsCsiDriverRole"]["Properties"])
    for role in roles:
        (trust,) = role["AssumeRolePolicyDocument"]["Statement"]
        assert trust["Principal"] == {"Service": "pods.eks.amazonaws.com"}
        assert trust["Action"] == ["sts:AssumeRole", "sts:TagSession"]
        assert "ManagedPolicyArns" not in role


def test_the_volume_driver_gets_its_role_with_its_addon(stack: Any) -> None:
    """By an association of its own it would come after the pods, which keep what they had when they started."""
    addon = stack("cluster")["Resources"]["AwsEbsCsiDriver"]["Properties"]
    (identity,) = addon["PodIdentityAssociations"]
    assert identity["ServiceAccount"] == "ebs-csi-controller-sa"


# --- data --------------------------------------------------------------------------------------------------------


def test_the_database_is_private_encrypted_and_takes_its_password_when_it_is_made(stack: Any) -> None:
    database = the_one(stack("data"), "AWS::RDS::DBInstance")
    assert (database["PubliclyAccessible"], database["StorageEncrypted"], database["DeletionProtection"]) == (
        False, True, True,
    )  # fmt: skip
    assert (database["EngineVersion"], database["DBInstanceClass"]) == ("17.7", "db.t4g.small")
    assert "resolve:secretsmanager" in json.dumps(database["MasterUserPassword"])
    assert the_one(stack("data"), "AWS::RDS::DBParameterGroup")["Parameters"]["rds.force_ssl"] == "1"
    attached = the_one(stack("data"), "AWS::SecretsManager::SecretTargetAttachment")
    assert attached["TargetType"] == "AWS::RDS::DBInstance"


def test_the_cache_wants_tls_and_a_token(stack: Any) -> None:
    cache = the_one(stack("data"), "AWS::ElastiCache::ReplicationGroup")
    assert (cache["TransitEncryptionEnabled"], cache["AtRestEncryptionEnabled"]) == (True, True)
    assert "SecretString:token" in json.dumps(cache["AuthToken"])


def test_one_secret_holds_an_address_and_no_template_holds_a_value(stack: Any) -> None:
    made = {each["Name"]: each for each in of_type(stack("data"), "AWS::SecretsManager::Secret").values()}
    assert list(made) == ["wealist/prod/redis/endpoint"]
    assert shown(made["wealist/prod/redis/endpoint"]["SecretString"]) == ('{"host": "<Cache.PrimaryEndPoint.Address>"}')
    rest = of_type(stack("secrets"), "AWS::SecretsManager::Secret")
    assert {each["Name"] for each in rest.values()} | set(made) == {
        PLATFORM.secret_id(secret.name) for secret in PLATFORM.secrets
    }
    assert [name for name, each in rest.items() if "SecretString" in each] == []


def test_the_key_serves_cloudfront_for_distributions_of_this_account_only(stack: Any) -> None:
    statements = the_one(stack("secrets"), "AWS::KMS::Key")["KeyPolicy"]["Statement"]
    (grant,) = (each for each in statements if each["Principal"] == {"Service": "cloudfront.amazonaws.com"})
    assert grant["Action"] == ["kms:Decrypt", "kms:GenerateDataKey*"]
    assert shown(grant["Condition"]["StringEquals"]) == {"aws:SourceAccount": "<AccountId>"}


def test_buckets_are_encrypted_with_the_key_and_expire(stack: Any) -> None:
    found = {each["BucketName"]: each for each in of_type(stack("storage"), "AWS::S3::Bucket").values()}
    for bucket in found.values():
        (rule,) = bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"]
        assert rule["ServerSideEncryptionByDefault"]["SSEAlgorithm"] == "aws:kms"
        assert rule["BucketKeyEnabled"] is True
        assert set(bucket["PublicAccessBlockConfiguration"].values()) == {True}
    (files,) = found["wealist-prod-files-wealist-co-kr"]["LifecycleConfiguration"]["Rules"]
    moves = {each["StorageClass"]: each["TransitionInDays"] for each in files["Transitions"]}
    assert moves == {"STANDARD_IA": 90, "GLACIER": 365}
    (traces,) = found["wealist-prod-traces-wealist-co-kr"]["LifecycleConfiguration"]["Rules"]
    assert traces["ExpirationInDays"] == 7
    assert "VersioningConfiguration" not in found["wealist-prod-traces-wealist-co-kr"]


def test_every_image_of_ours_has_a_repository_whose_tags_never_move(stack: Any) -> None:
    found = {each["RepositoryName"]: each for each in of_type(stack("registry"), "AWS::ECR::Repository").values()}
    own = {image.repository.partition("/")[2] for image in PLATFORM.images.values() if ".ecr." in image.repository}
    assert set(found) == own
    for each in found.values():
        assert each["ImageTagMutability"] == "IMMUTABLE"
        assert each["ImageScanningConfiguration"] == {"ScanOnPush": True}


def test_files_are_served_from_the_edge_under_the_name_that_services_hand_out(stack: Any) -> None:
    config = the_one(stack("cdn"), "AWS::CloudFront::Distribution")["DistributionConfig"]
    assert config["Aliases"] == ["cdn.wealist.co.kr"]
    assert PLATFORM.bucket_settings["S3_PUBLIC_ENDPOINT"] == "https://cdn.wealist.co.kr"
    (origin,) = config["Origins"]
    assert origin["DomainName"] == "wealist-prod-files-wealist-co-kr.s3.ap-northeast-2.amazonaws.com"
    assert "cdn.wealist.co.kr" in PLATFORM.own_hosts  # so that nobody in the cluster takes the name


def test_the_role_by_which_the_steps_enter_is_one_that_the_cluster_knows(stack: Any) -> None:
    names = {each["RoleName"] for each in of_type(stack("cluster"), "AWS::IAM::Role").values() if "RoleName" in each}
    (command,) = steps_of(PLATFORM)[0].runs
    assert "wealist-prod-eks-admin" in command[-1] and "wealist-prod-eks-admin" in names
