"""GS340: a load balancer's security groups let it reach the port of its targets and the port it checks."""

from typing import Any

from tests.rules.aws_objects import allow, group, instance, template


def stack(*ingress: Any, check: str = "30021", balancer: Any = None) -> dict[str, Any]:
    elb = "AWS::ElasticLoadBalancingV2"
    return template(
        Alb=balancer or group(allow(443, cidr="0.0.0.0/0")),
        Nodes=group(*ingress),
        Node=instance("Nodes"),
        Balancer={"Type": f"{elb}::LoadBalancer", "Properties": {"SecurityGroups": [{"Ref": "Alb"}]}},
        Target={"Type": f"{elb}::TargetGroup", "Properties": {"Port": 30080, "HealthCheckPort": check, "Name": "edge"}},
        Listener={
            "Type": f"{elb}::Listener",
            "Properties": {
                "LoadBalancerArn": {"Ref": "Balancer"},
                "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "Target"}}],
            },
        },
    )


def test_both_ports_are_open(world: Any) -> None:
    made = stack(allow(30080, of="Alb"), allow(30021, of="Alb"))
    assert world.root().stack("net", made).messages("GS340") == []


def test_the_health_check_is_shut_out(world: Any) -> None:
    (told,) = world.root().stack("net", stack(allow(30080, of="Alb"))).messages("GS340")
    assert told == (
        "AWS::ElasticLoadBalancingV2::LoadBalancer net/Balancer may not reach the nodes on port 30021, "
        "the port of the health check of AWS::ElasticLoadBalancingV2::TargetGroup net/Target."
    )


def test_its_own_group_lets_nothing_out(world: Any) -> None:
    silent = group(SecurityGroupEgress=[{"IpProtocol": "tcp", "FromPort": 1, "ToPort": 1, "CidrIp": "10.0.0.0/8"}])
    made = stack(allow(30000, 32767, of="Alb"), balancer=silent)
    assert len(world.root().stack("net", made).messages("GS340")) == 2


def test_a_range_of_addresses_may_hold_it(world: Any) -> None:
    made = stack(allow(30000, 32767, cidr="10.0.0.0/16"), check="traffic-port")
    assert world.root().stack("net", made).messages("GS340") == []


def test_groups_that_cannot_be_told(world: Any) -> None:
    made = stack()
    made["Resources"]["Node"]["Properties"]["SecurityGroupIds"] = ["sg-0123"]
    assert world.root().stack("net", made).messages("GS340") == []
