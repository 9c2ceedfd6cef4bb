"""GS813: an ApplicationSet's generators and template can be worked out, and generate each name once."""

from groundswell.manifests import problems
from groundswell.order.finding import Severity
from groundswell.order.rule import Rule

rule = Rule(
    id=problems.APPLICATION_SET,
    severity=Severity.ERROR,
    sentence="An ApplicationSet's generators and template can be worked out, and generate each name once.",
    consequence="The controller refuses the set: none of its Applications is made or changed.",
    fix="Mend the generator or the template.",
)
"""Found while the repository is read (`groundswell.manifests`)."""
