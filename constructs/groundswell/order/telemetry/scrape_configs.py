"""Scrape configurations that are written by hand: prometheus.yml in a ConfigMap (Prometheus 2 and 3, configuration)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.telemetry.mounted_configs import documents
from groundswell.order.tree import at, mappings, text, texts
from groundswell.order.view import View

_TARGET = re.compile(r"^([a-z0-9][a-z0-9.-]*):(\d{1,5})$")
_DOMAINS = (".svc.cluster.local", ".svc")


@dataclass(frozen=True, slots=True)
class Job:
    """One entry of scrape_configs."""

    owner: Resource
    raw: Mapping[str, Any]

    @property
    def name(self) -> str:
        return text(self.raw.get("job_name"))

    @property
    def path(self) -> str:
        return text(self.raw.get("metrics_path")) or "/metrics"


@dataclass(frozen=True, slots=True)
class StaticTarget:
    """A target that is written as host:port: the Service that the host means."""

    job: Job
    written: str
    namespace: str
    service: str
    port: int


def jobs(view: View) -> tuple[Job, ...]:
    """Every job of every ConfigMap."""
    return view.once(_jobs)


def _jobs(view: View) -> tuple[Job, ...]:
    return tuple(
        Job(each, job)
        for each in view.of_kind("ConfigMap", "")
        if not each.contract and "scrape_configs:" in str(each.body.get("data"))
        for _, content in documents(each, view)
        for job in mappings(content.get("scrape_configs"))
    )


def _managers(view: View) -> tuple[Job, ...]:
    """The Alertmanagers that a configuration names, as jobs that are not scraped."""
    return tuple(
        Job(each, {**manager, "job_name": "alertmanagers"})
        for each in view.of_kind("ConfigMap", "")
        if not each.contract and "alertmanagers:" in str(each.body.get("data"))
        for _, content in documents(each, view)
        for manager in mappings(at(content, "alerting", "alertmanagers"))
    )


def static_targets(view: View) -> Iterator[StaticTarget]:
    """The targets that name a Service of the cluster: a bare word, name.namespace, or in full."""
    for job in (*jobs(view), *view.once(_managers)):
        for entry in mappings(job.raw.get("static_configs")):
            for written in texts(entry.get("targets")):
                found = _TARGET.match(written)
                host = found[1] if found else ""
                for domain in _DOMAINS:
                    host = host.removesuffix(domain)
                parts = host.split(".")
                if found and host and host != "localhost" and len(parts) <= 2 and not parts[-1].isdigit():
                    home = parts[1] if len(parts) == 2 else job.owner.key.namespace
                    if len(parts) == 1 or ("." in host and (home in view.by_namespace or found[1] != host)):
                        yield StaticTarget(job, written, home, parts[0], int(found[2]))


def kept_labels(job: Job) -> Iterator[tuple[list[str], str, str]]:
    """(namespaces, label as Prometheus spells it, value) of each pod label that a job keeps one literal value of."""
    for discovery in mappings(job.raw.get("kubernetes_sd_configs")):
        homes = list(texts(at(discovery, "namespaces", "names")))
        for step in mappings(job.raw.get("relabel_configs")) if discovery.get("role") == "pod" else ():
            sources = list(texts(step.get("source_labels")))
            value = text(step.get("regex"))
            if step.get("action") == "keep" and len(sources) == 1 and re.fullmatch(r"[A-Za-z0-9_-]+", value):
                prefix, found, label = sources[0].partition("__meta_kubernetes_pod_label_")
                if found and not prefix:
                    yield homes, label, value
