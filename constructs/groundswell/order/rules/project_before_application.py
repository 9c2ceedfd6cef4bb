"""GS122: an AppProject exists before the Applications of it."""

from collections.abc import Iterator, Mapping

from groundswell.manifests.resource import Application, Resource
from groundswell.order.argocd.projects import DEFAULT, project_of
from groundswell.order.finding import Finding, Severity
from groundswell.order.need import Moment, Need, Provision, Strength
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS122",
    severity=Severity.ERROR,
    sentence="An AppProject exists before the Applications of it.",
    consequence="Argo CD refuses to sync the Application: it references a project which does not exist.",
    fix="Deliver the AppProject in the bootstrap or in no later a wave than its Applications.",
)


@rule.provides("argoproj.io/AppProject")
def project(resource: Resource, _: View) -> Iterator[Provision]:
    yield Provision(("project", resource.key.namespace, resource.key.name), Moment.APPLIED)


@rule.requires("argoproj.io/Application")
def own_project(resource: Resource, view: View) -> Iterator[Need]:
    application = view.applications.get(f"{resource.key.namespace}/{resource.key.name}")
    if application is not None:
        name = project_of(application)
        if name not in view.once(_by_hand):
            capability = ("project", view.argocd_namespace, name)
            yield Need(capability, Strength.DELIVERED, words=f"AppProject {name}", optional=name == DEFAULT)


@rule.check
def applied_by_hand(view: View) -> Iterator[Finding]:
    for brought, application in view.once(_by_hand).values():
        message = f"{brought} comes with {application.resource}, which is of that project itself."
        consequence = "Argo CD syncs nothing of a project that does not exist: at the first installation somebody has "
        consequence += "to apply the AppProject by hand."
        fix = "Apply it in the bootstrap, or let an Application of the project default deliver it."
        yield rule.finding(
            brought, message, severity=Severity.INFO, consequence=consequence, fix=fix, related=[application.resource]
        )


def _by_hand(view: View) -> Mapping[str, tuple[Resource, Application]]:
    """Projects that only Applications of the project itself deliver, by name. Without an inventory nobody says who
    applied them first; with one it is a ring."""
    found: dict[str, tuple[Resource, Application]] = {}
    open_ones = set()
    for each in view.of_kind("AppProject", "argoproj.io"):
        name = each.key.name
        own = next((above for above in _deliverers(each, view) if project_of(above) == name), None)
        if own is None or view.all_is_described:
            open_ones.add(name)
        else:
            found[name] = (each, own)
    return {name: each for name, each in found.items() if name not in open_ones}


def _deliverers(resource: Resource, view: View) -> Iterator[Application]:
    """The Application that delivers an object, and those that deliver that one in turn."""
    seen: set[str] = set()
    name = resource.application
    while name not in seen and (application := view.applications.get(name)) is not None:
        seen.add(name)
        yield application
        name = application.parent
