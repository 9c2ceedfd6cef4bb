"""GS808: a symbolic link that an Application delivers points at a file."""

from groundswell.manifests import problems
from groundswell.order.finding import Severity
from groundswell.order.rule import Rule

rule = Rule(
    id=problems.BROKEN_LINK,
    severity=Severity.ERROR,
    sentence="A symbolic link that an Application delivers points at a file.",
    consequence="Argo CD cannot read the file, and nothing of the Application is applied.",
    fix="Point the link at a file, or remove it.",
)
"""Found while the repository is read (`groundswell.manifests`)."""
