"""GS528: a program's heap fits into its container's memory limit."""

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

from groundswell.order.finding import Finding, Severity
from groundswell.order.notation.quantity import amount
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS528",
    severity=Severity.ERROR,
    sentence="A program's heap fits into its container's memory limit.",
    consequence="The kernel kills it before its heap is full: OOMKilled, again and again.",
    fix="Keep the heap to about three quarters of the limit, or raise the limit.",
)

_JAVA = re.compile(r"(?:^|\s)-Xmx(\d{1,7})([kKmMgG]?)(?=\s|$)")
_NODE = re.compile(r"--max[-_]old[-_]space[-_]size=(\d{1,7})")
_GO = re.compile(r"^(\d{1,7}(?:Ki|Mi|Gi)?)B?$")
_UNITS = {"": 1, "k": 1024, "m": 1024**2, "g": 1024**3}


@rule.check
def heaps(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        for container in pods.containers if not pods.owner.contract else ():
            limit = amount(at(container, "resources", "limits", "memory"))
            for where, heap in _heaps(container) if limit is not None else ():
                if limit is not None and heap >= limit:
                    written = at(container, "resources", "limits", "memory")
                    who = f"Container {text(container.get('name'))} of {pods.owner}"
                    message = f"{who} has a heap of {heap // 2**20}Mi ({where}) under a limit of {written}."
                    yield rule.finding(pods.owner, message)


def _heaps(container: Mapping[str, Any]) -> Iterator[tuple[str, Fraction]]:
    """(where it is written, bytes) of each heap that a container is given."""
    told = {text(each.get("name")): text(each.get("value")) for each in mappings(container.get("env"))}
    words = " ".join([*texts(container.get("command")), *texts(container.get("args"))])
    for where, value in (*told.items(), ("arguments", words)):
        for size, unit in _JAVA.findall(value):
            yield where, Fraction(int(size) * _UNITS[unit.lower()])
        for size in _NODE.findall(value):
            yield where, Fraction(int(size) * 1024**2)
    found = _GO.match(told.get("GOMEMLIMIT", ""))
    size = amount(found[1]) if found else None
    if size is not None:
        yield "GOMEMLIMIT", size
