"""GS306: Prometheus may reach the ports that a monitor has it scrape."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.network.isolation import isolation
from groundswell.order.network.network_policy import Port
from groundswell.order.network.scrapers import scrapers, targets
from groundswell.order.network.sealed import unsealed
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS306",
    severity=Severity.WARNING,
    sentence="Prometheus may reach the ports that a monitor has it scrape.",
    consequence="The targets are down: dashboards and autoscaling by these metrics stay empty.",
    fix="Let the Prometheus pods into the ingress of these pods on the scraped port.",
)


@rule.check
def reachable(view: View) -> Iterator[Finding]:
    found = view.once(isolation)
    sources = scrapers(view)
    if not sources or not any(True for _ in found.namespaces()):
        return
    told = set()
    for target in targets(view):
        stopped = [list(found.blocked(source, target.pods, Port(target.port))) for source in sources]
        for block in unsealed(stopped[0], view) if all(stopped) else ():
            key = (id(target.monitor), id(block.pods.owner), target.port)
            if key not in told:
                told.add(key)
                message = f"{target.monitor} has port {target.port} of {target.pods.owner} scraped, but {block}."
                yield rule.finding(block.pods.owner, message, related=[target.monitor, *block.policies])
