"""GS292: the account of pods may ask the API server for what they are told to ask."""

import re
from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.pods.rights import allowed
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.telemetry.collectors import IMAGES, collectors, kind_of
from groundswell.order.telemetry.mounted_configs import mounted, running
from groundswell.order.telemetry.scrape_configs import jobs
from groundswell.order.tree import mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS292",
    severity=Severity.WARNING,
    sentence="The account of pods may ask the API server for what they are told to ask.",
    consequence="The API server answers 403 Forbidden: the pod waits for ever, or finds nothing.",
    fix="Bind a role with this right to the pods' ServiceAccount.",
)

_PLURAL = {
    **{"secret": "secrets", "secrets": "secrets", "pod": "pods", "pods": "pods"},
    **{"configmap": "configmaps", "configmaps": "configmaps", "cm": "configmaps"},
    **{"service": "services", "services": "services", "svc": "services"},
}
_KUBECTL = re.compile(rf"\bkubectl\s+get\s+({'|'.join(_PLURAL)})(?=[\s/])[\s/]+([a-z0-9][a-z0-9.-]*)?([^|;&\n]*)")
_DISCOVERED = {"pod": "pods", "service": "services", "endpoints": "endpoints", "node": "nodes"}


@rule.check
def scripts(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        told = set()
        for kind, name, rest in _asked(pods):
            other = re.search(r"(?:-n|--namespace)[ =]([a-z0-9-]+)", rest)
            verb = "get" if name else "list"
            elsewhere = "-A" in rest.split() or (other is not None and other[1] != pods.namespace)
            if not elsewhere and (kind, name) not in told and not allowed(pods, view, verb, "", kind, name):
                told.add((kind, name))
                yield rule.finding(pods.owner, _message(pods, verb, f"{kind} {name}".strip()))


def _asked(pods: PodTemplate) -> Iterator[tuple[str, str, str]]:
    for container in pods.all_containers if not pods.owner.contract else ():
        words = " ".join((*texts(container.get("command")), *texts(container.get("args"))))
        for kind, name, rest in _KUBECTL.findall(words) if "KUBECONFIG" not in words else ():
            yield _PLURAL[kind], name, rest


@rule.check
def attributes(view: View) -> Iterator[Finding]:
    """The collector's k8sattributes watches pods by default."""
    using = {id(each.owner) for each in collectors(view) if any(map(_watches, each.defined("processors")))}
    for pods, container in running(view, *IMAGES) if using else ():
        for _, config in mounted(pods, container, view):
            if id(config) in using and not allowed(pods, view, "watch", "", "pods"):
                yield rule.finding(pods.owner, _message(pods, "watch", "pods (k8sattributes)"), related=[config])


def _watches(processor: str) -> bool:
    return kind_of(processor) == "k8sattributes"


@rule.check
def discovery(view: View) -> Iterator[Finding]:
    roles: dict[int, set[str]] = {}
    for job in jobs(view):
        for each in mappings(job.raw.get("kubernetes_sd_configs")):
            if not each.get("api_server"):
                roles.setdefault(id(job.owner), set()).add(_DISCOVERED.get(text(each.get("role")), ""))
    for pods, container in running(view, "prometheus") if roles else ():
        for _, config in mounted(pods, container, view):
            for kind in sorted(roles.get(id(config), set()) - {""}):
                if not allowed(pods, view, "list", "", kind):
                    yield rule.finding(pods.owner, _message(pods, "list", kind), related=[config])


def _message(pods: PodTemplate, verb: str, what: str) -> str:
    account = pods.service_account or "default"
    return f"{pods.owner} asks to {verb} {what} as ServiceAccount {account}, which no role lets do that."
