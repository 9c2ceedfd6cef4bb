"""GS150: the finalizer for an Application's objects is spelt as Argo CD reads it."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from groundswell.order.argocd.deletion import FINALIZER, FINALIZERS
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, texts
from groundswell.order.view import View

rule = Rule(
    id="GS150",
    severity=Severity.ERROR,
    sentence="The finalizer for an Application's objects is spelt as Argo CD reads it.",
    consequence="Argo CD neither knows it nor takes it off: its objects stay, and once deleted it hangs until somebody "
    "takes the finalizer off by hand.",
    fix=f"Write {FINALIZER}, with /background after it where nobody shall wait for pods.",
)

_ALIKE = 0.85
"""How much of the name a text has to share to be meant for it: the finalizers of hooks share less."""


@rule.check
def spelling(view: View) -> Iterator[Finding]:
    for kind in ("Application", "ApplicationSet", "AppProject"):
        for each in view.of_kind(kind, "argoproj.io"):
            for finalizer in texts(at(each.body, "metadata", "finalizers")):
                if finalizer not in FINALIZERS and is_meant(finalizer):
                    yield rule.finding(each, f"{each} has the finalizer {finalizer}, which Argo CD does not know.")


def is_meant(finalizer: str) -> bool:
    """Whether a text was to be the finalizer for an Application's objects."""
    name = finalizer.partition("/")[0]
    return name == FINALIZER or SequenceMatcher(None, name, FINALIZER).ratio() >= _ALIKE
