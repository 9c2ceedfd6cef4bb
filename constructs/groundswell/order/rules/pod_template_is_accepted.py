"""GS527: a pod template is one that the API server accepts."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.order.finding import Finding, Severity
from groundswell.order.notation.quantity import amount
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.selectors import selects
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS527",
    severity=Severity.ERROR,
    sentence="A pod template is one that the API server accepts.",
    consequence="The API server refuses the object (Invalid), and the sync fails there.",
    fix="Correct what it names; a schema does not show it, the API server checks it by hand.",
)

_ONCE = frozenset({"Job", "CronJob"})
_ALWAYS = frozenset({"Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Rollout"})
_PORT_NAME = 15


@rule.check
def templates(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        if not pods.owner.contract:
            for wrong in (*_policy(pods), *_selector(pods), *_names(pods), *_resources(pods)):
                yield rule.finding(pods.owner, f"{pods.owner} {wrong}.")


def _policy(pods: PodTemplate) -> Iterator[str]:
    policy, kind = pods.spec.get("restartPolicy"), pods.owner.key.kind
    if kind in _ONCE and policy not in ("Never", "OnFailure"):
        yield f"has restartPolicy {policy or 'Always (where nothing is said)'}, and a job's is Never or OnFailure"
    if kind in _ALWAYS and policy not in (None, "Always"):
        yield f"has restartPolicy {policy}, and a {kind}'s is Always"


def _selector(pods: PodTemplate) -> Iterator[str]:
    selector = at(pods.owner.body, "spec", "selector")
    if pods.owner.key.kind in _ALWAYS - {"ReplicationController"} and isinstance(selector, Mapping):
        wanted = mapping(selector.get("matchLabels"))
        if not selects(selector, pods.labels):
            shown = ", ".join(f"{name}={value}" for name, value in wanted.items() if pods.labels.get(name) != value)
            yield f"selects {shown or 'labels'} that its own pods do not have"


def _names(pods: PodTemplate) -> Iterator[str]:
    everything = [text(each.get("name")) for each in pods.all_containers]
    yield from (f"has two containers called {name}" for name in _twice(everything))
    yield from (f"has two volumes called {name}" for name in _twice(text(each.get("name")) for each in pods.volumes))
    for container in pods.all_containers:
        where, ports = text(container.get("name")), list(mappings(container.get("ports")))
        names = [text(port.get("name")) for port in ports]
        yield from (f"has two ports called {name} in container {where}" for name in _twice(names))
        yield from (
            f"has a port called {name}: {_PORT_NAME} characters are allowed" for name in names if len(name) > _PORT_NAME
        )
        for port in ports if pods.host_network else ():
            host = port.get("hostPort")
            if host and host != port.get("containerPort"):
                yield f"uses the host's network, and hostPort {host} is not containerPort {port.get('containerPort')}"


def _resources(pods: PodTemplate) -> Iterator[str]:
    for container in pods.all_containers:
        for name, asked in mapping(at(container, "resources", "requests")).items():
            most = at(container, "resources", "limits", str(name))
            lower, upper = amount(asked), amount(most)
            if lower is not None and upper is not None and lower > upper:
                yield f"asks for {name} {asked} in container {text(container.get('name'))}, more than its limit {most}"


def _twice(names: Any) -> list[str]:
    return [name for name, count in Counter(names).items() if name and count > 1]
