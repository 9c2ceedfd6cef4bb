"""GS806: the path of a source exists in its repository."""

from groundswell.manifests import problems
from groundswell.order.finding import Severity
from groundswell.order.rule import Rule

rule = Rule(
    id=problems.SOURCE_PATH,
    severity=Severity.ERROR,
    sentence="The path of a source exists in its repository.",
    consequence="The sync fails before anything is applied: the app path does not exist.",
    fix="Correct spec.source.path, or commit the folder.",
)
"""Found while the repository is read (`groundswell.manifests`)."""
