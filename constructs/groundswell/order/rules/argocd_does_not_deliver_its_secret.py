"""GS147: Argo CD does not deliver the Secret that it starts with."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.controllers import image_name
from groundswell.order.finding import Finding, Severity
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.rules.argocd_secret_before_argocd import NAME
from groundswell.order.secret.secret_makers import MAKERS
from groundswell.order.tree import text
from groundswell.order.view import View

rule = Rule(
    id="GS147",
    severity=Severity.ERROR,
    sentence="Argo CD does not deliver the Secret that it starts with.",
    consequence="From nothing, argocd-server ends with 'secret argocd-secret not found', and nothing is ever "
    "delivered, this object included.",
    fix=f"Let the chart create it (configs.secret.createSecret=true), or make it before Argo CD and say so in the "
    f"bootstrap inventory: secret argocd/{NAME}.",
)


@rule.check
def made_by_what_it_delivers(view: View) -> Iterator[Finding]:
    """With an inventory the ring itself is told, by GS111; without one nobody says who installed Argo CD, and how."""
    home = view.argocd_namespace
    if view.all_is_described or view.named(
        "Secret", home, NAME
    ):  # a chart that makes it, too, is two owners: another finding
        return
    servers = [each.owner for each in view.pods_by_namespace.get(home, []) if _is_server(each)]
    known = "which installs itself without it" if servers else "which does not start without it"
    for maker in _makers(view, home):
        message = f"{maker} makes {NAME}, and is delivered by Argo CD, {known}."
        severity = Severity.ERROR if servers else Severity.WARNING
        yield rule.finding(maker, message, severity=severity, related=servers)


def _makers(view: View, home: str) -> Iterator[Resource]:
    for (group, kind), names_of in MAKERS.items():
        for maker in view.of_kind(kind, group):
            if maker.key.namespace == home and maker.application and NAME in names_of(maker):
                yield maker


def _is_server(pods: PodTemplate) -> bool:
    name = pods.owner.key.name
    images = (image_name(text(each.get("image"))) for each in pods.containers)
    return name.endswith("server") and not name.endswith("repo-server") and "argocd" in images
