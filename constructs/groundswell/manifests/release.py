"""The Helm releases that a bootstrap step installs, as the inventory writes them.

releases:
  - chart: argo-cd
    version: 9.3.7
    release: argocd                # the chart's name when absent
    namespace: argocd              # the step's when absent
    repository: https://argoproj.github.io/argo-helm        # may be absent
    values: argocd-values.yaml     # a mapping, or a file relative to the inventory; may be absent
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from groundswell.errors import UnreadableError
from groundswell.manifests import yaml_stream
from groundswell.manifests.text import NotTextError
from groundswell.manifests.text import text as text_of

FIELDS = ("chart", "version", "release", "namespace", "repository", "values")


@dataclass(frozen=True, slots=True)
class Release:
    """One Helm release: which chart in which version, under which name, in which namespace, with which values.

    `under` is the key of another chart's values that these stand under, for a chart that comes as a dependency; it is
    then the chart's name to its templates. "" for a release of its own. `skip_crds` leaves out what lies in the chart's
    crds/. `file` and `line` are where a folder asks for the chart, "" where nothing but an Application or a step does;
    `value_files` are those of the folder, the later ones over the earlier.
    """

    chart: str
    version: str
    name: str
    namespace: str
    repository: str = ""
    values: Mapping[str, Any] = field(default_factory=dict, hash=False)
    under: str = ""
    skip_crds: bool = False
    file: str = field(default="", compare=False)
    line: int = field(default=1, compare=False)
    value_files: tuple[str, ...] = field(default=(), compare=False)

    def as_source(self) -> Mapping[str, Any]:
        """The source of an Application that would install the same."""
        helm = {"releaseName": self.name, "valuesObject": self.values}
        return {"chart": self.chart, "repoURL": self.repository, "targetRevision": self.version, "helm": helm}


def release_of(raw: Mapping[str, Any], namespace: str, folder: Path, where: str) -> Release:
    """The release that an entry describes. Raises UnreadableError for a missing field or an unreadable value file."""
    for name in FIELDS[:-1]:
        if raw.get(name) is not None and not isinstance(raw[name], str):
            raise UnreadableError(f"{where}: {name} of a release is {raw[name]!r}, not a text; quote it")
    chart, version = raw.get("chart"), raw.get("version")
    if not chart or not version:
        raise UnreadableError(f"{where}: a release needs a chart and a version")
    values = raw.get("values") or {}
    if isinstance(values, str):
        values = _value_file(folder / values, f"{where}: the values {values} of release {chart}")
    if not isinstance(values, dict):
        raise UnreadableError(f"{where}: the values of release {chart} are neither a mapping nor a file")
    home = raw.get("namespace") or namespace
    return Release(chart, version, raw.get("release") or chart, home, raw.get("repository") or "", values)


def _value_file(file: Path, what: str) -> Any:
    try:
        documents = yaml_stream.documents(text_of(file.read_bytes()))
    except (OSError, NotTextError) as error:
        raise UnreadableError(f"{what} cannot be read: {error}") from error
    if len(documents) > 1 or (documents and documents[0].error):
        raise UnreadableError(f"{what} are not one YAML document")
    return (documents[0].value if documents else None) or {}
