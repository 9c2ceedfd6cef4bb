"""GS530: a pod that waits before it ends has more time than it waits."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, number, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS530",
    severity=Severity.WARNING,
    sentence="A pod that waits before it ends has more time than it waits.",
    consequence="It is killed while it waits: requests that it still had are cut off, and nothing is written back.",
    fix="Set terminationGracePeriodSeconds above the wait of preStop and the time of a request.",
)

_SLEEP = re.compile(r"\bsleep\s+(\d{1,5})\b")
_DEFAULT = 30


@rule.check
def waits(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        given = number(pods.spec.get("terminationGracePeriodSeconds"), _DEFAULT)
        for container in pods.all_containers if not pods.owner.contract else ():
            wait = _wait(container)
            if wait >= given > 0:
                message = (
                    f"Container {text(container.get('name'))} of {pods.owner} waits {wait} s before it ends (preStop), "
                    f"and the pod has {given} s in all."
                )
                yield rule.finding(pods.owner, message)


def _wait(container: Mapping[str, Any]) -> int:
    hook = at(container, "lifecycle", "preStop")
    slept = _SLEEP.search(" ".join(texts(at(hook, "exec", "command"))))
    return number(at(hook, "sleep", "seconds"), 0) or (int(slept[1]) if slept else 0)
