"""From a platform to its output folder: one cdk8s App a folder, one Chart a file."""

import functools
import importlib
import pkgutil
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import cdk8s

from groundswell import charts
from groundswell.bootstrap.day_zero import day_zero
from groundswell.charts.application import add_application
from groundswell.charts.chart import Chart, Folder
from groundswell.charts.delivery import Delivery, Row
from groundswell.charts.foundation import add_foundation
from groundswell.charts.root import add_projects, add_root
from groundswell.errors import SynthesisError
from groundswell.model.platform import Platform
from groundswell.model.waves import BY_NAME

BOOTSTRAP = "bootstrap"
"""The folder of what is applied before Argo CD delivers anything; no Application watches it."""

Objects = dict[str, list[dict[str, Any]]]
"""The objects of each file, by the file's path below the output."""


@functools.cache
def every_row() -> tuple[Row[Any], ...]:
    """Every file of this room that defines a ROW, in the order of the wave table, then by the file's name."""
    names = sorted(found.name for found in pkgutil.iter_modules(charts.__path__))
    modules = (importlib.import_module(f"{charts.__name__}.{name}") for name in names)
    found = [module.ROW for module in modules if hasattr(module, "ROW")]
    return tuple(sorted(found, key=lambda row: BY_NAME[row.wave].number))


def rows(platform: Platform) -> tuple[Row[Any], ...]:
    """The rows that are for this kind of platform."""
    return tuple(row for row in every_row() if isinstance(platform, row.platforms))


def deliveries(platform: Platform) -> tuple[Delivery, ...]:
    """Every Application below the root, in the order of the waves."""
    return tuple(delivery for row in rows(platform) for delivery in row.deliveries(platform))


def synthesise(platform: Platform, output: Path) -> Objects:
    """Writes one environment's folder below `output`, and returns its objects for validation."""
    base = Path(platform.name, platform.environment.name)
    found: Objects = {}
    for folder, charts_of in _folders(platform).items():
        made = Folder(output / base / folder)
        charts_of(made)
        made.synth()
        _refuse_strangers(made, output / base / folder)
        for name, chart in made.files.items():
            found[f"{base.as_posix()}/{folder}/{name}.k8s.yaml"] = chart.objects
    for name, text in day_zero(platform).items():
        place = output / base / BOOTSTRAP / name
        place.parent.mkdir(exist_ok=True)
        place.write_text(text, encoding="utf-8")
    for row in rows(platform):
        for target, source in row.copies(platform).items():
            place = output / base / target
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, place)
    return found


def _refuse_strangers(made: Folder, path: Path) -> None:
    """A bare cdk8s.Chart would write a file that nothing has judged."""
    written = {file.name.removesuffix(".k8s.yaml") for file in path.iterdir() if file.is_file()}
    for name in sorted(written - made.files.keys()):
        raise SynthesisError(f"{path.name}/{name} is a bare cdk8s.Chart; use groundswell.charts.chart.Chart")


def _folders(platform: Platform) -> Mapping[str, Any]:
    every = deliveries(platform)
    own = {folder: charts_of for row in rows(platform) for folder, charts_of in row.folders(platform).items()}

    def bootstrap(app: cdk8s.App) -> None:
        add_foundation(platform, app)
        add_projects(Chart(app, "projects"), platform, every)
        add_root(Chart(app, "root"), platform)

    def applications(app: cdk8s.App) -> None:
        made = {name: Chart(app, name) for name in dict.fromkeys(BY_NAME[delivery.wave].folder for delivery in every)}
        for delivery in every:
            add_application(made[BY_NAME[delivery.wave].folder], platform, delivery)

    return {BOOTSTRAP: bootstrap, "apps": applications, **own}
