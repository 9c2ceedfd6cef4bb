"""The releases that nobody rendered: only their values tell what their pods read."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from groundswell.manifests.resource import Application, Resource
from groundswell.order.contracts.contract import source_at
from groundswell.order.tree import at, text
from groundswell.order.view import View


class Unrendered(NamedTuple):
    """The values of one release, the namespace that it goes to, and what delivers it."""

    owner: Resource
    namespace: str
    values: Mapping[str, Any]


def of_application(application: Application) -> Iterator[Unrendered]:
    """The remote charts of an Application, those that its sources pull in included."""
    for index, (source, values) in enumerate(zip(application.sources, application.values, strict=False)):
        if source.get("chart"):
            home = text(at(source_at(application, index), "helm", "namespace")) or application.destination_namespace
            yield Unrendered(application.resource, home, values)
    for _, release in application.charts:
        yield Unrendered(application.resource, release.namespace, release.values)


def unrendered(view: View) -> Iterator[Unrendered]:
    """Those of this cluster's Applications and of the bootstrap."""
    for application in view.reading.applications:
        if view.delivers_here(application):
            yield from of_application(application)
    for step in view.steps:
        for release in step.releases:
            yield Unrendered(view.step_resource(step), release.namespace, release.values)
