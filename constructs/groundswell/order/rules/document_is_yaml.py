"""GS802: a document that an Application delivers is YAML, and an object."""

from groundswell.manifests import problems
from groundswell.order.finding import Severity
from groundswell.order.rule import Rule

rule = Rule(
    id=problems.UNREADABLE_DOCUMENT,
    severity=Severity.ERROR,
    sentence="A document that an Application delivers is YAML, and an object.",
    consequence="Argo CD applies nothing of the Application: one unreadable document fails its whole source.",
    fix="Mend the document.",
)
"""Found while the repository is read (`groundswell.manifests`)."""
