"""GS816: a path of the bootstrap inventory exists."""

from groundswell.manifests import problems
from groundswell.order.finding import Severity
from groundswell.order.rule import Rule

rule = Rule(
    id=problems.BOOTSTRAP_PATH,
    severity=Severity.ERROR,
    sentence="A path of the bootstrap inventory exists.",
    consequence="What the step applies is unknown, so what it brings counts as missing.",
    fix="Correct the path; it is relative to the inventory.",
)
"""Found while the repository is read (`groundswell.manifests`)."""
