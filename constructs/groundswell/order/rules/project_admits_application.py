"""GS123: an AppProject admits what its Applications read, where they write, and which kinds."""

from collections.abc import Iterator

from groundswell.manifests.resource import Application, Resource
from groundswell.order.argocd.projects import (
    cluster_names,
    permits_destination,
    permits_kind,
    permits_repository,
    project_of,
    repositories,
)
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import mapping
from groundswell.order.view import View

rule = Rule(
    id="GS123",
    severity=Severity.ERROR,
    sentence="An AppProject admits what its Applications read, where they write, and which kinds.",
    consequence="Argo CD refuses to sync the Application.",
    fix="Widen the AppProject by just that, or correct the Application.",
)


@rule.check
def admitted(view: View) -> Iterator[Finding]:
    for application in view.reading.applications:
        project = view.named("AppProject", view.argocd_namespace, project_of(application), "argoproj.io")
        if project is not None:
            yield from _sources(application, project)
            yield from _places(application, project, view)
            yield from _kinds(application, project, view)


def _sources(application: Application, project: Resource) -> Iterator[Finding]:
    for url in repositories(application.sources):
        if not permits_repository(project, url):
            message = f"{application.resource} reads {url}, which {project} does not list in sourceRepos."
            yield rule.finding(application.resource, message, related=[project])


def _places(application: Application, project: Resource, view: View) -> Iterator[Finding]:
    spec = mapping(project.body.get("spec"))
    server, name = cluster_names(application.resource.body)
    namespaces = [application.destination_namespace] if application.destination_namespace else []
    namespaces += [each.key.namespace for each in view.delivered.get(application.name, ()) if each.key.namespace]
    for namespace in dict.fromkeys(namespaces):
        if not permits_destination(spec, server, name, namespace):
            message = f"{application.resource} writes to namespace {namespace}, which {project} does not permit there."
            yield rule.finding(application.resource, message, related=[project])


def _kinds(application: Application, project: Resource, view: View) -> Iterator[Finding]:
    spec = mapping(project.body.get("spec"))
    seen = set()
    for each in view.delivered.get(application.name, ()):
        namespaced = bool(each.key.namespace)
        kind = (each.key.group, each.key.kind, namespaced)
        if kind not in seen and not permits_kind(spec, each.key.group, each.key.kind, namespaced=namespaced):
            scope = "" if namespaced else "cluster-scoped "
            message = f"{application.resource} delivers the {scope}{each}, and {project} does not permit that kind."
            yield rule.finding(each, message, related=[application.resource, project])
        seen.add(kind)
