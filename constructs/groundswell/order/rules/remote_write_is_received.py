"""GS606: what is written to Prometheus is taken: the receiver is on, under the path that is called."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.telemetry.server_urls import WRITE, ServerUrl, server_urls
from groundswell.order.view import View

rule = Rule(
    id="GS606",
    severity=Severity.ERROR,
    sentence="What is written to Prometheus is taken: the receiver is on, under the path that is called.",
    consequence="Every write is refused with 404: span metrics, load tests and what else is written is lost.",
    fix="Turn the receiver on (enableRemoteWriteReceiver: true), and write to /api/v1/write behind the prefix.",
)


@rule.check
def writes(view: View) -> Iterator[Finding]:
    for each in server_urls(view):
        if each.writes and (wrong := _wrong(each)):
            message = f"{each.holder} writes to {each.url} ({each.where}), {wrong}."
            yield rule.finding(each.holder, message, related=[each.server.owner])


def _wrong(each: ServerUrl) -> str:
    wanted = f"{each.server.prefix}/{WRITE}".strip("/")
    if each.path != wanted:
        return f"and {each.server.owner} takes writes at /{wanted}"
    if each.server.receives is False:
        return f"and {each.server.owner} has no receiver for remote writes"
    return ""
