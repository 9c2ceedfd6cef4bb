"""A verdict as text, JSON, SARIF and GitHub annotations. Pure: each returns a string that ends in a newline."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from groundswell.order.verdict import Verdict


def printed(verdict: "Verdict", form: str, times: Mapping[str, float], *, colour: bool = False) -> str:
    """The verdict as text, json, sarif or github; only that form is imported. Colours are for text alone."""
    if form == "json":
        from groundswell.order.formats.machine import as_json

        return as_json(verdict, times)
    if form == "sarif":
        from groundswell.order.formats.sarif import as_sarif

        return as_sarif(verdict)
    if form == "github":
        from groundswell.order.formats.github import as_github

        return as_github(verdict)
    from groundswell.order.formats.text import as_text

    return as_text(verdict, colour=colour)
