"""GS805: an Application names a source."""

from groundswell.manifests import problems
from groundswell.order.finding import Severity
from groundswell.order.rule import Rule

rule = Rule(
    id=problems.SOURCE,
    severity=Severity.ERROR,
    sentence="An Application names a source.",
    consequence="Argo CD marks the Application with an error and delivers nothing.",
    fix="Add spec.source.",
)
"""Found while the repository is read (`groundswell.manifests`)."""
