"""GS801: a file that an Application delivers can be read."""

from groundswell.manifests import problems
from groundswell.order.finding import Severity
from groundswell.order.rule import Rule

rule = Rule(
    id=problems.UNREADABLE_FILE,
    severity=Severity.ERROR,
    sentence="A file that an Application delivers can be read.",
    consequence="Argo CD's repository server fails on it, and nothing of the Application is applied.",
    fix="Restore the file, or take it out of the Application's path.",
)
"""Found while the repository is read (`groundswell.manifests`)."""
