"""The Pod Security Standards, as the admission plugin of every cluster enforces them (Kubernetes 1.34).

Each function tells what in a pod the level forbids, in words. Baseline forbids what is known to break out of a pod;
restricted asks for hardening as well, and holds everything that baseline holds.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping, mappings, text, texts

ENFORCED = "pod-security.kubernetes.io/enforce"
"""The label of a namespace with the level that its pods are held to."""

_CAPABILITIES = frozenset(
    (
        *("AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE"),
        *("SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT"),
    )
)
_VOLUMES = frozenset(
    ("configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret")
)
_SECCOMP = ("RuntimeDefault", "Localhost")
_SELINUX = frozenset({"", "container_t", "container_init_t", "container_kvm_t", "container_engine_t"})
_SYSCTLS = frozenset(
    (
        *("kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start"),
        *("net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range", "net.ipv4.ip_local_reserved_ports"),
        *("net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_fin_timeout", "net.ipv4.tcp_keepalive_intvl"),
        *("net.ipv4.tcp_keepalive_probes", "net.ipv4.tcp_rmem", "net.ipv4.tcp_wmem"),
    )
)


def baseline(pods: PodTemplate) -> Iterator[str]:
    """What the level baseline forbids."""
    for field in ("hostNetwork", "hostPID", "hostIPC"):
        if pods.spec.get(field) is True:
            yield field
    for volume in pods.volumes:
        if "hostPath" in volume:
            yield f"hostPath volume {text(volume.get('name'))}"
    for sysctl in mappings(at(pods.spec, "securityContext", "sysctls")):
        if text(sysctl.get("name")) not in _SYSCTLS:
            yield f"sysctl {text(sysctl.get('name'))}"
    for where, context in _contexts(pods):
        if at(context, "seccompProfile", "type") == "Unconfined":
            yield f"seccompProfile Unconfined{where}"
        if at(context, "appArmorProfile", "type") == "Unconfined":
            yield f"appArmorProfile Unconfined{where}"
        labels = mapping(context.get("seLinuxOptions"))
        if text(labels.get("type")) not in _SELINUX or labels.get("user") or labels.get("role"):
            yield f"seLinuxOptions{where}"
    for container in pods.all_containers:
        yield from _baseline(container)


def _baseline(container: Mapping[str, Any]) -> Iterator[str]:
    name, context = text(container.get("name")), mapping(container.get("securityContext"))
    if context.get("privileged") is True:
        yield f"privileged container {name}"
    added = [each for each in texts(at(context, "capabilities", "add")) if each not in _CAPABILITIES]
    if added:
        yield f"capabilities {', '.join(added)} of container {name}"
    if context.get("procMount") not in (None, "Default"):
        yield f"procMount of container {name}"
    for port in mappings(container.get("ports")):
        if port.get("hostPort"):
            yield f"hostPort {port['hostPort']} of container {name}"


def restricted(pods: PodTemplate) -> Iterator[str]:
    """What the level restricted forbids, or misses."""
    yield from baseline(pods)
    for volume in pods.volumes:
        other = [kind for kind in volume if kind not in _VOLUMES and kind not in ("name", "hostPath")]
        yield from (f"{kind} volume {text(volume.get('name'))}" for kind in other)
    general = mapping(pods.spec.get("securityContext"))
    for container in pods.all_containers:
        yield from _restricted(container, general)


def _restricted(container: Mapping[str, Any], general: Mapping[str, Any]) -> Iterator[str]:
    name, own = text(container.get("name")), mapping(container.get("securityContext"))
    both = {**general, **own}
    if own.get("allowPrivilegeEscalation") is not False:
        yield f"no allowPrivilegeEscalation: false in container {name}"
    if "ALL" not in texts(at(own, "capabilities", "drop")):
        yield f"capabilities not dropped in container {name}"
    added = [each for each in texts(at(own, "capabilities", "add")) if each in _CAPABILITIES - {"NET_BIND_SERVICE"}]
    if added:
        yield f"capabilities {', '.join(added)} of container {name}"
    if both.get("runAsNonRoot") is not True:
        yield f"no runAsNonRoot: true for container {name}"
    if both.get("runAsUser") == 0:
        yield f"runAsUser 0 of container {name}"
    if at(both, "seccompProfile", "type") not in _SECCOMP:
        yield f"no seccompProfile RuntimeDefault for container {name}"


def _contexts(pods: PodTemplate) -> Iterator[tuple[str, Mapping[str, Any]]]:
    yield "", mapping(pods.spec.get("securityContext"))
    for container in pods.all_containers:
        yield f" of container {text(container.get('name'))}", mapping(container.get("securityContext"))


LEVELS: Mapping[str, Callable[[PodTemplate], Iterator[str]]] = {"baseline": baseline, "restricted": restricted}
