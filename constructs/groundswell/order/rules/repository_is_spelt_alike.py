"""GS144: Applications of one repository spell its address alike."""

import difflib
from collections.abc import Iterator
from pathlib import Path

from groundswell.manifests.resource import Application
from groundswell.order.argocd.projects import normal_url
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import text
from groundswell.order.view import View

rule = Rule(
    id="GS144",
    severity=Severity.WARNING,
    sentence="Applications of one repository spell its address alike.",
    consequence="Argo CD cannot read a repository that does not exist, and delivers nothing of the Application.",
    fix="Correct repoURL; or, if there are two such repositories, give the other's checkout with --repo.",
)

_ALIKE = 0.85
"""How alike two addresses are that one of them is a slip of the pen."""


@rule.check
def misspelt(view: View) -> Iterator[Finding]:
    known = {normal_url(url): url for each in view.reading.applications if _delivers(each, view) for url in _urls(each)}
    for application in view.reading.applications:
        if _delivers(application, view):
            continue
        for source in application.sources:
            url, path = text(source.get("repoURL")), text(source.get("path"))
            meant = _meant(url, known) if path and not source.get("chart") else ""
            if meant and _is_here(view, path):
                message = (
                    f"{application.resource} reads {url}, which is not at hand; {meant} is, and has the path {path}."
                )
                yield rule.finding(application.resource, message)


def _delivers(application: Application, view: View) -> bool:
    return bool(view.delivered.get(application.name))


def _urls(application: Application) -> Iterator[str]:
    yield from (text(each.get("repoURL")) for each in application.sources if each.get("path"))


def _meant(url: str, known: dict[str, str]) -> str:
    """The known address that was probably meant, "" when the address is known or like none."""
    normal = normal_url(url)
    if not url or normal in known or "$" in url or "<" in url:
        return ""
    near = difflib.get_close_matches(normal, list(known), n=1, cutoff=_ALIKE)
    return known[near[0]] if near else ""


def _is_here(view: View, path: str) -> bool:
    root = view.reading.checkout
    return bool(root) and ".." not in path and (Path(root) / path.lstrip("/")).is_dir()
