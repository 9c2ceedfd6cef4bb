"""GS154: a sync window can be read, and lets a sync through at some time."""

from collections.abc import Iterator

from groundswell.manifests.resource import Application, Resource
from groundswell.order.argocd.projects import project_of
from groundswell.order.argocd.settings import without_automation
from groundswell.order.argocd.sync_windows import (
    Window,
    always,
    fault,
    is_unknown_zone,
    lets_sync,
    matching,
    windows_of,
)
from groundswell.order.finding import Finding, Severity
from groundswell.order.notation.duration import seconds
from groundswell.order.rule import Rule
from groundswell.order.tree import mapping
from groundswell.order.view import View

rule = Rule(
    id="GS154",
    severity=Severity.WARNING,
    sentence="A sync window can be read, and lets a sync through at some time.",
    consequence="Argo CD lets no sync of it begin, and nothing says so but a line in its user interface.",
    fix="Correct the window, or give it manualSync: true if a person may sync all the same.",
)

_LOOK = 180.0
"""Seconds within which Argo CD looks at every Application by itself: its default, with jitter."""


@rule.check
def windows(view: View) -> Iterator[Finding]:
    for project in view.of_kind("AppProject", "argoproj.io"):
        found = windows_of(mapping(project.body.get("spec")))
        for each in found:
            yield from _window(project, each)
        for application in view.reading.applications if found else ():
            if project_of(application) == project.key.name:
                yield from _application(project, application, found)


def _window(project: Resource, window: Window) -> Iterator[Finding]:
    wrong = fault(window)
    length = seconds(window.duration) or 0.0
    if wrong:
        yield rule.finding(
            project,
            f"{project} has a sync window that Argo CD cannot read: {wrong}.",
            severity=Severity.ERROR,
            consequence="Argo CD refuses every sync of the Applications that fall under it.",
            fix="Write kind allow or deny, a schedule of five cron fields, and a duration such as 1h30m.",
        )
    elif always(window) is False:
        yield rule.finding(project, f"{project} has the sync window {window}, which never opens.")
    elif window.kind == "allow" and length < _LOOK and always(window) is None:
        message = f"{project} has the sync window {window}, and Argo CD looks for changes only every three minutes."
        consequence = "Most of the time the window is over before it looks: the sync waits for another one."
        yield rule.finding(project, message, consequence=consequence, fix="Let it last five minutes or more.")
    if not (window.applications or window.namespaces or window.clusters):
        message = f"{project} has the sync window {window}, which names no applications, namespaces or clusters."
        yield rule.finding(
            project,
            message,
            consequence="No Application falls under it.",
            fix="Name them, '*' for all.",
        )
    if is_unknown_zone(window.zone):
        message = f"{project} has a sync window in the time zone {window.zone}, which is none."
        fix = "Write an IANA name such as Europe/Berlin."
        yield rule.finding(project, message, consequence="Argo CD takes UTC instead.", fix=fix)


def _application(project: Resource, application: Application, found: tuple[Window, ...]) -> Iterator[Finding]:
    """What can be said at any time: a deny that is always open denies, an allow that may open allows."""
    own = matching(found, application.resource.body)
    if any(fault(each) for each in own):
        return

    def at_best(window: Window) -> bool:
        return always(window) is True if window.kind == "deny" else always(window) is not False

    if lets_sync(own, at_best, manual=False):
        return
    by_hand = lets_sync(own, at_best, manual=True)
    if by_hand and without_automation(application):
        return
    names = "; ".join(map(str, own))
    yield rule.finding(
        application.resource,
        f"{application.resource} is never synced {'by itself' if by_hand else 'at all'}: the sync windows of {project} "
        f"let it at no time ({names}).",
        severity=Severity.INFO if by_hand else None,
        related=[project],
    )
