"""GS803: a key stands once in a mapping."""

from groundswell.manifests import problems
from groundswell.order.finding import Severity
from groundswell.order.rule import Rule

rule = Rule(
    id=problems.DUPLICATE_KEY,
    severity=Severity.ERROR,
    sentence="A key stands once in a mapping.",
    consequence="Kubernetes takes the last one without a word, kustomize refuses the file.",
    fix="Remove one of the two.",
)
"""Found while the repository is read (`groundswell.manifests`)."""
