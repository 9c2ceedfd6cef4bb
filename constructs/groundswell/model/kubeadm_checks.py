"""What a platform on machines of its own must keep: node labels, placements, room, the account's quota."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from groundswell.model.described import Problem, written
from groundswell.model.names import LABEL_KEY, LABEL_VALUE
from groundswell.model.placement import placement_problems

if TYPE_CHECKING:
    from groundswell.model.kubeadm import KubeadmPlatform

Check = Callable[["KubeadmPlatform"], Iterator[Problem]]


def kubeadm_problems(platform: "KubeadmPlatform") -> Iterator[Problem]:
    """Every problem of every check here, in the order of the checks."""
    for check in CHECKS:
        yield from check(platform)


def _stores_have_what_they_name(platform: "KubeadmPlatform") -> Iterator[Problem]:
    secrets = [secret.name for secret in platform.secrets]
    namespaces = sorted(namespace.name for namespace in platform.namespaces)
    for store, field in (
        (platform.postgresql, "secret"),
        (platform.postgresql, "superuser_secret"),
        (platform.redis, "secret"),
    ):
        if getattr(store, field) not in secrets:
            yield Problem(f"{store.name}.{field}", getattr(store, field), f"one of {', '.join(secrets)}")
    for data in (platform.postgresql, platform.redis):
        if data.namespace not in namespaces:
            allowed = f"a declared namespace: {', '.join(namespaces)}"
            yield Problem(f"{data.name}.namespace", data.namespace, allowed)
    name = platform.postgresql.name
    if name not in platform.images:
        yield Problem(f"images[{name}]", None, f"a line in images.yaml for {name} in {platform.environment.name}")


def _labels_and_zones_of_nodes(platform: "KubeadmPlatform") -> Iterator[Problem]:
    for node in platform.nodes:
        for key, value in node.labels.items():
            where = f"nodes[{node.name}].labels[{key}]"
            if not LABEL_KEY.fullmatch(key):
                yield Problem(
                    where, key, "a label key: [prefix/]name, at most 63 characters of A-Z a-z 0-9 - _ .", written(node)
                )
            if not LABEL_VALUE.fullmatch(value):
                yield Problem(where, value, "a label value: at most 63 characters of A-Z a-z 0-9 - _ .", written(node))
        if node.zone not in platform.network.zones:
            yield Problem(
                f"nodes[{node.name}].zone", node.zone, f"one of {', '.join(platform.network.zones)}", written(node)
            )


def _one_control_plane(platform: "KubeadmPlatform") -> Iterator[Problem]:
    found = [node for node in platform.nodes if node.control_plane]
    if len(found) != 1:
        names = [node.name for node in found]
        yield Problem("nodes", names, "exactly one node has control_plane=True: two would each make a cluster")
    for node in found:
        if not node.matches(platform.controllers):
            allowed = "the control plane's labels: the bootstrap reads secrets with the role of that node"
            yield Problem("controllers", dict(platform.controllers), allowed, written(node))


def _every_placement_has_a_node(platform: "KubeadmPlatform") -> Iterator[Problem]:
    placements: list[tuple[str, Mapping[str, str]]] = [
        *((f"services[{service.name}].placement", service.node_selector) for service in platform.services),
        ("postgresql.placement", platform.postgresql.placement),
        ("redis.placement", platform.redis.placement),
        ("controllers", platform.controllers),
        ("monitoring", platform.monitoring),
        ("gateways", platform.gateways),
    ]
    if platform.rabbitmq.enabled:
        placements.append(("rabbitmq.placement", platform.rabbitmq.placement))
    for where, selector in placements:
        if not selector or not platform.nodes_matching(selector):
            nodes = ", ".join(node.name for node in platform.nodes)
            yield Problem(where, dict(selector), f"labels that at least one node has; nodes: {nodes}")


def _quota_holds(platform: "KubeadmPlatform") -> Iterator[Problem]:
    if platform.vcpus > platform.vcpu_quota:
        yield Problem("nodes", f"{platform.vcpus} vCPUs", f"at most the account's quota, {platform.vcpu_quota}")


CHECKS: tuple[Check, ...] = (
    _stores_have_what_they_name, _labels_and_zones_of_nodes, _every_placement_has_a_node,
    _one_control_plane, _quota_holds, placement_problems,
)  # fmt: skip
