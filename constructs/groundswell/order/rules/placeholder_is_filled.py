"""GS512: no placeholder is left in what is applied."""

import re
from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.leaves import shown
from groundswell.order.rule import Rule
from groundswell.order.suspects import Suspects, suspects, suspects_in
from groundswell.order.tree import at
from groundswell.order.view import View

rule = Rule(
    id="GS512",
    severity=Severity.WARNING,
    sentence="No placeholder is left in what is applied.",
    consequence="The cluster takes the placeholder at its word: a name that nobody has, an address that leads nowhere.",
    fix="Fill in the value, or what should have filled it in before it is applied.",
)

_LEFT = re.compile(
    r"<(?:[A-Z][A-Z0-9]*[_-][A-Z0-9_-]+|ACCOUNT|REGION|your[_ -][a-z0-9_ -]+|insert[_ -][a-z_ -]+)>"
    r"|(?<![A-Za-z])(?:REPLACE[_-]?(?:ME|THIS)|CHANGE[_-]ME|CHANGEME|FILL[_-]?ME|YOUR_[A-Z][A-Z0-9_]+|TO_BE_REPLACED)(?![a-z])"
)
_IN_ARN = re.compile(r"^arn:aws[\w-]*:.*(?:\$\{?[A-Z_a-z]+\}?|<[^>]+>|ACCOUNT_?ID|\{\{)")
_NOT_READ = frozenset({"ClusterPolicy", "Policy", "Secret"})
_LONGEST = 300


@rule.check
def placeholders(view: View) -> Iterator[Finding]:
    for each, texts in suspects(view):
        if each.key.kind not in _NOT_READ and "avp.kubernetes.io/path" not in each.annotations:
            yield from _of(each, texts)
    yield from _in_values(view)


def _in_values(view: View) -> Iterator[Finding]:
    """The values that an Application writes as one text: the values as an object are among its own texts."""
    for each in view.reading.applications:
        for source, values in zip(each.sources, each.values, strict=False):
            if isinstance(at(source, "helm", "values"), str) and view.delivers_here(each):
                found = suspects_in(values)
                yield from _of(each.resource, [(("values", *path), value) for path, value in found])


def _of(each: Resource, texts: Suspects) -> Iterator[Finding]:
    for path, value in texts:
        if len(value) <= _LONGEST and "\n" not in value and "description" not in path:
            if value.startswith("arn:") and _IN_ARN.search(value) and each.key.kind != "ConfigMap":
                message = f"{each} has {value} at {shown(path)}: nothing fills that in before it is applied."
                yield rule.finding(each, message, severity=Severity.ERROR)
            elif found := _LEFT.search(value):
                yield rule.finding(each, f"{each} has {found[0]} at {shown(path)}.")
