"""The cluster on EKS: its control plane, who may enter, its add-ons and its nodes.

L1 throughout: the L2 construct brings a Lambda that holds the rights of an administrator.
"""

import json

import aws_cdk as cdk
from aws_cdk import aws_eks as eks
from aws_cdk import aws_logs as logs
from constructs import Construct

from groundswell.model.cluster import Access, Addon
from groundswell.model.eks import EksPlatform
from groundswell.stacks import permissions
from groundswell.stacks.cluster_network import ClusterNetwork
from groundswell.stacks.cluster_roles import of_people, of_pods, of_the_control_plane
from groundswell.stacks.node_groups import add_node_groups
from groundswell.stacks.secrets import Secrets
from groundswell.stacks.stack import Stack

OPERATORS = "Open to the addresses of the parameter OperatorCidrs alone, and to those only with a role of the cluster."
NOT_EVERYBODY = r"^(?!.*/0$)[0-9.]+/[0-9]+$"


class EksCluster(Stack):
    """EKS cluster, its add-ons and nodes.

    The parameter OperatorCidrs says from where people reach the API server: an account's own matter, and not in Git.
    """

    platform: EksPlatform

    def __init__(self, scope: Construct, platform: EksPlatform, network: ClusterNetwork, secrets: Secrets) -> None:
        super().__init__(scope, "cluster", platform)
        self.cluster = self._cluster(network, secrets)
        for access in platform.cluster.access:
            self._access(access)
        addons = {addon.name: self._addon(addon) for addon in platform.cluster.addons}
        nodes = add_node_groups(self, self.cluster, network)
        for addon in platform.cluster.addons:
            for group in nodes:
                # A node turns Ready only with its network; CoreDNS and the controllers need a node to run on.
                first, then = (addons[addon.name], group) if addon.before_nodes else (group, addons[addon.name])
                then.add_resource_dependency(first)

    def _cluster(self, network: ClusterNetwork, secrets: Secrets) -> eks.CfnCluster:
        own = self.platform.cluster
        name = self.platform.cluster_name
        group = logs.CfnLogGroup(
            self, "Logs", log_group_name=f"/aws/eks/{name}/cluster", retention_in_days=own.log_retention
        )
        self.keep(group)
        made = eks.CfnCluster(
            self,
            "Cluster",
            name=name,
            version=own.version,
            role_arn=of_the_control_plane(self).attr_arn,
            resources_vpc_config=self._access_to_the_api(network),
            access_config=eks.CfnCluster.AccessConfigProperty(
                authentication_mode="API",
                # Whoever deploys gets no door of its own: access entries say who enters.
                bootstrap_cluster_creator_admin_permissions=False,
            ),
            bootstrap_self_managed_addons=False,  # each add-on is one of ours, at a version
            encryption_config=[
                eks.CfnCluster.EncryptionConfigProperty(
                    provider=eks.CfnCluster.ProviderProperty(key_arn=secrets.key.attr_arn), resources=["secrets"]
                )
            ],
            kubernetes_network_config=eks.CfnCluster.KubernetesNetworkConfigProperty(
                service_ipv4_cidr=self.platform.network.service_cidr
            ),
            logging=eks.CfnCluster.LoggingProperty(
                cluster_logging=eks.CfnCluster.ClusterLoggingProperty(
                    enabled_types=[eks.CfnCluster.LoggingTypeConfigProperty(type=kind) for kind in own.logs]
                )
            ),
            upgrade_policy=eks.CfnCluster.UpgradePolicyProperty(support_type="STANDARD"),
            tags=self.named(name),
        )
        made.add_resource_dependency(group)  # EKS would make the group itself, and keep its lines for ever
        self.acknowledge(made, {"AwsSolutions-EKS1": OPERATORS})
        return made

    def _access_to_the_api(self, network: ClusterNetwork) -> eks.CfnCluster.ResourcesVpcConfigProperty:
        operators = cdk.CfnParameter(
            self,
            "OperatorCidrs",
            type="CommaDelimitedList",
            description="Networks from which people reach the API server, for instance 203.0.113.0/28; never all",
            allowed_pattern=NOT_EVERYBODY,
        )
        return eks.CfnCluster.ResourcesVpcConfigProperty(
            subnet_ids=[network.subnet_ids[subnet.name] for subnet in self.platform.network.subnets_of("private")],
            security_group_ids=[network.groups["control-plane"].ref],
            endpoint_private_access=True,
            endpoint_public_access=True,
            public_access_cidrs=operators.value_as_list,
        )

    def _access(self, access: Access) -> None:
        role = of_people(self, access.name)
        policy = permissions.arn("eks", f"cluster-access-policy/{access.policy}", region="", account="aws")
        scope = eks.CfnAccessEntry.AccessScopeProperty(
            type="namespace" if access.namespaces else "cluster", namespaces=list(access.namespaces) or None
        )
        eks.CfnAccessEntry(
            self,
            f"{access.name.title()}Access",
            cluster_name=self.cluster.ref,
            principal_arn=role.attr_arn,
            type="STANDARD",
            access_policies=[eks.CfnAccessEntry.AccessPolicyProperty(policy_arn=policy, access_scope=scope)],
        )

    def _addon(self, addon: Addon) -> eks.CfnAddon:
        identity = None
        if addon.service_account:
            role = of_pods(self, addon.name, permissions.ebs_csi(self.platform))
            identity = [
                eks.CfnAddon.PodIdentityAssociationProperty(
                    service_account=addon.service_account, role_arn=role.attr_arn
                )
            ]
        return eks.CfnAddon(
            self,
            "".join(part.title() for part in addon.name.split("-")),
            cluster_name=self.cluster.ref,
            addon_name=addon.name,
            addon_version=addon.version,
            configuration_values=json.dumps(dict(addon.settings), sort_keys=True) if addon.settings else None,
            resolve_conflicts="OVERWRITE",
            pod_identity_associations=identity,
        )
