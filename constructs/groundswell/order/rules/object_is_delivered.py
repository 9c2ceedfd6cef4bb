"""GS110: what delivers an object stands before it."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Severity
from groundswell.order.need import Need, Provision, Strength
from groundswell.order.rule import ANY, Rule
from groundswell.order.view import View

rule = Rule(
    id="GS110",
    severity=Severity.ERROR,
    sentence="What delivers an object stands before it.",
    consequence="The object never appears.",
)


@rule.provides("argoproj.io/Application")
def application(resource: Resource, _: View) -> Iterator[Provision]:
    yield Provision(("application", resource.key.namespace, resource.key.name))


@rule.provides("argoproj.io/ApplicationSet")
def application_set(resource: Resource, _: View) -> Iterator[Provision]:
    yield Provision(("application-set", resource.key.namespace, resource.key.name))


@rule.provides("bootstrap/Step")
def step(resource: Resource, _: View) -> Iterator[Provision]:
    yield Provision(("bootstrap-step", resource.key.name))


@rule.requires(ANY)
def deliverer(resource: Resource, view: View) -> Iterator[Need]:
    if resource.key.kind == "Application" and (made := view.applications.get(_name(resource))) and made.generated_by:
        maker = made.generated_by
        yield Need(("application-set", maker.namespace, maker.name), Strength.DELIVERED, optional=True)
    elif resource.application and resource.application != _name(resource):
        yield Need(("application", *resource.application.split("/", 1)), Strength.DELIVERED, optional=True)
    elif resource.layer == "bootstrap" and (name := view.step_of(resource)):
        yield Need(("bootstrap-step", name), Strength.DELIVERED, optional=True)


def _name(resource: Resource) -> str:
    return f"{resource.key.namespace}/{resource.key.name}"
