"""GS516: a container says what it needs: requests for the scheduler, a limit for its memory."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.quotas import asked, defaults
from groundswell.order.pods.template import PodTemplate, is_injected
from groundswell.order.rule import Rule
from groundswell.order.tree import text
from groundswell.order.view import View

rule = Rule(
    id="GS516",
    severity=Severity.INFO,
    sentence="A container says what it needs: requests for the scheduler, a limit for its memory.",
    consequence="The scheduler packs it anywhere, and it is the first to be killed when the node runs out of memory.",
    fix="Give requests for cpu and memory, and a limit for memory; or a LimitRange for the namespace.",
)

_WANTED = (("requests", "cpu"), ("requests", "memory"), ("limits", "memory"))


@rule.check
def said(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        if not pods.owner.contract:
            given = defaults(view, pods.namespace)
            if silent := _silent(pods, given):
                yield rule.finding(pods.owner, f"{pods.owner} does not say {'; '.join(silent)}.")


def _silent(pods: PodTemplate, given: Mapping[tuple[str, str], Any]) -> list[str]:
    """What each container leaves out, containers that leave out the same together; nothing where only those do that run
    before the others: a pod's share is the larger of both."""
    if not any(_missing(each, given) for each in pods.containers):
        return []
    found: dict[str, list[str]] = {}
    for each in pods.all_containers:
        if missing := _missing(each, given):
            found.setdefault(missing, []).append(text(each.get("name")))
    return [f"{missing} of {', '.join(names)}" for missing, names in found.items()]


def _missing(container: Mapping[str, Any], given: Mapping[tuple[str, str], Any]) -> str:
    wanted = () if is_injected(container) else _WANTED
    return ", ".join(f"{part}.{name}" for part, name in wanted if asked(container, part, name, given) is None)
