"""GS160: a finding that was accepted is still there."""

from groundswell.order.finding import Severity
from groundswell.order.rule import Rule

rule = Rule(
    id="GS160",
    severity=Severity.WARNING,
    sentence="A finding that was accepted is still there.",
    consequence="The entry would hide the next finding of that rule on that object, which nobody has looked at.",
    fix="Take the entry out.",
)
"""Found by `verdict.accepting`, which alone knows the findings."""
