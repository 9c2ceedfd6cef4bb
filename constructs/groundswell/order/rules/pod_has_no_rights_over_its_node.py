"""GS515: a pod has no rights over the node it runs on."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.pod_security import ENFORCED
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS515",
    severity=Severity.WARNING,
    sentence="A pod has no rights over the node it runs on.",
    consequence="Who breaks into the container has the node, and with it every other pod's secrets there.",
    fix="Run as a user, without privileges; what must have them belongs into a namespace that says so.",
)

_OPEN = frozenset({"SYS_ADMIN", "ALL", "SYS_PTRACE", "SYS_MODULE", "DAC_READ_SEARCH", "BPF", "NET_ADMIN", "SYS_RAWIO"})
_DEEP = ("/", "/etc", "/root", "/var", "/var/run", "/run", "/var/lib", "/var/lib/kubelet", "/home", "/proc", "/boot")
_SOCKETS = ("docker.sock", "containerd.sock", "crio.sock")


@rule.check
def rights(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        if not _meant(pods, view):
            found = [*_of_pod(pods), *(each for container in pods.all_containers for each in _of_container(container))]
            if found:
                yield rule.finding(pods.owner, f"{pods.owner} has {', '.join(dict.fromkeys(found))}.", lines=found)


def _meant(pods: PodTemplate, view: View) -> bool:
    """Agents of nodes, what stands in a namespace that is opened for it, and the pods of charts."""
    level = view.namespace_labels(pods.namespace).get(ENFORCED)
    agent = pods.owner.key.kind == "DaemonSet" or pods.namespace == "kube-system"
    return agent or level == "privileged" or bool(pods.owner.contract)


def _of_pod(pods: PodTemplate) -> Iterator[str]:
    for field in ("hostNetwork", "hostPID", "hostIPC"):
        if pods.spec.get(field) is True:
            yield field
    for volume in pods.volumes:
        path = text(at(volume, "hostPath", "path"))
        if path.rstrip("/") in _DEEP or path == "/" or path.endswith(_SOCKETS):
            yield f"the node's {path}"


def _of_container(container: Mapping[str, Any]) -> Iterator[str]:
    context, name = mapping(container.get("securityContext")), text(container.get("name"))
    if context.get("privileged") is True:
        yield f"privileged container {name}"
    added = sorted(_OPEN.intersection(texts(at(context, "capabilities", "add"))))
    if added:
        yield f"capability {', '.join(added)} in container {name}"
    if context.get("runAsUser") == 0:
        yield f"container {name} as root"
