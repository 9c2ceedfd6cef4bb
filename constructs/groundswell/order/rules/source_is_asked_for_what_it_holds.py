"""GS156: an Application says one destination, and asks a chart repository for a chart and git for a path."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Application
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS156",
    severity=Severity.ERROR,
    sentence="An Application says one destination, and asks a chart repository for a chart and git for a path.",
    consequence="Argo CD refuses the Application (InvalidSpecError) or cannot load it (ComparisonError).",
    fix="Name a chart (with its version) of a chart repository, a path of a git repository, and server or name.",
)

_PAGES = re.compile(r"^https?://([\w-]+\.github\.io|charts\.[\w.-]+|helm\.[\w.-]+)(/|$)")
"""Where only chart repositories are: static pages and the usual hosts of charts."""

_GIT = re.compile(r"\.git/?$|^git@|^ssh://")


@rule.check
def asked(view: View) -> Iterator[Finding]:
    charts = _chart_repositories(view)
    for each in view.reading.applications:
        destination = mapping(at(each.resource.body, "spec", "destination"))
        if text(destination.get("server")) and text(destination.get("name")):
            message = f"{each.resource} names its destination twice, by server and by name."
            yield rule.finding(each.resource, message)
        for source in each.sources:
            yield from _source(each, source, charts)


def _source(each: Application, source: Mapping[str, Any], charts: frozenset[str]) -> Iterator[Finding]:
    address, chart, path = (text(source.get(name)) for name in ("repoURL", "chart", "path"))
    if chart and _GIT.search(address):
        yield rule.finding(each.resource, f"{each.resource} asks for chart {chart} in {address}, a git repository.")
    elif chart and not text(source.get("targetRevision")) and not isinstance(source.get("targetRevision"), float):
        yield rule.finding(each.resource, f"{each.resource} names no version of chart {chart} (targetRevision).")
    elif path and not chart and (_PAGES.match(address) or address.rstrip("/") in charts):
        yield rule.finding(each.resource, f"{each.resource} asks for path {path} in {address}, a chart repository.")


def _chart_repositories(view: View) -> frozenset[str]:
    """Addresses that another Application takes a chart from."""
    found = {
        text(source.get("repoURL")).rstrip("/")
        for each in view.reading.applications
        for source in each.sources
        if text(source.get("chart"))
    }
    return frozenset(each for each in found if not _GIT.search(each))
