"""Managed groups of nodes, and the template by which their machines are started."""

import base64

import aws_cdk as cdk
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_eks as eks
from aws_cdk import aws_iam as iam

from groundswell.model.cluster import NodeGroup
from groundswell.stacks.cluster_network import ClusterNetwork
from groundswell.stacks.cluster_roles import of_the_nodes
from groundswell.stacks.stack import Stack, tags_of

ROOT_DISK = "/dev/xvda"
"""The root device of Amazon Linux 2023."""

NODE_CONFIG = """MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="//"

--//
Content-Type: application/node.eks.aws

---
apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  kubelet:
    config:
      maxPods: {max_pods}
--//--
"""
"""What nodeadm of Amazon Linux 2023 reads at boot; EKS adds the cluster's own part beside it."""


def add_node_groups(stack: Stack, cluster: eks.CfnCluster, network: ClusterNetwork) -> list[eks.CfnNodegroup]:
    """Every group, in the private subnets."""
    role = of_the_nodes(stack)
    return [_group(stack, group, cluster, network, role) for group in network.platform.cluster.node_groups]


def _group(
    stack: Stack, group: NodeGroup, cluster: eks.CfnCluster, network: ClusterNetwork, role: iam.CfnRole
) -> eks.CfnNodegroup:
    platform = network.platform
    name = f"{platform.slug}-{group.name}"
    template = _template(stack, name, group, network)
    owned = {f"k8s.io/cluster-autoscaler/{platform.cluster_name}": "owned", "k8s.io/cluster-autoscaler/enabled": "true"}
    return eks.CfnNodegroup(
        stack,
        f"{group.name.title()}Nodes",
        cluster_name=cluster.ref,
        nodegroup_name=name,
        node_role=role.attr_arn,
        subnets=[network.subnet_ids[subnet.name] for subnet in platform.network.subnets_of("private")],
        ami_type="AL2023_x86_64_STANDARD",
        capacity_type=group.capacity,
        instance_types=list(group.instance_types),
        labels=dict(group.labels),
        scaling_config=eks.CfnNodegroup.ScalingConfigProperty(
            min_size=group.least, desired_size=group.desired, max_size=group.most
        ),
        update_config=eks.CfnNodegroup.UpdateConfigProperty(max_unavailable=1),
        node_repair_config=eks.CfnNodegroup.NodeRepairConfigProperty(enabled=True),
        launch_template=eks.CfnNodegroup.LaunchTemplateSpecificationProperty(
            id=template.ref, version=template.attr_latest_version_number
        ),
        tags=tags_of(platform) | owned,
    )


def _template(stack: Stack, name: str, group: NodeGroup, network: ClusterNetwork) -> ec2.CfnLaunchTemplate:
    """With a group of our own named here, EKS does not add the one that it made: a node has exactly one."""
    disk = ec2.CfnLaunchTemplate.EbsProperty(
        volume_size=group.disk, volume_type="gp3", encrypted=True, delete_on_termination=True
    )
    # By these tags the EBS driver's rights are narrowed to machines of this platform; a group's own tags stay on it.
    named = tags_of(stack.platform) | {"Name": name}
    tags = [cdk.CfnTag(key=key, value=value) for key, value in sorted(named.items())]
    return ec2.CfnLaunchTemplate(
        stack,
        f"{group.name.title()}Template",
        launch_template_name=name,
        launch_template_data=ec2.CfnLaunchTemplate.LaunchTemplateDataProperty(
            block_device_mappings=[ec2.CfnLaunchTemplate.BlockDeviceMappingProperty(device_name=ROOT_DISK, ebs=disk)],
            metadata_options=ec2.CfnLaunchTemplate.MetadataOptionsProperty(
                http_tokens="required",
                http_put_response_hop_limit=1,  # pods take roles from Pod Identity, never the node's
                instance_metadata_tags="disabled",
            ),
            user_data=base64.b64encode(NODE_CONFIG.format(max_pods=group.max_pods).encode()).decode(),
            monitoring=ec2.CfnLaunchTemplate.MonitoringProperty(enabled=True),
            security_group_ids=[network.node_group.ref],
            tag_specifications=[
                ec2.CfnLaunchTemplate.TagSpecificationProperty(resource_type=kind, tags=tags)
                for kind in ("instance", "volume", "network-interface")
            ],
        ),
    )
