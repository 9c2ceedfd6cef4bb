"""GS321: a port that Prometheus scrapes from outside the mesh takes plain text."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.mutual_tls import in_mesh, strict
from groundswell.order.network.scrapers import scrapers, targets
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS321",
    severity=Severity.WARNING,
    sentence="A port that Prometheus scrapes from outside the mesh takes plain text.",
    consequence="The sidecar resets the scrape: the target is down, dashboards and alerts stay empty.",
    fix="Scrape the merged metrics (15020), make the port PERMISSIVE, or give Prometheus a certificate of the mesh.",
)


@rule.check
def scraped(view: View) -> Iterator[Finding]:
    sources = scrapers(view)
    if not sources or any(in_mesh(each, view) for each in sources):
        return
    told = set()
    for target in targets(view):
        policy = strict(target.pods, target.port, view) if target.endpoint.get("scheme") != "https" else None
        key = (target.monitor.key, target.pods.owner.key, target.port)
        if policy is not None and key not in told:
            told.add(key)
            message = (
                f"{target.monitor} has port {target.port} of {target.pods.owner} scraped in plain text, "
                f"and {policy} makes it STRICT."
            )
            yield rule.finding(target.monitor, message, related=[policy, target.pods.owner])
