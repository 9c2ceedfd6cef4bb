"""GS158: an ApplicationSet that looks for folders or files in a repository finds some."""

from collections.abc import Iterator
from typing import Any

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS158",
    severity=Severity.WARNING,
    sentence="An ApplicationSet that looks for folders or files in a repository finds some.",
    consequence="It makes no Application, deletes those it made before, and is healthy all the same.",
    fix="Correct the path; it counts from the root of the repository.",
)


@rule.check
def found(view: View) -> Iterator[Finding]:
    """Of those that give no Application though all was read: a repository that is not at hand has its own note."""
    empty = {each.what for each in view.reading.not_judged if each.why == "its generators give no Application"}
    for each in view.of_kind("ApplicationSet", "argoproj.io"):
        paths = sorted(set(_paths(at(each.body, "spec", "generators"))))
        if str(each.key) in empty and paths and not any("{{" in path for path in paths):
            yield rule.finding(each, f"{each} looks for {', '.join(paths)}, and its repository holds nothing there.")


def _paths(generators: Any) -> Iterator[str]:
    """What is looked for, of git generators, also inside a matrix or a merge."""
    for each in mappings(generators):
        for field in ("directories", "files"):
            for entry in mappings(mapping(each.get("git")).get(field)):
                if text(entry.get("path")) and entry.get("exclude") is not True:
                    yield text(entry.get("path"))
        for inner in ("matrix", "merge"):
            yield from _paths(at(each, inner, "generators"))
