"""GS531: no state, plan or key of the infrastructure is committed."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS531",
    severity=Severity.WARNING,
    sentence="No state, plan or key of the infrastructure is committed.",
    consequence="It holds passwords, keys and addresses in plain text, now and in every clone's history.",
    fix="Keep state in a remote backend and keys in a secret store; remove the file, and change what it held.",
)


@rule.check
def files(view: View) -> Iterator[Finding]:
    for each in view.reading.strays:
        yield rule.finding(each.location, f"{each.location.file} is committed, a {each.what}.")
