"""GS511: what a deployment makes is not written down by its id."""

from typing import Any

import pytest


def told(world: Any, value: str) -> list[tuple[str, str]]:
    metadata = f"{{name: s, namespace: shop, annotations: {{a: '{value}'}}}}"
    text = f"{{apiVersion: v1, kind: ServiceAccount, metadata: {metadata}}}"
    return [(str(each.severity), each.message) for each in world.root(text=text).findings("GS511")]


@pytest.mark.parametrize(
    ("value", "what"),
    [
        ("vpc-0a1b2c3d4e5f60718", "VPC id"),
        ("subnet-0a1b2c3d,subnet-0a1b2c3e", "subnet id"),
        ("sg-0a1b2c3d4e5f60718", "security group id"),
        ("k8s-shop-1234.eu-central-1.elb.amazonaws.com", "load balancer's host name"),
        ("k8s-shop-1234.elb.eu-central-1.amazonaws.com", "load balancer's host name"),
    ],
)
def test_ids_of_a_deployment(world: Any, value: str, what: str) -> None:
    assert told(world, value) == [("warning", f"ServiceAccount shop/s names a {what} at metadata.annotations.a.")]


def test_a_database_stays_longer_than_a_deployment(world: Any) -> None:
    assert told(world, "shop.c9akciq32abc.eu-central-1.rds.amazonaws.com") == [
        ("info", "ServiceAccount shop/s names a database's host name at metadata.annotations.a.")
    ]


def test_an_account_is_worth_knowing(world: Any) -> None:
    assert told(world, "arn:aws:iam::210987654321:role/shop") == [
        ("info", "ServiceAccount shop/s names an account in an ARN at metadata.annotations.a.")
    ]


@pytest.mark.parametrize(
    "value", ["vpc-cni-plugin", "sg-team-frontend", "arn:aws:iam::aws:policy/X", "x.amazonaws.com"]
)
def test_names_that_stay(world: Any, value: str) -> None:
    assert told(world, value) == []
