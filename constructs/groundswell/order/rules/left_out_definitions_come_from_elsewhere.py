"""GS157: the definitions that a chart is told to leave out come from elsewhere."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from groundswell.manifests.resource import Application
from groundswell.order.contracts.contract import releases, source_at
from groundswell.order.contracts.contract_file import contract_of, kindred_of
from groundswell.order.contracts.contract_terms import Terms
from groundswell.order.controllers import CONTROLLERS
from groundswell.order.finding import Finding, Severity
from groundswell.order.graph import Graph
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS157",
    severity=Severity.WARNING,
    sentence="The definitions that a chart is told to leave out come from elsewhere.",
    consequence="The controller finds none of its kinds and does not start, and no object of them can be applied.",
    fix="Deliver them in an earlier wave, or let the chart bring them (skipCrds, installCRDs).",
)

_SEVERAL = 2


@rule.check_order
def brought(graph: Graph) -> Iterator[Finding]:
    """Only where definitions of other groups are delivered from here: then that is where these were to come from."""
    view = graph.view
    for each in view.reading.applications if view.once(_own_groups) or view.all_is_described else ():
        for group, kinds in sorted(_left_out(each, view).items()):
            others = view.once(_own_groups) - {group}
            missing = not any(_is_brought(group, kind, each, graph) for kind in kinds)
            if missing and (view.all_is_described or len(others) >= _SEVERAL) and view.delivers_here(each):
                shown = ", ".join(sorted(kinds)[:4])
                message = (
                    f"{each.resource} leaves out the definitions of {group} ({shown}), and nothing else brings them."
                )
                yield rule.finding(each.resource, message)


def _is_brought(group: str, kind: str, but: Application, graph: Graph) -> bool:
    """Whether anything else is known to bring a kind than the chart that was told not to."""
    found = graph.providers.get(("crd", group, kind), ())
    return any(each.resource.key != but.resource.key for each in found)


def _left_out(application: Application, view: View) -> Mapping[str, set[str]]:
    """Group to the kinds that the chart has and does not bring; charts that are known in another version count."""
    found: dict[str, set[str]] = defaultdict(set)
    for index, release in releases(application):
        contract = contract_of(release, view.reading.contracts) or kindred_of(release)
        skipped = at(source_at(application, index), "helm", "skipCrds") is True
        terms = Terms(contract.data, release) if contract else None
        own = _groups_of(release.chart)
        for crd in mappings(contract.data.get("crds")) if contract else ():
            if text(crd.get("group")) not in own:
                continue
            unwanted = terms is not None and "$when" in crd and not terms.holds(crd["$when"])
            if (crd.get("folder") and skipped) or unwanted:
                found[text(crd.get("group"))].add(text(crd.get("kind")))
    return found


def _groups_of(chart: str) -> frozenset[str]:
    """The main groups of the chart's controllers, without which none starts; others are for what may be off."""
    return frozenset(each.groups[0] for each in CONTROLLERS if chart in each.charts)


def _own_groups(view: View) -> frozenset[str]:
    """The groups whose definitions are delivered from here as they are."""
    return frozenset(
        text(at(each.body, "spec", "group"))
        for each in view.of_kind("CustomResourceDefinition", "apiextensions.k8s.io")
        if not each.contract
    )
