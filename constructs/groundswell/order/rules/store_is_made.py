"""GS253: a bucket, queue, topic or table that settings name is one that the AWS layer makes."""

import difflib
from collections.abc import Iterator
from fnmatch import fnmatchcase

from groundswell.order.aws.stores import BUCKET, QUEUE, TABLE, TOPIC, Told, made, told
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS253",
    severity=Severity.WARNING,
    sentence="A bucket, queue, topic or table that settings name is one that the AWS layer makes.",
    consequence="AWS answers that it does not exist (NoSuchBucket, QueueDoesNotExist, ResourceNotFoundException).",
    fix="Name one that the stacks make, or add it there.",
)

_NEAR = 0.75


@rule.check
def stores(view: View) -> Iterator[Finding]:
    """One that is called like none of the stacks' may be somebody else's: an info. Where they make none, nothing."""
    if not view.aws_resources:
        return
    known = {store: made(store, view) for store in (BUCKET, QUEUE, TOPIC, TABLE)}
    for each in told(view):
        names = [name for name, _ in known[each.store]]
        if names and not any(fnmatchcase(each.name, name) for name in names):
            yield _missing(each, [name for name in names if not name.endswith("*")])


def _missing(each: Told, names: list[str]) -> Finding:
    owner = each.pods.owner if each.pods else each.origin
    near = difflib.get_close_matches(each.name, names, n=1, cutoff=_NEAR)
    hint = f" Did you mean {near[0]}?" if near else ""
    message = f"{owner} is told {each.store.noun} {each.name} by {each.by}, which no template makes.{hint}"
    related = [owner] if owner is not each.origin else []
    return rule.finding(each.origin, message, severity=Severity.WARNING if near else Severity.INFO, related=related)
