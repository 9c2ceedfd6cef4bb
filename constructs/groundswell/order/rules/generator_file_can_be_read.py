"""GS814: a file that a git generator reads is JSON or YAML with a mapping or a list of them."""

from groundswell.manifests import problems
from groundswell.order.finding import Severity
from groundswell.order.rule import Rule

rule = Rule(
    id=problems.GENERATOR_FILE,
    severity=Severity.ERROR,
    sentence="A file that a git generator reads is JSON or YAML with a mapping or a list of them.",
    consequence="Argo CD generates nothing from the whole set.",
    fix="Mend the file.",
)
"""Found while the repository is read (`groundswell.manifests`)."""
