"""A verdict as text, JSON, SARIF and GitHub annotations, and a boot order as a table, JSON and pictures.

Pure: each returns a string that ends in a newline. Only the form that is asked for is imported.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from groundswell.order.graph import Graph
    from groundswell.order.verdict import Verdict


def printed(verdict: "Verdict", form: str, times: Mapping[str, float], *, colour: bool = False) -> str:
    """The verdict as text, json, sarif or github. Colours are for text alone."""
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


def order_printed(graph: "Graph", form: str) -> str:
    """The boot order as table, json, mermaid or svg."""
    from groundswell.order.boot_order import boot_order, bundles

    if form == "json":
        from groundswell.order.formats.order_table import as_order_json

        return as_order_json(boot_order(graph), bundles(graph))
    if form == "mermaid":
        from groundswell.order.formats.order_mermaid import as_mermaid

        return as_mermaid(bundles(graph))
    if form == "svg":
        from groundswell.order.formats.order_svg import as_order_svg

        return as_order_svg(bundles(graph))
    from groundswell.order.formats.order_table import as_table

    return as_table(boot_order(graph))
