"""GS256: the AWS role that a ServiceAccount is given exists, and trusts that account."""

from typing import Any

import pytest

from tests.rules.manifests import manifest


def trust(*subjects: Any, condition: str = "StringEquals") -> dict[str, Any]:
    limit = {condition: {"oidc.eks.eu-west-1.amazonaws.com/id/X:sub": list(subjects)}}
    return {"Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:x"}, "Condition": limit}]}


def service(name: str) -> dict[str, Any]:
    return {"Statement": [{"Effect": "Allow", "Principal": {"Service": name}, "Action": "sts:AssumeRole"}]}


def role(document: Any, name: Any = "shop-web") -> dict[str, Any]:
    return {"Type": "AWS::IAM::Role", "Properties": {"RoleName": name, "AssumeRolePolicyDocument": document}}


def account(name: str = "shop-web", path: str = "") -> str:
    arn = f"arn:aws:iam::123456789012:role/{path}{name}"
    body = f"metadata: {{name: web, namespace: shop, annotations: {{eks.amazonaws.com/role-arn: '{arn}'}}}}"
    return f"apiVersion: v1\nkind: ServiceAccount\n{body}\n---\n"


def told(world: Any, text: str, **resources: Any) -> list[str]:
    found: list[str] = world.root(text=text).stack("iam", {"Resources": resources}).messages("GS256")
    return found


@pytest.mark.parametrize(
    "document",
    [
        trust("system:serviceaccount:shop:web"),
        trust("system:serviceaccount:other:x", "system:serviceaccount:shop:web"),
        trust("system:serviceaccount:shop:*", condition="StringLike"),
        trust({"Fn::Sub": "${Condition}"}),
        {"Statement": [{"Principal": {"Federated": "x"}, "Condition": {"Fn::GetAtt": ["Json", "Value"]}}]},
    ],
)
def test_a_role_that_trusts_it_or_may(world: Any, document: Any) -> None:
    assert told(world, account(path="irsa/"), Web=role(document)) == []


def test_a_role_for_another_account(world: Any) -> None:
    (message,) = told(world, account(), Web=role(trust("system:serviceaccount:shop:api")))
    assert message == "ServiceAccount shop/web is given AWS::IAM::Role iam/Web, which trusts shop/api only."


def test_a_role_for_no_web_identity(world: Any) -> None:
    (message,) = told(world, account(), Web=role(service("pods.eks.amazonaws.com")))
    assert message.endswith("which trusts pods.eks.amazonaws.com and no web identity.")


def test_a_role_that_is_not_made(new_world: Any) -> None:
    own = role(trust("system:serviceaccount:shop:web"))
    (found,) = new_world().root(text=account("shop-wep")).stack("iam", {"Resources": {"Web": own}}).findings("GS256")
    assert found.message.endswith("is given role shop-wep, which no template makes. Did you mean shop-web?")
    assert found.severity == "warning"
    (found,) = new_world().root(text=account("of-others")).stack("iam", {"Resources": {"Web": own}}).findings("GS256")
    assert found.severity == "info"
    nameless = role(trust("system:serviceaccount:shop:web"), name=None)
    assert told(new_world(), account("shop-wep"), Web=nameless) == []
    assert told(new_world(), account("shop-wep"), Vpc={"Type": "AWS::EC2::VPC"}) == []


def test_pod_identity(new_world: Any) -> None:
    bound = {"Namespace": "shop", "ServiceAccount": "web", "RoleArn": {"Fn::GetAtt": ["Web", "Arn"]}}
    own = {"Type": "AWS::EKS::PodIdentityAssociation", "Properties": bound}
    plain = manifest("ServiceAccount", "web")
    assert told(new_world(), plain, Web=role(service("pods.eks.amazonaws.com")), Own=own) == []
    (message,) = told(new_world(), plain, Web=role(service("ec2.amazonaws.com")), Own=own)
    assert message.endswith("to shop/web, and its trust policy does not name pods.eks.amazonaws.com.")


def test_an_account_that_values_give_a_role(new_world: Any) -> None:
    arn = "arn:aws:iam::123456789012:role/shop-web"
    values = {"serviceAccount": {"annotations": {"eks.amazonaws.com/role-arn": arn}}}
    for home, count in (("shop", 0), ("cart", 1)):
        stack = {"Resources": {"Web": role(trust("system:serviceaccount:shop:api"))}}
        world = new_world().root().chart("web", "thing", "1.0.0", values, namespace=home).stack("iam", stack)
        assert len(world.messages("GS256")) == count
