"""What is deployed is compared with the model: a difference on either side is found and named."""

import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest

from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.platforms import load
from groundswell.rehearsal.deployment import Deployment
from groundswell.rehearsal.inspection import comparisons
from groundswell.rehearsal.loopback import Loopback, loopback

SEOUL = "ap-northeast-2"


@pytest.fixture(scope="module")
def deployment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    """Production: it has what dev has, and a zone that was there before."""
    platform = load("eco2", "prod")
    assert isinstance(platform, KubeadmPlatform)
    scratch = tmp_path_factory.mktemp("deployed")
    with loopback(scratch) as api:
        made = Deployment(platform, api, scratch, lambda line: None)
        for step in (made.synthesise, made.bootstrap, made.deploy):
            done = step()
            assert done.code == 0, done.lines[-20:]
        assert api.faults() == []
        yield made


@pytest.fixture
def api(deployment: Deployment) -> Loopback:
    return deployment.api


def told(deployment: Deployment, platform: KubeadmPlatform | None = None) -> list[str]:
    """Every difference between what is there and the description."""
    wanted = platform or deployment.platform
    compared = comparisons(deployment.api, wanted, deployment.regions(), deployment.stacks())
    return [str(each) for comparison in compared for each in comparison.differences]


def test_what_was_deployed_is_what_is_described(deployment: Deployment) -> None:
    assert told(deployment) == []


def test_another_description_is_told_from_what_is_there(deployment: Deployment) -> None:
    platform = deployment.platform
    auth = next(node for node in platform.nodes if node.name == "k8s-api-auth")
    bigger = dataclasses.replace(auth, instance_type="t3.medium", disk=30)
    scan = dataclasses.replace(platform.secret("scan"), supplied={}, generated="openai_api_key")
    other = dataclasses.replace(
        platform,
        nodes=tuple(bigger if node is auth else node for node in platform.nodes),
        secrets=tuple(scan if secret.name == "scan" else secret for secret in platform.secrets),
        ingress=dataclasses.replace(platform.ingress, health_path="/ready"),
    )
    assert told(deployment, other) == [
        "k8s-api-auth: disk is 20 GiB gp3, encrypted, and the description says 30 GiB gp3, encrypted",
        "k8s-api-auth: type is t3.small, and the description says t3.medium",
        "eco2-prod-istio-ingress: checked is HTTP 30021 /healthz/ready, and the description says HTTP 30021 /ready",
        "eco2/prod/scan: keys is nothing, and the description says openai_api_key",
    ]


def open_ssh(api: Loopback) -> None:
    ec2 = api.client("ec2", SEOUL)
    named = [{"Name": "group-name", "Values": ["eco2-prod-nodes"]}]
    (group,) = ec2.describe_security_groups(Filters=named)["SecurityGroups"]
    rule = {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
    ec2.authorize_security_group_ingress(GroupId=group["GroupId"], IpPermissions=[rule])


def delete_a_record(api: Loopback) -> None:
    route53 = api.client("route53", SEOUL)
    (zone,) = route53.list_hosted_zones_by_name(DNSName="growbin.app")["HostedZones"]
    records = route53.list_resource_record_sets(HostedZoneId=zone["Id"])["ResourceRecordSets"]
    record = next(each for each in records if each["Name"] == "argocd.growbin.app.")
    change = {"Changes": [{"Action": "DELETE", "ResourceRecordSet": record}]}
    route53.change_resource_record_sets(HostedZoneId=zone["Id"], ChangeBatch=change)


def fill_a_secret(api: Loopback) -> None:
    api.client("secretsmanager", SEOUL).put_secret_value(SecretId="eco2/prod/chat", SecretString='{"key": "x"}')


def add_a_bucket(api: Loopback) -> None:
    place = {"LocationConstraint": SEOUL}
    api.client("s3", SEOUL).create_bucket(Bucket="somebody-elses", CreateBucketConfiguration=place)


def open_the_images(api: Loopback) -> None:
    api.client("s3", SEOUL).delete_public_access_block(Bucket="eco2-prod-images-growbin-app")


def spoil_a_secret(api: Loopback) -> None:
    api.client("secretsmanager", SEOUL).put_secret_value(SecretId="eco2/prod/scan", SecretString="plain")


def change_a_stack(api: Loopback) -> None:
    body = '{"Resources": {"It": {"Type": "AWS::CloudTrail::Trail"}}}'
    api.client("cloudformation", SEOUL).create_stack(StackName="stranger", TemplateBody=body)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (open_ssh, "eco2-prod-nodes: rules is in all from eco2-prod-nodes, in tcp 22 from 0.0.0.0/0, "),
        (delete_a_record, "argocd.growbin.app is not there, and the description says it is there"),
        (fill_a_secret, "eco2/prod/chat: keys is key, and the description says nothing"),
        (add_a_bucket, "somebody-elses is there, and the description says nothing"),
        (open_the_images, "eco2-prod-images-growbin-app: public is True, and the description says False"),
        (spoil_a_secret, "eco2/prod/scan: keys is no JSON, and the description says nothing"),
        (change_a_stack, "stranger is there, and the description says nothing"),
    ],
)
def test_a_change_in_the_account_is_told(deployment: Deployment, change: Any, said: str) -> None:
    before = told(deployment)
    change(deployment.api)
    (new,) = set(told(deployment)) - set(before)
    assert new.startswith(said)
