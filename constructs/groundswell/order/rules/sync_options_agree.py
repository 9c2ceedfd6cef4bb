"""GS131: sync options do not contradict each other."""

from collections import Counter
from collections.abc import Iterator

from groundswell.manifests.resource import Application, Resource
from groundswell.order.argocd.sync_options import in_force, of_application, of_object
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at
from groundswell.order.view import View

rule = Rule(
    id="GS131",
    severity=Severity.ERROR,
    sentence="Sync options do not contradict each other.",
    consequence="One of the two is ignored, or the API call that both ask for is refused and the sync fails.",
    fix="Drop one of the two.",
)


@rule.check
def contradictions(view: View) -> Iterator[Finding]:
    for application in view.reading.applications:
        options = of_application(application)
        yield from _pairs(application.resource, application)
        yield from _twice(application.resource, options)
        managed = at(application.resource.body, "spec", "syncPolicy", "managedNamespaceMetadata")
        if managed and "CreateNamespace=true" not in options:
            message = (
                f"{application.resource} has managedNamespaceMetadata, but not the sync option CreateNamespace=true."
            )
            yield rule.finding(
                application.resource,
                message,
                consequence="The labels and annotations never reach the Namespace.",
                fix="Add CreateNamespace=true, or label the Namespace where it is declared.",
            )
    for each in view.resources:
        if of_object(each):
            yield from _pairs(each, view.application_of(each))
            yield from _twice(each, of_object(each))


def _pairs(resource: Resource, application: Application | None) -> Iterator[Finding]:
    own = of_application(application) if application and application.resource is resource else of_object(resource)
    for other in ("Replace", "Force"):
        names = ("ServerSideApply", other)
        both = all(in_force(name, resource, application) for name in names)
        if both and any(f"{name}=true" in own for name in names):
            yield rule.finding(resource, f"{resource} is applied with ServerSideApply=true and with {other}=true.")


def _twice(resource: Resource, options: tuple[str, ...]) -> Iterator[Finding]:
    values: dict[str, list[str]] = {}
    for option in options:
        name, _, value = option.partition("=")
        values.setdefault(name, []).append(value)
    for name, found in values.items():
        if len(Counter(found)) > 1:
            yield rule.finding(resource, f"{resource} has {name} as {' and as '.join(sorted(set(found)))}.")
