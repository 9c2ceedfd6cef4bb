"""The cluster of wealist: one group of spot nodes, and the add-ons at versions that EKS has for Kubernetes 1.34."""

from groundswell.model.cluster import Access, Addon, Cluster, NodeGroup
from groundswell.platforms.wealist.namespaces import HOME

GENERAL = {"workload-type": "general"}
"""The label by which services choose their nodes."""

CLUSTER = Cluster(
    version="1.34",
    node_groups=(
        NodeGroup(
            name="spot",
            instance_types=("t3.large", "t3a.large", "t3.xlarge", "t3a.xlarge"),
            capacity="SPOT",
            least=1,
            desired=2,
            most=4,
            disk=50,
            max_pods=110,  # with prefixes; without them a t3.large has 35 addresses
            labels={**GENERAL, "node.kubernetes.io/capacity-type": "spot"},
        ),
    ),
    addons=(
        Addon(
            name="vpc-cni",
            version="v1.21.1-eksbuild.1",
            before_nodes=True,
            settings={
                "enableNetworkPolicy": "true",
                # Addresses by the /28: a t3.large has 35 otherwise, and a pod more than that waits.
                "env": {"ENABLE_PREFIX_DELEGATION": "true", "WARM_PREFIX_TARGET": "1"},
            },
        ),
        Addon(name="kube-proxy", version="v1.34.1-eksbuild.2", before_nodes=True),
        Addon(name="eks-pod-identity-agent", version="v1.3.10-eksbuild.2", before_nodes=True),
        Addon(name="coredns", version="v1.12.4-eksbuild.1"),
        Addon(name="aws-ebs-csi-driver", version="v1.54.0-eksbuild.1", service_account="ebs-csi-controller-sa"),
    ),
    access=(
        Access(name="admin", policy="AmazonEKSClusterAdminPolicy"),
        Access(name="developer", policy="AmazonEKSEditPolicy", namespaces=(HOME, "argocd")),
        Access(name="readonly", policy="AmazonEKSViewPolicy"),
    ),
    logs=("api", "audit", "authenticator", "controllerManager", "scheduler"),
)
