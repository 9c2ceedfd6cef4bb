"""GS440: a load balancer of the cluster finds subnets that are marked for it."""

from typing import Any

_INGRESS = """
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web, namespace: shop, annotations: {alb.ingress.kubernetes.io/scheme: SCHEME}}
spec: {ingressClassName: alb}
"""


def told(world: Any, mark: str, scheme: str = "internet-facing") -> list[str]:
    subnet = {"Type": "AWS::EC2::Subnet", "Properties": {"Tags": [{"Key": mark, "Value": "1"}]}}
    text = _INGRESS.replace("SCHEME", scheme)
    found: list[str] = world.root(text=text).stack("n", {"Resources": {"S": subnet}}).messages("GS440")
    return found


def test_subnets_with_the_mark(new_world: Any) -> None:
    assert told(new_world(), "kubernetes.io/role/elb") == []
    assert told(new_world(), "kubernetes.io/role/internal-elb", "internal") == []


def test_no_subnet_with_the_mark(world: Any) -> None:
    assert told(world, "Name") == [
        "Ingress shop/web asks for a public load balancer, and no subnet is tagged kubernetes.io/role/elb."
    ]


def test_subnets_that_the_object_names(world: Any) -> None:
    named = "internal, alb.ingress.kubernetes.io/subnets: a"
    assert told(world, "Name", named) == []


def test_a_network_that_is_declared_elsewhere(world: Any) -> None:
    assert world.root(text=_INGRESS.replace("SCHEME", "internal")).messages("GS440") == []
