"""GS112: argocd-secret exists before Argo CD, which does not start without it."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.capability import parse
from groundswell.order.controllers import image_name
from groundswell.order.finding import Severity
from groundswell.order.need import Need, Strength
from groundswell.order.pods.template import WORKLOADS
from groundswell.order.rule import Rule
from groundswell.order.tree import text
from groundswell.order.view import View

rule = Rule(
    id="GS112",
    severity=Severity.ERROR,
    sentence="argocd-secret exists before Argo CD, which does not start without it.",
    consequence="argocd-server ends with 'secret argocd-secret not found' and is restarted for ever.",
    fix="Let the chart create it (configs.secret.createSecret=true), or make it in an earlier bootstrap step.",
)

NAME = "argocd-secret"
_PROGRAMS = ("server", "application-controller")
_APPLICATION = ("controller", "argoproj.io", "Application")


@rule.requires(*WORKLOADS)
def of_the_pods(resource: Resource, view: View) -> Iterator[Need]:
    pods = view.pods_of(resource)
    if pods is None or not any(part in resource.key.name for part in _PROGRAMS) or "repo-server" in resource.key.name:
        return
    if any(image_name(text(each.get("image"))) == "argocd" for each in pods.containers):
        yield Need(("secret", resource.key.namespace, NAME), Strength.READY)


@rule.requires("bootstrap/Step")
def of_the_step(resource: Resource, view: View) -> Iterator[Need]:
    """A step that only names Argo CD: its chart makes the Secret, unless something else here does."""
    step = view.step_by_name[resource.key.name]
    named = _APPLICATION in {parse(line) for line in step.provides}
    if named and not any(view.pods_of(each) for each in step.resources):
        yield Need(("secret", view.argocd_namespace, NAME), Strength.READY, optional=True)
