"""GS124: an Application does not deliver itself."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS124",
    severity=Severity.ERROR,
    sentence="An Application does not deliver itself.",
    consequence="With the health check of the kind Application it waits for its own health and stays Running for ever.",
    fix="Keep the Application's manifest outside the folder that it delivers.",
)


@rule.check
def self_reference(view: View) -> Iterator[Finding]:
    for application in view.reading.applications:
        chain = [application.name]
        while (above := view.applications.get(chain[-1])) and above.parent and above.parent not in chain:
            chain.append(above.parent)
        last = view.applications.get(chain[-1])
        if last is not None and last.parent == application.name and len(chain) > 1:
            told = " delivers ".join(reversed([*chain, last.parent]))
            yield rule.finding(application.resource, f"Applications deliver each other: {told}.")
        for copy in view.delivered.get(application.name, ()) if view.applications_gate else ():
            if copy.key == application.resource.key:
                message = (
                    f"{application.resource} delivers itself, and its health counts for the sync that waits for it."
                )
                yield rule.finding(copy, message, related=[application.resource])
