"""GS222: at most one StorageClass is the default."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.storage import is_default
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS222",
    severity=Severity.WARNING,
    sentence="At most one StorageClass is the default.",
    consequence="Claims without a class get the newest of them (before Kubernetes 1.26: they are refused).",
    fix="Keep the annotation storageclass.kubernetes.io/is-default-class on one of them.",
)


@rule.check
def defaults(view: View) -> Iterator[Finding]:
    found = [each for each in view.of_kind("StorageClass", "storage.k8s.io") if is_default(each)]
    if len({each.key.name for each in found}) > 1:
        names = ", ".join(sorted({each.key.name for each in found}))
        yield rule.finding(found[0], f"{names} are all the default StorageClass.", related=found[1:])
