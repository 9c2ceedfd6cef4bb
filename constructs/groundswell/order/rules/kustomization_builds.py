"""GS810: a kustomization builds."""

from groundswell.manifests import problems
from groundswell.order.finding import Severity
from groundswell.order.rule import Rule

rule = Rule(
    id=problems.KUSTOMIZE_BUILD,
    severity=Severity.ERROR,
    sentence="A kustomization builds.",
    consequence="Argo CD shows the error of kustomize and applies nothing of the Application.",
    fix="Mend the kustomization.",
)
"""Found while the repository is read (`groundswell.manifests`)."""
