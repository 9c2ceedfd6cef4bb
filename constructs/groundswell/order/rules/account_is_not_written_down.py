"""GS511: what a deployment makes is not written down by its id."""

import re
from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.leaves import shown
from groundswell.order.rule import Rule
from groundswell.order.suspects import Suspects, suspects
from groundswell.order.view import View

rule = Rule(
    id="GS511",
    severity=Severity.WARNING,
    sentence="What a deployment makes is not written down by its id.",
    consequence="The next deployment makes another one, and somebody must edit this by hand.",
    fix="Let the controller discover it (by tag or name), or fill it in from the stack's outputs.",
)

_DATABASE = "database's host name"  # stays as long as the database does, which nobody makes anew without need
_MADE = (
    ("VPC id", re.compile(r"\bvpc-[0-9a-f]{8,17}\b")),
    ("subnet id", re.compile(r"\bsubnet-[0-9a-f]{8,17}\b")),
    ("security group id", re.compile(r"\bsg-[0-9a-f]{8,17}\b")),
    ("file system id", re.compile(r"\bfs-[0-9a-f]{8,17}\b")),
    ("volume id", re.compile(r"\bvol-[0-9a-f]{8,17}\b")),
    ("load balancer's host name", re.compile(r"\b[\w.-]+\.elb\.(?:[\w-]+\.)?amazonaws\.com\b")),
    (_DATABASE, re.compile(r"\b[\w-]+\.[a-z0-9]{12}\.[\w-]+\.(?:rds|cache)\.amazonaws\.com\b")),
)
_ACCOUNT = re.compile(r"\barn:aws[\w-]*:[\w-]*:[\w-]*:(\d{12}):")


@rule.check
def ids(view: View) -> Iterator[Finding]:
    for each, texts in suspects(view):
        yield from _of(each, texts)


def _of(each: Resource, texts: Suspects) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    account = ""
    for path, value in texts:
        if "-" in value or ".amazonaws." in value:
            for what, pattern in _MADE:
                if what not in seen and pattern.search(value):
                    seen[what] = shown(path)
        if not account and "arn:aws" in value and _ACCOUNT.search(value):
            account = shown(path)
    for what, where in seen.items():
        severity = Severity.INFO if what == _DATABASE else None
        yield rule.finding(each, f"{each} names a {what} at {where}.", severity=severity)
    if account:
        message = f"{each} names an account in an ARN at {account}."
        yield rule.finding(each, message, severity=Severity.INFO)
