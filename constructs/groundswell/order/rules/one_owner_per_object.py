"""GS120: one object has one owner."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.argocd.ownership import owner, shared
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS120",
    severity=Severity.ERROR,
    sentence="One object has one owner.",
    consequence="Each owner overwrites the other: it flips for ever, and whoever drops it prunes it for both.",
    fix="Declare the object in one place only.",
)

_SHOWN = 6


@rule.check
def owners(view: View) -> Iterator[Finding]:
    for found in view.once(shared).values():
        first, others = found[0], [each for each in found[1:] if not _handed_over(found[0], each)]
        if not others or _adopted(found, view):
            continue
        told = sorted({owner(each, view) for each in (first, *others)})
        if len(told) == 1:
            message = f"{first} is declared {len(others) + 1} times by {told[0]}."
            consequence = "Argo CD warns of a repeated resource and applies the last one it meets."
        else:
            shown = told if len(told) <= _SHOWN else [*told[: _SHOWN - 1], f"{len(told) - _SHOWN + 1} more"]
            message = f"{first} has {len(told)} owners: {', '.join(shown[:-1])} and {shown[-1]}."
            consequence = ""
        yield rule.finding(first, message, related=others, consequence=consequence)


@rule.check
def definitions(view: View) -> Iterator[Finding]:
    """Definitions that a chart brings, by what is known of another version of it, and that are delivered as well."""
    written: dict[str, Resource] = {}
    for each in view.of_kind("CustomResourceDefinition", "apiextensions.k8s.io"):
        spec = mapping(each.body.get("spec"))
        if not each.contract and each.layer == "gitops":
            written[f"crd {text(spec.get('group'))}/{text(at(spec, 'names', 'kind'))}"] = each
    for application in view.reading.applications if written else ():
        twice = [written[line] for line in application.provides if line in written]
        twice = [each for each in twice if each.application != application.name]
        if twice and view.delivers_here(application):
            more = f" and {len(twice) - 1} more" if len(twice) > 1 else ""
            message = f"The chart of {application.resource} brings {twice[0]}{more} as well, which another delivers."
            fix = "Let the chart leave them out (skipCrds, installCRDs), or deliver none of its own."
            yield rule.finding(twice[0], message, severity=Severity.WARNING, related=[application.resource], fix=fix)


def _handed_over(first: Resource, other: Resource) -> bool:
    """Whether the bootstrap and an Application declare the very same object: one installs, the other keeps it."""
    return {first.layer, other.layer} == {"bootstrap", "gitops"} and first.body == other.body


def _adopted(found: list[Resource], view: View) -> bool:
    """A root that manages itself: the Application applied by hand, and the copy that it delivers."""
    if found[0].key.kind != "Application" or found[0].key.group != "argoproj.io":
        return False
    name = f"{found[0].key.namespace}/{found[0].key.name}"
    return {each.application for each in found} <= {"", name} or any(view.step_of(each) for each in found)
