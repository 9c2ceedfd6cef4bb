"""GS346: a policy that a chart's values switch on is one that the chart renders."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from groundswell.manifests.resource import Application
from groundswell.manifests.text import NotTextError
from groundswell.manifests.text import text as text_of
from groundswell.order.contracts.chart_values import place_of
from groundswell.order.contracts.contract import is_opaque
from groundswell.order.contracts.shared_values import unread_values
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS346",
    severity=Severity.WARNING,
    sentence="A policy that a chart's values switch on is one that the chart renders.",
    consequence="The policy is not there: what it should deny is allowed, and nobody is told.",
    fix="Put the value at the path that the chart's templates read.",
)

_KINDS = {
    "authorizationpolicy": "AuthorizationPolicy",
    "authorizationpolicies": "AuthorizationPolicy",
    "serviceauthorization": "AuthorizationPolicy",
    "peerauthentication": "PeerAuthentication",
    "requestauthentication": "RequestAuthentication",
    "networkpolicy": "NetworkPolicy",
    "networkpolicies": "NetworkPolicy",
    "telemetry": "Telemetry",
}


@rule.check
def made(view: View) -> Iterator[Finding]:
    asking: dict[tuple[str, str, str], list[Application]] = defaultdict(list)
    for application in view.reading.applications:
        if _kinds(application, view):
            for path, kind in _asked(application):
                asking[_given_by(application, path, view), path, kind].append(application)
    for (giver, path, kind), applications in asking.items():
        if not any(kind in _kinds(each, view) for each in applications) and not _is_unread(giver, path, view):
            about = next((each for each in applications if _could_make(each, kind, view)), applications[0]).resource
            yield rule.finding(about, f"Values of {about} switch on {path}, and no {kind} comes of it.")


def _is_unread(giver: str, path: str, view: View) -> bool:
    """Whether GS250 says of the path, or of one above it, that no chart reads it: the same cause."""
    keys = tuple(path.split("."))
    return any((giver, keys[:depth]) in view.once(_unread) for depth in range(1, len(keys) + 1))


def _unread(view: View) -> frozenset[tuple[str, tuple[str, ...]]]:
    return frozenset(
        (each.place.file if each.place else each.application.name, each.path) for each in unread_values(view)
    )


def _given_by(application: Application, path: str, view: View) -> str:
    """The value file that sets a path, which other charts may share; else the Application itself."""
    places = (place_of(view.reading.checkout, each, tuple(path.split("."))) for each in application.sources)
    return next((each.file for each in places if each), application.name)


def _kinds(application: Application, view: View) -> frozenset[str]:
    """The kinds that an Application's charts rendered; none where some of it could not be rendered."""
    delivered = view.delivered.get(application.name, [])
    if is_opaque(application) or not view.delivers_here(application) or any(each.contract for each in delivered):
        return frozenset()
    return frozenset(each.key.kind for each in delivered)


def _could_make(application: Application, kind: str, view: View) -> bool:
    """Whether a template of the Application's charts writes the kind at all."""
    root = Path(view.reading.checkout or ".")
    folders = [root / text(each.get("path")).strip("/") / "templates" for each in application.sources]
    return any(f"kind: {kind}\n" in found for folder in folders for found in _texts(folder))


def _texts(folder: Path) -> Iterator[str]:
    for file in sorted(folder.rglob("*.yaml")) if folder.is_dir() else ():
        try:
            yield text_of(file.read_bytes())
        except (OSError, NotTextError):
            continue


def _asked(application: Application) -> Iterator[tuple[str, str]]:
    """(path, kind) of each policy that the values of an Application switch on; the first path of each kind."""
    found: dict[str, str] = {}
    for values in application.values:
        for path, kind in _switched(mapping(values), ()):
            found.setdefault(kind, path)
    yield from ((path, kind) for kind, path in found.items())


def _switched(values: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        here = (*path, str(name))
        if isinstance(value, Mapping) and len(here) < 8:
            kind = _KINDS.get(str(name).replace("-", "").replace("_", "").lower())
            if kind and value.get("enabled") is True:
                yield ".".join((*here, "enabled")), kind
            yield from _switched(value, here)
