"""GS391: the regular expressions of a VirtualService parse."""

import re
from collections.abc import Iterator
from typing import Any

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings
from groundswell.order.view import View

rule = Rule(
    id="GS391",
    severity=Severity.ERROR,
    sentence="The regular expressions of a VirtualService parse.",
    consequence="Istio's webhook refuses the object, or Envoy the whole configuration of its listener.",
    fix="Write the expression in RE2's syntax, with every bracket closed.",
)

_WRONG = ("unterminated", "missing", "unbalanced", "nothing to repeat", "multiple repeat", "bad character range")
"""What RE2 refuses just as Python does; of what only one of them knows nothing is said."""


@rule.check
def parse(view: View) -> Iterator[Finding]:
    for each in view.of_kind("VirtualService", "networking.istio.io"):
        for where, pattern in _patterns(each.body):
            wrong = _error(pattern)
            if wrong:
                yield rule.finding(each, f"{where} of {each} is no regular expression: {pattern!r}: {wrong}.")


def _patterns(body: Any) -> Iterator[tuple[str, str]]:
    for index, http in enumerate(mappings(at(body, "spec", "http")), 1):
        rewrite = at(http, "rewrite", "uriRegexRewrite", "match")
        if isinstance(rewrite, str):
            yield f"The rewrite of route {index}", rewrite
        for match in mappings(http.get("match")):
            for name, value in match.items():
                found = mapping(value)
                for field, one in ((name, found), *((f"{name} {key}", mapping(part)) for key, part in found.items())):
                    if isinstance(one.get("regex"), str):
                        yield f"The {field} of route {index}", one["regex"]


def _error(pattern: str) -> str:
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError) as error:
        message = str(error)
        return message if any(each in message for each in _WRONG) else ""
    return ""
