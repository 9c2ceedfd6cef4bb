"""GS809: a file that an Application needs is tracked by git."""

from groundswell.manifests import problems
from groundswell.order.finding import Severity
from groundswell.order.rule import Rule

rule = Rule(
    id=problems.WITHHELD_FILE,
    severity=Severity.ERROR,
    sentence="A file that an Application needs is tracked by git.",
    consequence="It is on its author's disk and not in the repository: for Argo CD it does not exist.",
    fix="Commit it, or deliver what it holds otherwise.",
)
"""Found while the repository is read (`groundswell.manifests`)."""
