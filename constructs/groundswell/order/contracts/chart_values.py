"""Where Applications give values to charts: the charts of the repository, and the lines of value files."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from groundswell.manifests import yaml_stream
from groundswell.manifests.chart_keys import keys_of_chart
from groundswell.manifests.checkout import Checkout, checkout
from groundswell.manifests.resource import Application, Location
from groundswell.manifests.text import NotTextError
from groundswell.manifests.text import text as text_of
from groundswell.order.contracts.contract_file import contract_of
from groundswell.order.tree import at, mapping, text, texts
from groundswell.order.view import View


def local_charts(view: View) -> Iterator[tuple[Application, int, str, Mapping[str, Any]]]:
    """Each source that is a chart of the repository and gets values: its Application, its index, its folder, and the
    tree of keys that the chart reads. Left out are charts whose keys nobody can know."""
    home: Checkout | None = None
    trees: dict[tuple[str, frozenset[str]], Mapping[str, Any] | None] = {}
    for application in view.reading.applications:
        for index, source in enumerate(application.sources):
            values = application.values[index] if index < len(application.values) else {}
            folder = text(source.get("path")).strip("/")
            if not values or source.get("chart") or not _is_here(view, application, folder):
                continue
            kind = folder, frozenset(_described(view, application, index))
            if kind not in trees:
                home = home or checkout(Path(view.reading.checkout))
                trees[kind] = keys_of_chart(home, *kind)
            tree = trees[kind]
            if tree is not None:
                yield application, index, folder, tree


def _described(view: View, application: Application, index: int) -> Iterator[str]:
    """The keys of a chart's dependencies that a contract describes."""
    for at_source, release in application.charts:
        if at_source == index and release.under and contract_of(release, view.reading.contracts):
            yield release.under


def place_of(checkout_: str, source: Mapping[str, Any], path: tuple[str, ...]) -> Location | None:
    """Where a value file of the repository sets a path, the last file first; None when none does."""
    for name in reversed(list(texts(at(source, "helm", "valueFiles")))):
        try:
            content = text_of((Path(checkout_) / name).read_bytes())
        except (OSError, NotTextError):
            continue
        for document in yaml_stream.documents(content)[:1]:
            if path[-1] in mapping(at(document.value, *path[:-1])):
                return Location(name, yaml_stream.line_of(content, document.line, path))
    return None


def _is_here(view: View, application: Application, folder: str) -> bool:
    """Whether a folder is a chart of the judged checkout that the Application delivers, rendered or opaque."""
    if not view.reading.checkout or not (Path(view.reading.checkout) / folder / "Chart.yaml").is_file():
        return False
    rendered = any(each.location.file.startswith(f"{folder}/") for each in view.delivered.get(application.name, ()))
    pulls = any(text(application.sources[index].get("path")).strip("/") == folder for index, _ in application.charts)
    return rendered or pulls or any(each.what == f"folder {folder}" for each in view.reading.not_judged)
