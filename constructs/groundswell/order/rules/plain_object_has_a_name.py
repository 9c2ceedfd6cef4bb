"""GS151: an object that Argo CD applies has a name."""

from collections.abc import Iterator

from groundswell.order.argocd.phase import is_hook
from groundswell.order.argocd.sync_options import in_force
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at
from groundswell.order.view import View

rule = Rule(
    id="GS151",
    severity=Severity.ERROR,
    sentence="An object that Argo CD applies has a name.",
    consequence="An apply needs a name: the sync fails (cannot use generate name with apply). Only hooks are created, "
    "and get a name of their operation.",
    fix="Give it a name, or make it a hook (argocd.argoproj.io/hook: Sync).",
)


@rule.check
def named(view: View) -> Iterator[Finding]:
    for each in view.resources:
        unnamed = each.application and not each.key.name and at(each.body, "metadata", "generateName")
        if unnamed and not is_hook(each.annotations) and not in_force("Replace", each, view.application_of(each)):
            yield rule.finding(each, f"{each} has only a generateName, and is no hook.")
