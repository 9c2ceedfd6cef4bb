"""GS815: a CloudFormation template can be read."""

from groundswell.manifests import problems
from groundswell.order.finding import Severity
from groundswell.order.rule import Rule

rule = Rule(
    id=problems.UNREADABLE_TEMPLATE,
    severity=Severity.ERROR,
    sentence="A CloudFormation template can be read.",
    consequence="What the stack makes is unknown, to the judge and to `cdk deploy`.",
    fix="Synthesise it again.",
)
"""Found while the repository is read (`groundswell.manifests`)."""
