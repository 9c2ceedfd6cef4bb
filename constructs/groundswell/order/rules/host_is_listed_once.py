"""GS234: the hosts of a VirtualService do not cover each other."""

from collections.abc import Iterator
from itertools import combinations

from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.istio_hosts import NETWORKING, covers
from groundswell.order.rule import Rule
from groundswell.order.tree import at, texts
from groundswell.order.view import View

rule = Rule(
    id="GS234",
    severity=Severity.ERROR,
    sentence="The hosts of a VirtualService do not cover each other.",
    consequence="Istio's webhook refuses the object (duplicate hosts in virtual service), and the sync fails.",
    fix="Keep the wildcard, or list the hosts one by one.",
)

_MOST = 100  # hosts of one object that are compared


@rule.check
def hosts(view: View) -> Iterator[Finding]:
    for each in view.of_kind("VirtualService", NETWORKING):
        listed = list(texts(at(each.body, "spec", "hosts")))[:_MOST]
        for first, second in combinations(listed, 2):
            if covers(first, second):
                yield rule.finding(each, f"{each} lists {first} and {second}, of which one covers the other.")
                break
