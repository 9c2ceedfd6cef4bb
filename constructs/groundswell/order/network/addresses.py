"""Addresses for pods on EKS: what the VPC's network plugin gives a node, with and without prefix delegation."""

import json
from collections.abc import Mapping
from typing import Any

from groundswell.order.nodes.nodes import NodeSet
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

KUBELET = 110
"""Pods a node takes unless it is told otherwise (KubeletConfiguration, maxPods)."""

PREFIX = 16
"""Addresses of one delegated prefix, a /28 (Amazon VPC CNI, ENABLE_PREFIX_DELEGATION)."""


def prefix_delegation(view: View) -> bool | None:
    """Whether the network plugin hands out prefixes; None where the platform does not say how it is set."""
    return view.once(_prefix_delegation)


def _prefix_delegation(view: View) -> bool | None:
    found = None
    for addon in view.aws("AWS::EKS::Addon"):
        if at(addon.body, "Properties", "AddonName") == "vpc-cni":
            found = _switched(_values(at(addon.body, "Properties", "ConfigurationValues")).get("env")) or bool(found)
    for pods in view.pods:
        if pods.owner.key.kind == "DaemonSet" and pods.owner.key.name == "aws-node":
            env = {
                text(each.get("name")): each.get("value") for c in pods.containers for each in mappings(c.get("env"))
            }
            found = _switched(env) or bool(found)
    return found


def _switched(env: Any) -> bool:
    return str(mapping(env).get("ENABLE_PREFIX_DELEGATION")).lower() == "true"


def _values(written: Any) -> Mapping[str, Any]:
    try:
        return mapping(json.loads(written)) if isinstance(written, str) else mapping(written)
    except ValueError:  # YAML, or made at deployment
        return {}


def pod_limit(nodes: NodeSet, view: View) -> int:
    """How many pods one of these nodes takes, 0 where nobody can know."""
    managed = nodes.source is not None and nodes.source.key.kind == "AWS::EKS::Nodegroup"
    if nodes.max_pods:
        return nodes.max_pods
    if not managed:
        return KUBELET
    if nodes.machine is None or prefix_delegation(view) is None:
        return 0
    return KUBELET if prefix_delegation(view) else nodes.machine.addresses
