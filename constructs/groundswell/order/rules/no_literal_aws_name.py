"""GS232: no manifest names what AWS gives a new name whenever it is made again."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import mapping
from groundswell.order.view import View

rule = Rule(
    id="GS232",
    severity=Severity.WARNING,
    sentence="No manifest names what AWS gives a new name whenever it is made again.",
    consequence="The next account, or the next build of this one, has another; the manifest must be edited by hand.",
    fix="Let the controller find it (tags, discovery, external-dns), or fetch it from the store where AWS writes it.",
)

_MARKS = (
    *("vpc-", "subnet-", "sg-", "eni-", "eipalloc-", ".elb.", "loadbalancer/", "targetgroup/", "distribution/"),
    *("nat-", "igw-", "rtb-", "vol-", "fs-", "ami-"),
)
_GIVEN = re.compile(
    r"\b(?:vpc|subnet|sg|eni|eipalloc|nat|igw|rtb|vol|fs|ami)-(?:[0-9a-f]{17}|[0-9a-f]{8})\b"
    r"|\b[a-z0-9-]+\.(?:elb\.[a-z0-9-]+|[a-z0-9-]+\.elb)\.amazonaws\.com\b"
    r"|arn:aws[a-z-]*:(?:elasticloadbalancing|cloudfront):[a-z0-9-]*:\d{12}:(?:loadbalancer|targetgroup|distribution)/\S+"
)
_KINDS = frozenset({"CustomResourceDefinition", "Secret"})
_SHOWN = 3


@rule.check
def literals(view: View) -> Iterator[Finding]:
    for each in view.resources:
        if each.contract or each.key.kind in _KINDS or each.layer != "gitops":
            continue
        whole = repr(each.body)  # most objects hold none of the marks, and this is the quickest way to know
        if not any(mark in whole for mark in _MARKS):
            continue
        found: dict[str, list[str]] = defaultdict(list)
        for where, value in _leaves(_written(each)):
            for name in _GIVEN.findall(value) if len(value) < 4096 else ():
                found[name].append(where)
        for name, places in list(found.items())[:_SHOWN]:
            yield rule.finding(each, f"{each} names {name} in {places[0]}.")


def _written(each: Resource) -> Mapping[str, Any]:
    """What a person wrote: not what a controller leaves behind."""
    metadata = mapping(each.body.get("metadata"))
    notes = {
        name: value for name, value in mapping(metadata.get("annotations")).items() if "last-applied" not in str(name)
    }
    return {
        **{name: value for name, value in each.body.items() if name not in ("metadata", "status")},
        "annotations": notes,
    }


def _leaves(value: Any, where: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _leaves(inner, f"{where}.{name}" if where else str(name))
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _leaves(inner, where)
