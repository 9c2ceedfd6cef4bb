"""GS812: a value file that a source names exists."""

from groundswell.manifests import problems
from groundswell.order.finding import Severity
from groundswell.order.rule import Rule

rule = Rule(
    id=problems.VALUE_FILE,
    severity=Severity.ERROR,
    sentence="A value file that a source names exists.",
    consequence="Argo CD cannot render the chart, and nothing of the Application is applied.",
    fix="Add the file, or set ignoreMissingValueFiles.",
)
"""Found while the repository is read (`groundswell.manifests`)."""
