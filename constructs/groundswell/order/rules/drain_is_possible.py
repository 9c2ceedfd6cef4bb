"""GS407: a node can be drained: no disruption budget forbids every eviction."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.scaling import Scale, scale, share
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping
from groundswell.order.view import View

rule = Rule(
    id="GS407",
    severity=Severity.WARNING,
    sentence="A node can be drained: no disruption budget forbids every eviction.",
    consequence="Draining the node waits for ever: no upgrade, no scaling down, no replaced spot node.",
    fix="Allow one pod to be unavailable (maxUnavailable: 1), or run one more than must be available.",
)


@rule.check
def budgets(view: View) -> Iterator[Finding]:
    for budget in view.of_kind("PodDisruptionBudget", "policy"):
        selected = view.selected(budget.key.namespace, at(budget.body, "spec", "selector"))
        lasting = [pods for pods in selected if not pods.ends and pods.owner.key.kind not in ("DaemonSet", "Pod")]
        sizes = [scale(pods, view) for pods in lasting if not pods.owner.contract]
        least = sum(each.least for each in sizes)
        if sizes and least > 0 and len(sizes) == len(lasting) and _allowed(budget, least) <= 0:
            by = next((f" (the least of {each.by})" for each in sizes if each.by), "")
            owners = [pods.owner for pods in lasting]
            message = f"{budget} wants {_wants(budget)} of {owners[0]}, which has {_pods(least, sizes)}{by}."
            yield rule.finding(budget, message, related=owners)


def _allowed(budget: Resource, pods: int) -> int:
    """How many pods may be evicted while all are healthy (policy/v1; percentages are rounded up)."""
    spec = mapping(budget.body.get("spec"))
    if spec.get("maxUnavailable") is not None:
        return share(spec.get("maxUnavailable"), pods, "0", up=True)
    if spec.get("minAvailable") is not None:
        return pods - share(spec.get("minAvailable"), pods, "0", up=True)
    return pods


def _wants(budget: Resource) -> str:
    spec = mapping(budget.body.get("spec"))
    if spec.get("maxUnavailable") is not None:
        return f"{spec['maxUnavailable']} unavailable at most"
    return f"{spec.get('minAvailable')} available"


def _pods(least: int, sizes: list[Scale]) -> str:
    scaled = any(each.by for each in sizes)
    return f"{least} pod{'' if least == 1 else 's'}{' at least' if scaled else ''}"
