"""The VPC with its subnets and routes."""

import functools

import aws_cdk as cdk
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_iam as iam
from aws_cdk import aws_logs as logs
from constructs import Construct

from groundswell.model.network import Subnet
from groundswell.model.platform import Platform
from groundswell.stacks.security_groups import WORLD
from groundswell.stacks.stack import Stack


class Network(Stack):
    """VPC, subnets, routes and security groups.

    The VPC's own default group stays as AWS makes it, since emptying it takes a Lambda; nothing here is in it.
    """

    load_balancer_group: ec2.CfnSecurityGroup
    node_group: ec2.CfnSecurityGroup

    def __init__(self, scope: Construct, platform: Platform) -> None:
        super().__init__(scope, "network", platform)
        self.vpc = ec2.CfnVPC(
            self,
            "Vpc",
            cidr_block=platform.network.vpc_cidr,
            enable_dns_hostnames=True,
            enable_dns_support=True,
            tags=[*self.named(platform.slug), self._cluster_tag()],
        )
        self.subnets = {subnet.name: self._subnet(subnet) for subnet in platform.network.subnets}
        self.subnet_ids = {name: subnet.ref for name, subnet in self.subnets.items()}
        self._routes()
        self.add_groups()
        if platform.network.flow_logs:
            self._flow_log()
        else:
            self.acknowledge(
                self.vpc, {"AwsSolutions-VPC7": "Flow logs are kept in production; here nobody would read them."}
            )

    def add_groups(self) -> None:
        """Makes the security groups, which depend on the kind of platform."""
        raise NotImplementedError

    def subnet_id(self, tier: str, zone: str) -> str:
        """The id of the subnet of a tier in a zone."""
        found = next(s for s in self.platform.network.subnets if (s.tier, s.zone) == (tier, zone))
        return self.subnet_ids[found.name]

    def _cluster_tag(self) -> cdk.CfnTag:
        """By this tag the controllers in the cluster tell their VPC and subnets from others."""
        return cdk.CfnTag(key=f"kubernetes.io/cluster/{self.platform.cluster_name}", value="shared")

    def _subnet(self, subnet: Subnet) -> ec2.CfnSubnet:
        role = {"public": ["elb"], "private": ["internal-elb"], "database": []}[subnet.tier]
        made = ec2.CfnSubnet(
            self,
            f"Subnet{subnet.name.title().replace('-', '')}",
            vpc_id=self.vpc.ref,
            cidr_block=subnet.cidr,
            availability_zone=subnet.zone,
            map_public_ip_on_launch=False,  # what needs a public address (NAT, load balancer) gets its own
            tags=[
                *self.named(f"{self.platform.slug}-{subnet.name}"),
                *(cdk.CfnTag(key=f"kubernetes.io/role/{name}", value="1") for name in role),
                *([self._cluster_tag()] if role else []),
            ],
        )
        # W3010: zones are data here. A list from the account could change order, and with it the place of every volume.
        made.add_metadata("cfn-lint", {"config": {"ignore_checks": ["W3010"]}})
        return made

    def _routes(self) -> None:
        gateway = ec2.CfnInternetGateway(self, "InternetGateway", tags=self.named(self.platform.slug))
        attachment = ec2.CfnVPCGatewayAttachment(
            self, "InternetGatewayAttachment", vpc_id=self.vpc.ref, internet_gateway_id=gateway.ref
        )
        public = self._table("Public")
        default = ec2.CfnRoute(
            self, "PublicDefault", route_table_id=public.ref, destination_cidr_block=WORLD, gateway_id=gateway.ref
        )
        default.add_resource_dependency(attachment)
        nats = [self._nat(subnet, attachment) for subnet in self._nat_subnets()]
        tables = [public]
        for index, subnet in enumerate(self.platform.network.subnets_of("private")):
            table = self._table(f"Private{subnet.zone[-1].upper()}")
            nat = nats[index % len(nats)]
            ec2.CfnRoute(
                self,
                f"Private{subnet.zone[-1].upper()}Default",
                route_table_id=table.ref,
                destination_cidr_block=WORLD,
                nat_gateway_id=nat.ref,
            )
            self._associate(subnet, table)
            tables.append(table)
        for subnet in self.platform.network.subnets_of("public"):
            self._associate(subnet, public)
        for subnet in self.platform.network.subnets_of("database"):
            self._associate(subnet, self._isolated)
        ec2.CfnVPCEndpoint(  # buckets without the NAT gateway: no charge by the gigabyte
            self,
            "S3Endpoint",
            vpc_id=self.vpc.ref,
            service_name=f"com.amazonaws.{self.platform.region}.s3",
            vpc_endpoint_type="Gateway",
            route_table_ids=[table.ref for table in tables],
        )

    def _nat_subnets(self) -> tuple[Subnet, ...]:
        return self.platform.network.subnets_of("public")[: self.platform.network.nat_gateways]

    def _nat(self, subnet: Subnet, attachment: ec2.CfnVPCGatewayAttachment) -> ec2.CfnNatGateway:
        zone = subnet.zone[-1].upper()
        name = f"{self.platform.slug}-nat-{subnet.zone[-1]}"
        address = ec2.CfnEIP(self, f"NatAddress{zone}", domain="vpc", tags=self.named(name))
        address.add_resource_dependency(attachment)
        return ec2.CfnNatGateway(
            self,
            f"Nat{zone}",
            subnet_id=self.subnet_ids[subnet.name],
            allocation_id=address.attr_allocation_id,
            tags=self.named(name),
        )

    def _table(self, name: str) -> ec2.CfnRouteTable:
        tags = self.named(f"{self.platform.slug}-{name.lower()}")
        return ec2.CfnRouteTable(self, f"{name}Routes", vpc_id=self.vpc.ref, tags=tags)

    @functools.cached_property
    def _isolated(self) -> ec2.CfnRouteTable:
        """Routes inside the VPC only: what stands there calls nobody."""
        return self._table("Database")

    def _associate(self, subnet: Subnet, table: ec2.CfnRouteTable) -> None:
        ec2.CfnSubnetRouteTableAssociation(
            self,
            f"{subnet.name.title().replace('-', '')}Association",
            subnet_id=self.subnet_ids[subnet.name],
            route_table_id=table.ref,
        )

    def _flow_log(self) -> None:
        group = logs.CfnLogGroup(self, "FlowLogGroup", retention_in_days=90)
        self.keep(group)
        role = iam.CfnRole(
            self,
            "FlowLogRole",
            assume_role_policy_document=_assumed_by("vpc-flow-logs.amazonaws.com"),
            policies=[
                iam.CfnRole.PolicyProperty(
                    policy_name="write-flow-logs",
                    policy_document={
                        "Version": "2012-10-17",
                        "Statement": [
                            {
                                "Effect": "Allow",
                                "Action": ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
                                "Resource": [group.attr_arn],
                            }
                        ],
                    },
                )
            ],
        )
        ec2.CfnFlowLog(
            self,
            "FlowLog",
            resource_id=self.vpc.ref,
            resource_type="VPC",
            traffic_type="ALL",
            log_group_name=group.ref,
            deliver_logs_permission_arn=role.attr_arn,
        )


def _assumed_by(service: str) -> dict[str, object]:
    statement = {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}
    return {"Version": "2012-10-17", "Statement": [statement]}
