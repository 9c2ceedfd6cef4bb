"""GS503: the pods of a job are not what a Service sends requests to."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS503",
    severity=Severity.ERROR,
    sentence="The pods of a job are not what a Service sends requests to.",
    consequence="While the job runs, a share of the requests goes to pods that do not listen.",
    fix="Give the job's pods a label of their own and select by one that only the servers carry.",
)


@rule.check
def jobs(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        if pods.ends:
            for service in view.services_of(pods):
                message = f"The pods of {pods.owner} match the selector of {service}."
                yield rule.finding(pods.owner, message, related=[service])
