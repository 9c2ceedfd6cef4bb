"""GS671: what dashboards and datasources of a Grafana refer to is provisioned, once."""

from collections import Counter
from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.telemetry.grafana import Grafana, grafanas, uids
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS671",
    severity=Severity.WARNING,
    sentence="What dashboards and datasources of a Grafana refer to is provisioned, once.",
    consequence="The panel says 'Datasource not found', the link leads nowhere, or the dashboard is not loaded.",
    fix="Refer to a uid that a provisioned datasource has, and give each dashboard a uid of its own.",
)

_BUILT_IN = ("default", "grafana", "-- Grafana --", "-- Mixed --", "-- Dashboard --", "__expr__")
_TWO_DEFAULTS = "Grafana does not start: 'Only one datasource per organization can be marked as default'."


@rule.check
def references(view: View) -> Iterator[Finding]:
    for each in grafanas(view):
        known = {text(one.get("uid")) for _, one in each.datasources} - {""}
        if known and all(text(one.get("uid")) for _, one in each.datasources):
            yield from _linked(each, known)
            yield from _asked(each, known | {text(one.get("name")) for _, one in each.datasources})


def _linked(each: Grafana, known: set[str]) -> Iterator[Finding]:
    for config, datasource in each.datasources:
        for uid in sorted(set(uids(datasource.get("jsonData"), "datasourceUid")) - known):
            if not uid.startswith("$"):
                message = f"Datasource {text(datasource.get('name'))} of {config} refers to uid {uid}; there is"
                yield rule.finding(config, f"{message} {', '.join(sorted(known))}.")


def _asked(each: Grafana, known: set[str]) -> Iterator[Finding]:
    for config, key, dashboard in each.dashboards:
        for uid in sorted(set(uids(dashboard.get("panels"), "datasource")) - known):
            if not uid.startswith("$") and uid not in _BUILT_IN:
                message = f"Dashboard {key} of {config} asks datasource {uid}, which is not provisioned"
                yield rule.finding(config, f"{message}: there is {', '.join(sorted(known))}.")


@rule.check
def once(view: View) -> Iterator[Finding]:
    for each in grafanas(view):
        defaults = Counter(one.get("orgId", 1) for _, one in each.datasources if one.get("isDefault") is True)
        if any(count > 1 for count in defaults.values()):
            config = each.datasources[0][0]
            names = [text(one.get("name")) for _, one in each.datasources if one.get("isDefault") is True]
            message = f"Datasources {' and '.join(names)} of {config} are both the default."
            yield rule.finding(config, message, severity=Severity.ERROR, consequence=_TWO_DEFAULTS)
        taken: dict[str, str] = {}
        for config, key, dashboard in each.dashboards:
            uid = text(at(dashboard, "uid"))
            other = taken.setdefault(uid, key) if uid else key
            if other != key:
                yield rule.finding(config, f"Dashboards {other} and {key} of {config} have one uid, {uid}.")


@rule.check
def looked_for(view: View) -> Iterator[Finding]:
    for each in grafanas(view):
        paths = [path.rstrip("/") for path, _ in each.mounts]
        mounts = [text(one.get("mountPath")).rstrip("/") for one in each.container.get("volumeMounts") or ()]
        for config, provider in each.providers:
            path = text(at(provider, "options", "path")).rstrip("/")
            inside = any(f"{path}/".startswith(f"{one}/") or f"{one}/".startswith(f"{path}/") for one in mounts)
            if path and each.dashboards and paths and not inside:
                message = f"{config} has dashboards looked for in {path}, where {each.pods.owner} mounts nothing."
                yield rule.finding(config, message, related=[each.pods.owner])
