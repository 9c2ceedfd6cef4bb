"""The folders of charts in the repository that Applications deliver."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from groundswell.manifests.checkout import Checkout, checkout
from groundswell.manifests.resource import Application
from groundswell.order.tree import text
from groundswell.order.view import View


@dataclass(frozen=True, slots=True)
class ChartFolders:
    """The checkout, and each folder with an Application that delivers the chart in it."""

    home: Checkout
    delivered: Mapping[str, Application]


def chart_folders(view: View) -> ChartFolders | None:
    """None where no Application delivers a chart of the repository."""
    return view.once(_chart_folders)


def _chart_folders(view: View) -> ChartFolders | None:
    root = Path(view.reading.checkout)
    found = {
        folder: application
        for application in view.reading.applications
        for source in application.sources
        if not source.get("chart") and (folder := text(source.get("path")).strip("/"))
    }
    charts = {folder: one for folder, one in found.items() if (root / folder / "Chart.yaml").is_file()}
    return ChartFolders(checkout(root), charts) if view.reading.checkout and charts else None
