"""GS450: who is not root listens on a port from 1024 up, or may bind lower ones."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.users import ROOT, user
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, number, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS450",
    severity=Severity.WARNING,
    sentence="Who is not root listens on a port from 1024 up, or may bind lower ones.",
    consequence="The server cannot bind its port: Permission denied, CrashLoopBackOff.",
    fix="Listen on a port from 1024 up and let the Service map to it; or add NET_BIND_SERVICE, or the pod's sysctl.",
)

_START = "net.ipv4.ip_unprivileged_port_start"


@rule.check
def ports(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        first = _first_free(pods)
        for container in pods.containers if not pods.owner.contract else ():
            who = user(pods, container)
            if who is not None and who != ROOT and not _may_bind(container):
                low = [port for port in _ports(container) if 0 < port < first]
                if low:
                    name = f"user {who}" if who > 0 else "a user that is not root"
                    message = (
                        f"Container {text(container.get('name'))} of {pods.owner} listens on port {low[0]} as {name}."
                    )
                    yield rule.finding(pods.owner, message)


def _first_free(pods: PodTemplate) -> int:
    for each in mappings(at(pods.spec, "securityContext", "sysctls")):
        value = str(each.get("value"))
        if each.get("name") == _START and value.isascii() and value.isdigit():
            return int(value)
    return 1024


def _may_bind(container: Mapping[str, Any]) -> bool:
    """The capability added, or one of those that runtimes give, which only a dropped list takes away."""
    capabilities = mapping(at(container, "securityContext", "capabilities"))
    return bool({"NET_BIND_SERVICE", "ALL"} & set(texts(capabilities.get("add"))))


def _ports(container: Mapping[str, Any]) -> list[int]:
    return [number(each.get("containerPort"), 0) for each in mappings(container.get("ports"))]
