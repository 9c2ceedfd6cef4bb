"""GS140: a kind is served when the sync that holds it starts."""

from collections.abc import Iterator

from groundswell.order.argocd.sync_options import in_force
from groundswell.order.finding import Finding, Severity
from groundswell.order.graph import Graph
from groundswell.order.joins import Join, Provider
from groundswell.order.position import TOP
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS140",
    severity=Severity.ERROR,
    sentence="A kind is served when the sync that holds it starts.",
    consequence="Argo CD looks every kind up before it applies anything, and finds this one missing: the whole sync "
    "fails, the Application that would bring the kind is never made, and each retry ends alike.",
    fix="Move the object into an Application of a later wave, or give it the sync option "
    "SkipDryRunOnMissingResource=true.",
)

_OF_ARGO_CD = frozenset({"Application", "ApplicationSet", "AppProject"})
_OPTION = "SkipDryRunOnMissingResource"


@rule.check_order
def brought_by_what_it_delivers(graph: Graph) -> Iterator[Finding]:
    view = graph.view
    for join in graph.joins:
        kind, *rest = join.need.capability
        if kind != "crd" or not join.providers or (rest[0] == "argoproj.io" and rest[1] in _OF_ARGO_CD):
            continue  # Argo CD serves the Applications of a sync that it runs, also where it delivers itself
        application = view.application_of(join.dependent)
        below = all(_below(join, each, graph) for each in join.providers)
        if below and not in_force(_OPTION, join.dependent, application):
            yield _finding(join, view)


def _below(join: Join, provider: Provider, graph: Graph) -> bool:
    """Whether the provider comes with an Application that the dependent's own Application delivers."""
    here, there = graph.view.placement.of(join.dependent), graph.position(provider)
    container = here[-1].container
    return len(there) > len(here) and container not in (TOP, "") and there[len(here) - 1].container == container


def _finding(join: Join, view: View) -> Finding:
    """A warning where the kind is only known to come with a chart: whoever installed by hand has it already."""
    provider = join.providers[0]
    guess = provider.provision.fallback and not view.all_is_described
    message = (
        f"{join.dependent} is delivered by {join.dependent.application}, and so is {provider.resource}, "
        f"which brings the kind {join.dependent.key.kind}."
    )
    if not provider.provision.inside:
        message = (
            f"{join.dependent} is delivered by {join.dependent.application}, and its kind comes only with "
            f"{provider.resource.application}, which that delivers, too."
        )
    severity = Severity.WARNING if guess else None
    return rule.finding(join.dependent, message, related=[provider.resource], severity=severity)
