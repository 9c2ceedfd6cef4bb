"""Load balancer, target group and listeners (Elastic Load Balancing v2 API)."""

from groundswell.rehearsal.cloud.catalogue import Made, Maker, makes
from groundswell.rehearsal.cloud.properties import Properties


@makes("AWS::ElasticLoadBalancingV2::LoadBalancer")
def load_balancer(maker: Maker, properties: Properties) -> Made:
    elb = maker.client("elbv2")
    wanted = {"Name": maker.name[-32:], **properties.some("Name", "Type", "Scheme", "SecurityGroups", "Subnets")}
    made = elb.create_load_balancer(**wanted, Tags=maker.tagged(properties))["LoadBalancers"][0]
    arn = made["LoadBalancerArn"]
    for attributes in properties.some("LoadBalancerAttributes").values():
        elb.modify_load_balancer_attributes(LoadBalancerArn=arn, Attributes=attributes)
    zone = made["CanonicalHostedZoneId"]
    return Made(arn, {"LoadBalancerArn": arn, "DNSName": made["DNSName"], "CanonicalHostedZoneID": zone})


@makes("AWS::ElasticLoadBalancingV2::TargetGroup")
def target_group(maker: Maker, properties: Properties) -> Made:
    elb = maker.client("elbv2")
    wanted = properties.some(
        "Name", "Port", "Protocol", "VpcId", "TargetType", "Matcher", "HealthCheckProtocol", "HealthCheckPort",
        "HealthCheckPath", "HealthCheckIntervalSeconds", "HealthCheckTimeoutSeconds", "HealthyThresholdCount",
        "UnhealthyThresholdCount",
    )  # fmt: skip
    named = {"Name": maker.name[-32:], **wanted}
    made = elb.create_target_group(**named, Tags=maker.tagged(properties))["TargetGroups"][0]
    for attributes in properties.some("TargetGroupAttributes").values():
        elb.modify_target_group_attributes(TargetGroupArn=made["TargetGroupArn"], Attributes=attributes)
    return Made(made["TargetGroupArn"], {"TargetGroupArn": made["TargetGroupArn"]})


@makes("AWS::ElasticLoadBalancingV2::Listener")
def listener(maker: Maker, properties: Properties) -> Made:
    wanted = properties.some("LoadBalancerArn", "Protocol", "Port", "SslPolicy", "Certificates", "DefaultActions")
    made = maker.client("elbv2").create_listener(**wanted, Tags=maker.tagged(properties))["Listeners"][0]
    return Made(made["ListenerArn"], {"ListenerArn": made["ListenerArn"]})
