"""GS176: a subscription to notifications names a trigger and a service that are defined."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.argocd.settings import NOTIFICATIONS
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import mapping
from groundswell.order.view import View

rule = Rule(
    id="GS176",
    severity=Severity.WARNING,
    sentence="A subscription to notifications names a trigger and a service that are defined.",
    consequence="Nobody is told: the notifications controller logs that it is not configured, and goes on.",
    fix="Name a trigger.NAME and a service of argocd-notifications-cm.",
)

_PREFIX = "notifications.argoproj.io/subscribe."


@rule.check
def subscriptions(view: View) -> Iterator[Finding]:
    config = view.named("ConfigMap", view.argocd_namespace, NOTIFICATIONS, "")
    if config is None or config.contract or len(view.owners(config.key)) > 1:
        return
    keys = [str(each) for each in mapping(config.body.get("data"))]
    triggers = {each.removeprefix("trigger.") for each in keys if each.startswith("trigger.")}
    services = {each.rpartition(".")[2] for each in keys if each.startswith("service.")}
    for each in view.of_kind("Application", "argoproj.io"):
        for name in each.annotations:
            trigger, _, service = str(name).removeprefix(_PREFIX).rpartition(".")
            if str(name).startswith(_PREFIX) and trigger and "." not in trigger:
                yield from _wrong(each, config, "trigger", trigger, triggers)
                yield from _wrong(each, config, "service", service, services)


def _wrong(each: Resource, config: Resource, what: str, name: str, known: set[str]) -> Iterator[Finding]:
    if known and name not in known:
        shown = ", ".join(sorted(known))
        message = f"{each} subscribes to {what} {name}, and {config} defines {shown}."
        yield rule.finding(each, message, related=[config])
