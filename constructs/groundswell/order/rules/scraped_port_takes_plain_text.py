"""GS321: a port that Prometheus scrapes from outside the mesh takes plain text."""

from collections.abc import Iterator

from groundswell.manifests.resource import Key, Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.mutual_tls import in_mesh, strict
from groundswell.order.network.scrapers import Target, scrapers, targets
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
    found: dict[tuple[Key, Key], dict[tuple[Key, int], Target]] = {}
    policies: dict[Key, Resource] = {}
    for target in targets(view):
        policy = strict(target.pods, target.port, view) if target.endpoint.get("scheme") != "https" else None
        if policy is not None:
            policies[policy.key] = policy
            ports = found.setdefault((target.monitor.key, policy.key), {})
            ports.setdefault((target.pods.owner.key, target.port), target)
    for (_, key), ports in found.items():
        yield _finding(list(ports.values()), policies[key])


def _finding(ports: list[Target], policy: Resource) -> Finding:
    """One for all ports of a monitor: they have one cause."""
    first, more = ports[0], len(ports) - 1
    others = f" and {more} more" if more else ""
    message = f"{first.monitor} has port {first.port} of {first.pods.owner}{others} scraped in plain text, "
    message += f"and {policy} makes {'them' if more else 'it'} STRICT."
    return rule.finding(first.monitor, message, related=[policy, *(each.pods.owner for each in ports)])
