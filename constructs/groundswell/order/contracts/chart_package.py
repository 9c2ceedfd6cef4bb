"""A chart at hand, packed or as a folder, and rendering it with helm."""

import json
import re
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from groundswell.errors import UnreadableError
from groundswell.manifests import tool, yaml_stream
from groundswell.manifests.chart_keys import Tree, keys_of_chart
from groundswell.manifests.checkout import plain_folder
from groundswell.manifests.text import NotTextError
from groundswell.manifests.text import text as text_of
from groundswell.order.tree import mapping, text

NAMESPACE = "gsnamespace"
_MOST_BYTES = 64 * 1024 * 1024  # of an unpacked chart; the largest that are published have a few
_SOURCE = re.compile(r"^---\n# Source: (.+)\n", re.MULTILINE)
_MONITORING = [f"monitoring.coreos.com/v1{kind}" for kind in ("", "/ServiceMonitor", "/PodMonitor", "/PrometheusRule")]


class Rendered(NamedTuple):
    """One object, with the file of the chart that it comes from."""

    body: Mapping[str, Any]
    source: str


@dataclass(frozen=True, slots=True)
class ChartPackage:
    """An unpacked chart. `values` are its defaults, `tree` the keys it reads, None where nobody can know them."""

    folder: Path
    scratch: Path
    name: str
    version: str
    values: Mapping[str, Any]
    tree: Tree | None
    closed: bool

    def rendered(self, release: str, values: Mapping[str, Any]) -> list[Rendered]:
        """What helm makes of the chart, as Argo CD asks it to. Raises UnreadableError with what helm says."""
        command = tool.helm()
        if command is None:
            raise UnreadableError("a contract is made by rendering: install helm, or name it in GROUNDSWELL_HELM")
        file = self.scratch / "given-values.yaml"
        file.write_text(json.dumps(values), encoding="utf-8")
        arguments = (release, str(self.folder), "--namespace", NAMESPACE, "--include-crds", "--values", str(file))
        served = (part for name in _MONITORING for part in ("--api-versions", name))
        outcome = tool.run((*command, *arguments, *served), self.scratch, self.scratch)
        if outcome.error:
            said = " ".join(outcome.error.split()).removeprefix("Error: ").replace(str(self.scratch), ".")
            raise UnreadableError(f"helm cannot render {self.name} {self.version}: {said}")
        return list(_objects(outcome.text))


@contextmanager
def opened(chart: Path) -> Iterator[ChartPackage]:
    """The chart of a folder or a .tgz file. Raises UnreadableError when it is none."""
    with tempfile.TemporaryDirectory(prefix="groundswell-") as place:
        scratch = Path(place).resolve()
        folder = chart.resolve() if chart.is_dir() else _unpacked(chart, scratch / "chart")
        description = mapping(value_file(folder / "Chart.yaml"))
        name, version = text(description.get("name")), str(description.get("version") or "")
        if not name or not version:
            raise UnreadableError(f"{chart} is no Helm chart: it has no Chart.yaml with a name and a version")
        defaults = mapping(value_file(folder / "values.yaml")) if (folder / "values.yaml").is_file() else {}
        tree = keys_of_chart(plain_folder(folder), "")
        yield ChartPackage(folder, scratch, name, version, defaults, tree, _closed(folder))


def value_file(file: Path) -> Any:
    """A file of one YAML document. Raises UnreadableError when it is not."""
    try:
        documents = yaml_stream.documents(text_of(file.read_bytes()))
    except (OSError, NotTextError) as error:
        raise UnreadableError(f"{file} cannot be read: {error}") from error
    if len(documents) > 1 or (documents and documents[0].error):
        raise UnreadableError(f"{file} is not one YAML document")
    return documents[0].value if documents else {}


def _unpacked(package: Path, target: Path) -> Path:
    try:
        with tarfile.open(package) as content:
            members = content.getmembers()
            if sum(each.size for each in members) > _MOST_BYTES:
                raise UnreadableError(f"{package} holds more than {_MOST_BYTES // 1024**2} MiB: that is no chart")
            content.extractall(target, members, filter="data")
    except (OSError, tarfile.TarError, EOFError) as error:
        raise UnreadableError(f"{package} is neither a chart's folder nor its package: {error}") from error
    found = sorted(target.glob("*/Chart.yaml"))
    if not found:
        raise UnreadableError(f"{package} is no Helm chart: it holds no Chart.yaml")
    return found[0].parent


def _closed(folder: Path) -> bool:
    """Whether the chart's schema refuses a key that it does not name."""
    try:
        schema = json.loads((folder / "values.schema.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return False
    return mapping(schema).get("additionalProperties") is False


def _objects(output: str) -> Iterator[Rendered]:
    parts = _SOURCE.split(output)
    for source, content in zip(parts[1::2], parts[2::2], strict=True):
        for document in yaml_stream.documents(content):
            body = document.value
            if isinstance(body, Mapping) and body.get("kind") and isinstance(body.get("metadata"), Mapping):
                yield Rendered(body, source)
