"""GS250: a value key is one that the chart reads."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from groundswell.manifests.release import Release
from groundswell.manifests.resource import Location, Resource
from groundswell.order.contracts.chart_values import place_of
from groundswell.order.contracts.contract import releases, source_at
from groundswell.order.contracts.contract_file import contract_of, kindred_of
from groundswell.order.contracts.shared_values import unread_values
from groundswell.order.contracts.value_keys import Path, dotted, nearest, unread
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import mapping
from groundswell.order.view import View

rule = Rule(
    id="GS250",
    severity=Severity.WARNING,
    sentence="A value key is one that the chart reads.",
    consequence="Helm passes over the key without a word: the setting never was.",
    fix="Remove the key, or write it as the chart's values.yaml does.",
)

_REFUSED = "The chart's schema refuses the key: Helm renders nothing, and Argo CD applies nothing of the Application."


@rule.check
def of_remote_charts(view: View) -> Iterator[Finding]:
    for application in view.reading.applications:
        for index, release in releases(application):
            source = source_at(application, index)
            yield from _of(release, view, application.resource, f"Application {application.name}", source)
    for step in view.steps:
        for release in step.releases:
            yield from _of(release, view, step.location, f"Bootstrap step {step.name}", {})


@rule.check
def of_local_charts(view: View) -> Iterator[Finding]:
    for each in unread_values(view):
        others = f" and {each.givers - 1} more" if each.givers > 1 else ""
        who, chart = f"Application {each.application.name}{others}", f"the chart in {each.folder or '.'}"
        found = _finding(each.path, each.tree, who, chart, each.application.resource)
        yield _placed(found, each.place)


def _of(
    release: Release, view: View, about: Resource | Location, who: str, source: Mapping[str, Any]
) -> Iterator[Finding]:
    contract = contract_of(release, view.reading.contracts)
    if contract is None:
        yield from _of_kin(release, view, about, who, source)
        return
    if not contract.lists_keys(release.version):
        return
    tree = mapping(contract.data.get("values"))
    for path in unread(release.values, tree):
        if path[0] not in ("global", "tags"):
            closed = contract.data.get("closed") is True and len(path) == 1
            above = (release.under,) if release.under else ()
            found = _finding(path, tree, who, f"chart {contract.name}", about, closed=closed, above=above)
            yield _placed(found, _place(release, view, source, (*above, *path)))


def _place(release: Release, view: View, source: Mapping[str, Any], path: Path) -> Location | None:
    """Where the key is set: in a value file of the Application, else of the folder that asks for the chart."""
    own = {"helm": {"valueFiles": list(release.value_files)}}
    found = place_of(view.reading.checkout, source, path) or place_of(view.reading.checkout, own, path)
    return found or (Location(release.file, release.line) if release.file else None)


def _of_kin(
    release: Release, view: View, about: Resource | Location, who: str, source: Mapping[str, Any]
) -> Iterator[Finding]:
    """Keys that a later version of the chart does not read, as charts seldom drop any: only told, but where it reads
    one that is spelt alike. Of a later version than the known one nobody can tell."""
    contract = kindred_of(release)
    if contract is None or not contract.is_later_than(release.version) or contract.data.get("complete") is not True:
        return
    tree = mapping(contract.data.get("values"))
    for path in unread(release.values, tree):
        if path[0] not in ("global", "tags"):
            slip = nearest(path, tree).lower() == ".".join(map(str, path)).lower()
            above = (release.under,) if release.under else ()
            chart = f"chart {release.chart} {release.version}, as far as {contract.version} tells"
            found = _finding(path, tree, who, chart, about, above=above)
            found = found if slip else replace(found, severity=Severity.INFO)
            yield _placed(found, place_of(view.reading.checkout, source, (*above, *path)))


def _finding(
    path: Path,
    tree: Mapping[str, Any],
    who: str,
    chart: str,
    about: Resource | Location,
    *,
    closed: bool = False,
    above: Path = (),
) -> Finding:
    hint = nearest(path, tree)
    message = f"{who} sets {dotted((*above, *path))} for {chart}, which does not read it."
    if hint:
        message += f" Did you mean {'.'.join((*above, hint))}?"
    severity = Severity.ERROR if closed else None
    return rule.finding(about, message, severity=severity, consequence=_REFUSED if closed else "")


def _placed(finding: Finding, location: Location | None) -> Finding:
    """The finding where the value file sets the key."""
    return replace(finding, location=location) if location else finding
