"""The machines of the AWS layer as nodes: instances, auto scaling groups, EKS node groups."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.aws.references import referred_resource
from groundswell.order.nodes.nodes import NodeSet, named_like_a_control_plane
from groundswell.order.nodes.taints import taint_of
from groundswell.order.nodes.user_data import NodeText, node_text
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View

_TAG = "kubernetes.io/cluster/"
_DEFAULT_TYPE = "t3.medium"


def machines(view: View) -> Iterator[tuple[str, NodeSet]]:
    """(cluster, nodes) of everything in the templates that becomes a node; the cluster is "" where nothing names it."""
    for each in view.aws("AWS::EC2::Instance"):
        properties = mapping(each.body.get("Properties"))
        template = _template(view, each, properties.get("LaunchTemplate"))
        read = node_text(properties.get("UserData") or template.get("UserData"))
        if read.registers:
            kind = properties.get("InstanceType") or template.get("InstanceType")
            zones = _zones(view, each, [properties.get("SubnetId")], [properties.get("AvailabilityZone")])
            yield _cluster(properties), _node(each, properties, read, [kind], (1, 1, 1), zones)
    for each in view.aws("AWS::AutoScaling::AutoScalingGroup"):
        yield from _group(view, each)
    for each in view.aws("AWS::EKS::Nodegroup"):
        yield _cluster_of_group(view, each), _managed(view, each)


def _group(view: View, each: Resource) -> Iterator[tuple[str, NodeSet]]:
    properties = mapping(each.body.get("Properties"))
    mixed = at(properties, "MixedInstancesPolicy", "LaunchTemplate")
    reference = properties.get("LaunchTemplate") or at(mixed, "LaunchTemplateSpecification")
    template = _template(view, each, reference)
    config = referred_resource(view, each, properties.get("LaunchConfigurationName"))
    template = template or mapping(at(config.body, "Properties") if config else None)
    read = node_text(template.get("UserData"))
    if read.registers:
        kinds = [text(at(over, "InstanceType")) for over in mappings(at(mixed, "Overrides"))]
        bounds = [count(properties.get(name)) for name in ("MinSize", "DesiredCapacity", "MaxSize")]
        zones = _zones(
            view, each, _listed(properties.get("VPCZoneIdentifier")), _listed(properties.get("AvailabilityZones"))
        )
        yield (
            _cluster(properties),
            _node(each, properties, read, kinds or [template.get("InstanceType")], _size(*bounds), zones),
        )


def _cluster_of_group(view: View, each: Resource) -> str:
    """The name of a node group's cluster; of one that is made under no name, that of its stack."""
    named = at(each.body, "Properties", "ClusterName")
    cluster = referred_resource(view, each, named)
    name = at(cluster.body, "Properties", "Name") if cluster else named
    return name if isinstance(name, str) else (cluster or each).key.namespace


def _managed(view: View, each: Resource) -> NodeSet:
    """A managed node group: EKS registers its nodes with the labels and taints that are given here."""
    properties = mapping(each.body.get("Properties"))
    template = _template(view, each, properties.get("LaunchTemplate"))
    read = node_text(template.get("UserData")) if template.get("UserData") else NodeText()
    kinds = list(texts(properties.get("InstanceTypes"))) or [text(template.get("InstanceType")) or _DEFAULT_TYPE]
    scaling = mapping(properties.get("ScalingConfig"))
    least, desired, most = _size(*(count(scaling.get(name)) for name in ("MinSize", "DesiredSize", "MaxSize")))
    given = mapping(properties.get("Labels"))
    labels = {str(name): value if isinstance(value, str) else None for name, value in given.items()}
    taints = tuple(taint_of(taint) for taint in mappings(properties.get("Taints")))
    return NodeSet(
        name=text(properties.get("NodegroupName")) or each.key.name,
        source=each,
        labels=_possible({**read.labels, **labels}),
        taints=(*taints, *read.taints),
        types=tuple(kinds),
        least=least,
        desired=desired,
        most=most,
        zones=_zones(view, each, _listed(properties.get("Subnets")), []),
        open=not isinstance(properties.get("Labels") or {}, Mapping) or "Fn::If" in given,
        max_pods=read.max_pods,
    )


def _node(
    each: Resource,
    properties: Mapping[str, Any],
    read: NodeText,
    kinds: list[Any],
    size: tuple[int, int, int],
    zones: frozenset[str],
) -> NodeSet:
    name = read.host_name or _tag(properties, "Name") or each.key.name
    plain = NodeSet(
        name=name,
        source=each,
        labels=_possible(read.labels),
        taints=read.taints,
        types=tuple(kind for kind in kinds if isinstance(kind, str) and kind),
        least=size[0],
        desired=size[1],
        most=size[2],
        zones=zones,
        open=not read.labels,
        max_pods=read.max_pods,
    )
    if read.control_plane or named_like_a_control_plane(name):
        return plain.as_control_plane(certain=read.control_plane, minor=read.minor, own_taints=read.own_taints)
    return plain


def _possible(labels: Mapping[str, str | None]) -> dict[str, frozenset[str] | None]:
    return {name: None if value is None else frozenset({value}) for name, value in labels.items()}


def count(value: Any) -> int | None:
    """A number as CloudFormation takes it, written as a number or as a text; None for what is computed."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    return int(value) if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 7 else None


def _size(least: int | None, desired: int | None, most: int | None) -> tuple[int, int, int]:
    """Bounds with what AWS takes where one is not given: the least is wished, the most is the wished."""
    low = least if least is not None else desired if desired is not None else 1
    wished = desired if desired is not None else low
    return low, wished, most if most is not None else wished


def _cluster(properties: Mapping[str, Any]) -> str:
    names = [text(tag.get("Key")) for tag in mappings(properties.get("Tags"))]
    return next((name.removeprefix(_TAG) for name in names if name.startswith(_TAG)), "")


def _tag(properties: Mapping[str, Any], key: str) -> str:
    return next((text(tag.get("Value")) for tag in mappings(properties.get("Tags")) if tag.get("Key") == key), "")


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value] if value else []


def _template(view: View, each: Resource, reference: Any) -> Mapping[str, Any]:
    """The data of the launch template that a resource of the same stack, or of one that exports it, refers to."""
    wanted = at(reference, "LaunchTemplateId") or at(reference, "Id") or at(reference, "LaunchTemplateName")
    found = referred_resource(view, each, wanted)
    return mapping(at(found.body, "Properties", "LaunchTemplateData")) if found else {}


def _zones(view: View, each: Resource, subnets: list[Any], zones: list[Any]) -> frozenset[str]:
    """The zones of subnets and those that are named, empty where one of them is only known at deployment."""
    found = [referred_resource(view, each, subnet) for subnet in subnets if subnet]
    named = [at(subnet.body, "Properties", "AvailabilityZone") if subnet else None for subnet in found]
    all_of = [*named, *(zone for zone in zones if zone)]
    return frozenset(texts(all_of)) if all(isinstance(zone, str) for zone in all_of) else frozenset()
