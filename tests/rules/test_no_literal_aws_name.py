"""GS232: no manifest names what AWS gives a new name whenever it is made again."""

from typing import Any

import pytest

from tests.rules.manifests import container, manifest, workload

NAMES = (
    "vpc-0a1b2c3d4e5f60718",
    "subnet-0123abcd",
    "k8s-shop-web-0123456789-abcdef0123.elb.eu-west-1.amazonaws.com",
    "shop-123456.eu-west-1.elb.amazonaws.com",
    "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef",
)


@pytest.mark.parametrize("name", NAMES)
def test_names_that_change(world: Any, name: str) -> None:
    (told,) = world.root(text=workload(container(f"args: ['--x={name}']"))).messages("GS232")
    assert told == f"Deployment shop/web names {name} in spec.template.spec.containers.args."


@pytest.mark.parametrize(
    "name", ["vpc-main", "sg-frontend", "arn:aws:iam::123456789012:role/web", "s3.eu-west-1.amazonaws.com"]
)
def test_names_that_people_give(world: Any, name: str) -> None:
    assert world.root(text=workload(container(f"args: ['--x={name}']"))).messages("GS232") == []


def test_values_of_charts_are_manifests_too(world: Any) -> None:
    spec = {"source": {"chart": "c", "helm": {"valuesObject": {"vpcId": "vpc-0a1b2c3d4e5f60718"}}}}
    (told,) = world.root("alb", spec=spec).messages("GS232")
    assert told == "Application argocd/alb names vpc-0a1b2c3d4e5f60718 in spec.source.helm.valuesObject.vpcId."


def test_what_a_secret_holds_is_its_own_business(world: Any) -> None:
    secret = manifest("Secret", "s", "stringData: {vpc: vpc-0a1b2c3d4e5f60718}")
    assert world.root(text=secret).messages("GS232") == []
