"""GS104: a controller runs before Argo CD waits for what it reconciles."""

from collections.abc import Iterable, Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.controllers import Controller, brought_by, reconciles, run_by
from groundswell.order.finding import Severity
from groundswell.order.need import Moment, Need, Provision, Strength
from groundswell.order.pods.template import WORKLOADS
from groundswell.order.rule import ANY, Rule
from groundswell.order.view import View

rule = Rule(
    id="GS104",
    severity=Severity.ERROR,
    sentence="A controller runs before Argo CD waits for what it reconciles.",
    consequence="Nobody reconciles the object: it never turns healthy, and whatever it stands for never comes to be.",
    fix="Install the controller, in no later a wave than the first object that it reconciles.",
)


@rule.provides(*WORKLOADS)
def running(resource: Resource, view: View) -> Iterator[Provision]:
    pods = view.pods_of(resource)
    for group, kind in _kinds(run_by(pods) if pods else (), view):
        yield Provision(("controller", group, kind))


@rule.provides("argoproj.io/Application")
def from_a_chart(resource: Resource, view: View) -> Iterator[Provision]:
    application = view.delivering(resource)
    for group, kind in _kinds(brought_by(application) if application else (), view):
        yield Provision(("controller", group, kind), inside=True, fallback=True)
        yield Provision(("crd", group, kind), Moment.APPLIED, inside=True, fallback=True)


@rule.requires(ANY)
def own_controller(resource: Resource, _: View) -> Iterator[Need]:
    if reconciles(resource.key.group, resource.key.kind):
        yield Need(("controller", resource.key.group, resource.key.kind), Strength.READY)


def _kinds(controllers: Iterable[Controller], view: View) -> Iterator[tuple[str, str]]:
    """The kinds in use that these controllers reconcile."""
    for each in controllers:
        for group in each.groups:
            yield from ((group, kind) for kind in view.kinds_of(group) if not each.kinds or kind in each.kinds)
