"""GS298: a chart of the repository that another one depends on has the version that is asked of it."""

import re
from collections.abc import Iterator

from groundswell.manifests.checkout import Checkout, LeavesRepositoryError
from groundswell.manifests.mapping_file import mapping_of
from groundswell.manifests.resource import Location
from groundswell.order.contracts.chart_folders import chart_folders
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS298",
    severity=Severity.ERROR,
    sentence="A chart of the repository that another one depends on has the version that is asked of it.",
    consequence="helm dependency build fails: 'can't get a valid version for dependency', and nothing is rendered.",
    fix="Ask for the version that the chart's Chart.yaml says.",
)

_LOCAL = "file://"
_EXACT = re.compile(r"^=?\s*v?(\d+\.\d+\.\d+(?:[-+][\w.+-]+)?)$")


@rule.check
def versions(view: View) -> Iterator[Finding]:
    charts = chart_folders(view)
    if charts is None:
        return
    for folder, application in charts.delivered.items():
        for name, wanted, has in _at_odds(charts.home, folder):
            message = f"{folder} depends on {name} {wanted}, and the chart there has version {has}."
            yield rule.finding(Location(f"{folder}/Chart.yaml", 1), message, related=[application.resource])


def _at_odds(home: Checkout, folder: str) -> Iterator[tuple[str, str, str]]:
    """(name, version asked, version that it has); what lies in charts/ already is taken as it is."""
    for entry in mappings(mapping_of(home, f"{folder}/Chart.yaml").get("dependencies")):
        name, exact = text(entry.get("name")), _EXACT.match(str(entry.get("version") or ""))
        held = any(each.startswith(f"{folder}/charts/{name}") for each in home.under(f"{folder}/charts"))
        if exact and not held and text(entry.get("repository")).startswith(_LOCAL):
            try:
                there = home.place(text(entry.get("repository")).removeprefix(_LOCAL), folder)
            except LeavesRepositoryError:
                continue
            if home.holds(f"{there}/Chart.yaml"):
                has = str(mapping_of(home, f"{there}/Chart.yaml").get("version") or "")
                if has and has.removeprefix("v") != exact[1]:
                    yield name, exact[1], has
