"""GS670: what a scrape configuration names is there: Services with their ports, pods with the labels it keeps."""

import re
from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.missing.unread import pods_are_known, services_are_known
from groundswell.order.network.services import has_port, is_headless, services, shown_ports
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.telemetry.probed_paths import asks_actuator
from groundswell.order.telemetry.prometheus import servers
from groundswell.order.telemetry.scrape_configs import Job, StaticTarget, jobs, kept_labels, static_targets
from groundswell.order.tree import mappings, texts
from groundswell.order.view import View

rule = Rule(
    id="GS670",
    severity=Severity.WARNING,
    sentence="What a scrape configuration names is there: Services with their ports, pods with the labels it keeps.",
    consequence="The target is down or there is none: dashboards stay empty, and alerts on what is missing fire.",
    fix="Name a Service and a port that it has, the path of its metrics, and labels that the pods carry.",
)


@rule.check
def targets(view: View) -> Iterator[Finding]:
    for each in static_targets(view):
        wrong = _wrong(each, view)
        if wrong:
            yield rule.finding(
                each.job.owner, f"Job {each.job.name} of {each.job.owner} scrapes {each.written}{wrong}."
            )


def _wrong(each: StaticTarget, view: View) -> str:
    found = services(view, each.namespace, each.service)
    if not found:
        known = services_are_known(view, each.namespace) and view.by_namespace.get(each.namespace)
        return f", and no Service of namespace {each.namespace} is called so" if known else ""
    if not is_headless(found[0]) and not has_port(found, each.port):
        return f", and {found[0]} has {shown_ports(found)}"
    pods = view.backends(found[0])
    if pods and "/actuator" not in each.job.path and all(asks_actuator(one) for one in pods):
        return f" at {each.job.path}, and the probes of {pods[0].owner} ask /actuator, as Spring Boot's metrics do"
    return ""


@rule.check
def itself(view: View) -> Iterator[Finding]:
    """A server with a route prefix serves its own metrics under it, too."""
    prefixes = {each.prefix: each.owner for each in servers(view).values() if each.prefix}
    for job in jobs(view) if len(prefixes) == 1 else ():
        hosts = [one for entry in mappings(job.raw.get("static_configs")) for one in texts(entry.get("targets"))]
        for prefix, owner in prefixes.items():
            own = hosts == ["localhost:9090"] and job.owner.key.namespace == owner.key.namespace
            if own and not f"{job.path.strip('/')}/".startswith(f"{prefix}/"):
                message = f"Job {job.name} of {job.owner} scrapes {hosts[0]}{job.path}, and {owner} answers under"
                yield rule.finding(job.owner, f"{message} /{prefix}.", related=[owner])


@rule.check
def labels(view: View) -> Iterator[Finding]:
    for job in jobs(view):
        for homes, label, value in kept_labels(job):
            pods = [each for home in homes for each in view.pods_by_namespace.get(home, ())]
            if pods and all(pods_are_known(view, home) for home in homes) and not _carried(label, value, pods):
                yield rule.finding(job.owner, _message(job, label, value, homes))


def _message(job: Job, label: str, value: str, homes: list[str]) -> str:
    where = ", ".join(homes)
    return f"Job {job.name} of {job.owner} keeps pods with label {label}={value}, and no pod in {where} carries that."


def _carried(label: str, value: str, pods: list[PodTemplate]) -> bool:
    """Prometheus writes an underscore for whatever a label of its own may not hold."""
    return any(
        re.sub(r"\W", "_", str(name)) == label and str(own) == value for p in pods for name, own in p.labels.items()
    )
