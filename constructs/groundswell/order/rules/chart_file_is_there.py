"""GS296: a file that a chart's template reads by name lies in the chart."""

import re
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

from groundswell.manifests.resource import Location
from groundswell.manifests.text import NotTextError
from groundswell.manifests.text import text as text_of
from groundswell.order.contracts.chart_folders import chart_folders
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS296",
    severity=Severity.WARNING,
    sentence="A file that a chart's template reads by name lies in the chart.",
    consequence="Helm takes the missing file for an empty text, without a word: a ConfigMap without its contents.",
    fix="Name the file as it is called, from the chart's folder on.",
)

_READ = re.compile(r"\.Files\.(?:Get|Glob|Lines)\s+\"([^\"{}]+)\"")


@rule.check
def files(view: View) -> Iterator[Finding]:
    charts = chart_folders(view)
    if charts is None:
        return
    for folder, application in charts.delivered.items():
        held = [name[len(folder) + 1 :] for name in charts.home.under(folder)]
        told = set()
        for name in (each for each in held if each.startswith("templates/")):
            for line, pattern in _reads(charts.home.root / folder / name):
                missing = not any(fnmatch(one, pattern.replace("**", "*")) for one in held)
                if missing and view.delivered.get(application.name) and (name, pattern) not in told:
                    told.add((name, pattern))
                    message = f"{folder}/{name} reads {pattern}, and the chart has no such file."
                    yield rule.finding(Location(f"{folder}/{name}", line), message, related=[application.resource])


def _reads(file: Path) -> Iterator[tuple[int, str]]:
    try:
        content = text_of(file.read_bytes())
    except (OSError, NotTextError):
        return
    for found in _READ.finditer(content) if ".Files." in content else ():
        yield content.count("\n", 0, found.start()) + 1, found[1]
