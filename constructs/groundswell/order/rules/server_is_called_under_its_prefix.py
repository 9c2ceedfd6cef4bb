"""GS607: a Prometheus with a route prefix is called under it."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.telemetry.server_urls import server_urls
from groundswell.order.view import View

rule = Rule(
    id="GS607",
    severity=Severity.ERROR,
    sentence="A Prometheus with a route prefix is called under it.",
    consequence="Every query gets 404: dashboards, autoscalers and analyses see nothing, or zeros.",
    fix="Put the prefix behind host and port.",
)


@rule.check
def prefixes(view: View) -> Iterator[Finding]:
    for each in server_urls(view):
        prefix = each.server.prefix
        if prefix and not each.writes and not f"{each.path}/".startswith(f"{prefix}/"):
            message = f"{each.holder} calls {each.url} ({each.where}), and {each.server.owner} answers under /{prefix}."
            yield rule.finding(each.holder, message, related=[each.server.owner])
