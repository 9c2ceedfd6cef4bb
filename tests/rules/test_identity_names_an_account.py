"""GS244: an AWS role is for a ServiceAccount that somebody runs as."""

from typing import Any

from tests.rules.manifests import chart, manifest


def association(namespace: str, name: str) -> dict[str, Any]:
    return {"Type": "AWS::EKS::PodIdentityAssociation", "Properties": {"Namespace": namespace, "ServiceAccount": name}}


def role(subject: str) -> dict[str, Any]:
    condition = {"StringEquals": {"oidc:sub": f"system:serviceaccount:{subject}"}}
    document = {"Statement": [{"Action": "sts:AssumeRoleWithWebIdentity", "Condition": condition}]}
    return {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": document}}


def stack(**resources: dict[str, Any]) -> dict[str, Any]:
    return {"Resources": {"Known": association("shop", "web"), **resources}}


ACCOUNT = manifest("ServiceAccount", "web")


def test_accounts_that_are_there(world: Any) -> None:
    made = stack(Role=role("shop:web"), Addon=association("kube-system", "aws-node"))
    assert world.root(text=ACCOUNT).stack("s", made).messages("GS244") == []


def test_accounts_that_nobody_declares(world: Any) -> None:
    made = stack(Role=role("shop:wep"), Lost=association("shop", "lost"))
    assert world.root(text=ACCOUNT).stack("s", made).messages("GS244") == [
        "Lost of stack s is for ServiceAccount shop/lost, which nothing declares.",
        "Role of stack s is for ServiceAccount shop/wep, which nothing declares.",
    ]


def test_a_stack_of_another_cluster(world: Any) -> None:
    other = {"Resources": {"Other": association("shop", "other")}}
    assert world.root(text=ACCOUNT).stack("s", other).messages("GS244") == []


def test_a_chart_may_bring_the_account(world: Any) -> None:
    world.root(text=ACCOUNT).app("chart", **chart()).stack("s", stack(Lost=association("shop", "lost")))
    assert world.messages("GS244") == []
