"""GS122: an AppProject exists before the Applications of it."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.argocd.projects import DEFAULT, project_of
from groundswell.order.finding import Severity
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
        capability = ("project", view.argocd_namespace, name)
        yield Need(capability, Strength.DELIVERED, words=f"AppProject {name}", optional=name == DEFAULT)
