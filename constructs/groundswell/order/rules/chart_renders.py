"""GS811: a chart of the repository renders with the Application's values."""

from groundswell.manifests import problems
from groundswell.order.finding import Severity
from groundswell.order.rule import Rule

rule = Rule(
    id=problems.HELM_TEMPLATE,
    severity=Severity.ERROR,
    sentence="A chart of the repository renders with the Application's values.",
    consequence="Argo CD shows the error of helm and applies nothing of the Application.",
    fix="Mend the chart or its values.",
)
"""Found while the repository is read (`groundswell.manifests`)."""
