"""A cluster that AWS runs: its version, its groups of nodes, its add-ons, and who may enter.

Names and limits are those of the Amazon EKS API (Cluster, Nodegroup, Addon, AccessEntry).
"""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated, Literal

from groundswell.model.described import described
from groundswell.model.fields import Between, Pattern
from groundswell.model.names import DnsLabel


@described
class NodeGroup:
    """One managed group of nodes, between `least` and `most`; what runs beside it may change `desired`."""

    name: DnsLabel
    instance_types: tuple[str, ...]
    capacity: Literal["ON_DEMAND", "SPOT"]
    least: Annotated[int, Between(0, 100)]
    desired: Annotated[int, Between(0, 100)]
    most: Annotated[int, Between(1, 100)]
    disk: Annotated[int, Between(20, 16384)]  # GiB
    max_pods: Annotated[int, Between(1, 250)]  # what kubelet takes; the network plugin must have as many addresses
    labels: Mapping[str, str]

    def matches(self, selector: Mapping[str, str]) -> bool:
        """Whether its nodes carry every label of a selector."""
        return all(self.labels.get(key) == value for key, value in selector.items())


@described
class Addon:
    """One add-on at one version. `before_nodes`: a node turns Ready only with it, so it is installed first."""

    name: DnsLabel
    version: Annotated[str, Pattern(r"^v\d+\.\d+\.\d+-eksbuild\.\d+$")]
    before_nodes: bool = False
    settings: Mapping[str, object] = field(default_factory=dict)
    service_account: DnsLabel | None = None  # in kube-system: the one that takes a role of its own


@described
class Access:
    """Who may enter the cluster: a role that people take, and what EKS lets it do, everywhere or in some namespaces."""

    name: DnsLabel
    policy: Literal["AmazonEKSClusterAdminPolicy", "AmazonEKSEditPolicy", "AmazonEKSViewPolicy"]
    namespaces: tuple[DnsLabel, ...] = ()


@described
class Cluster:
    """The cluster as a whole."""

    version: Annotated[str, Pattern(r"^1\.\d\d$")]
    node_groups: tuple[NodeGroup, ...]
    addons: tuple[Addon, ...]
    access: tuple[Access, ...]
    logs: tuple[Literal["api", "audit", "authenticator", "controllerManager", "scheduler"], ...]
    log_retention: Annotated[int, Between(1, 3653)] = 90  # days
