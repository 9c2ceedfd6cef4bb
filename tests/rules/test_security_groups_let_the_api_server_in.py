"""GS341: the API server's security groups let it reach the webhooks and APIs on the nodes."""

from typing import Any

from tests.rules.aws_objects import allow, eks_nodes, group, template
from tests.rules.network_objects import deployment, service
from tests.rules.test_api_server_reaches_webhooks import webhook

PODS = deployment("web", "system", port=9443) + service("web", "system", 443)
OWN = {"Fn::GetAtt": ["Cluster", "ClusterSecurityGroupId"]}


def stack(*ingress: Any) -> dict[str, Any]:
    return template(Nodes=group(*ingress), **eks_nodes("Nodes"))


def from_cluster(port: int) -> dict[str, Any]:
    return {"IpProtocol": "tcp", "FromPort": port, "ToPort": port, "SourceSecurityGroupId": OWN}


def test_the_port_of_the_pod_is_open(world: Any) -> None:
    assert world.root(text=PODS + webhook()).stack("eks", stack(from_cluster(9443))).messages("GS341") == []


def test_only_the_port_of_the_service_is(world: Any) -> None:
    (told,) = world.root(text=PODS + webhook()).stack("eks", stack(from_cluster(443))).messages("GS341")
    assert told == (
        "The API server of AWS::EKS::Cluster eks/Cluster calls Service system/web for webhook guard.example, "
        "and no security group of the nodes lets it in on port 9443."
    )


def test_nodes_with_the_clusters_own_group(world: Any) -> None:
    nodes = {"Type": "AWS::EKS::Nodegroup", "Properties": {"ClusterName": {"Ref": "Cluster"}}}
    made = template(Cluster={"Type": "AWS::EKS::Cluster", "Properties": {}}, Nodes=nodes)
    assert world.root(text=PODS + webhook()).stack("eks", made).messages("GS341") == []


def test_a_range_of_addresses_may_hold_it(world: Any) -> None:
    made = stack(allow(9443, cidr="10.0.0.0/16"))
    assert world.root(text=PODS + webhook()).stack("eks", made).messages("GS341") == []
