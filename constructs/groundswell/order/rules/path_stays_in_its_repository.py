"""GS807: a path, a link and a value file stay inside the repository."""

from groundswell.manifests import problems
from groundswell.order.finding import Severity
from groundswell.order.rule import Rule

rule = Rule(
    id=problems.LEAVES_REPOSITORY,
    severity=Severity.ERROR,
    sentence="A path, a link and a value file stay inside the repository.",
    consequence="Argo CD refuses what points outside: nothing of the Application is applied.",
    fix="Move it into the repository.",
)
"""Found while the repository is read (`groundswell.manifests`)."""
