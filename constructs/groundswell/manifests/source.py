"""The sources of an Application: what they point at, and of which type Argo CD takes them to be."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from groundswell.manifests.checkout import Checkout

KUSTOMIZATIONS = ("kustomization.yaml", "kustomization.yml", "Kustomization")
_DIRECTORY_FIELDS = ("recurse", "include", "exclude", "jsonnet")


@dataclass(frozen=True, slots=True)
class Source:
    """One entry of `spec.source` or `spec.sources`, its fields as texts ("" when absent)."""

    raw: Mapping[str, Any]
    url: str
    path: str
    chart: str
    revision: str
    ref: str

    @property
    def is_remote_chart(self) -> bool:
        """Whether it is pulled from a chart or OCI registry."""
        return bool(self.chart) or self.url.startswith("oci://")

    def options(self, kind: str) -> Mapping[str, Any]:
        """The settings under `helm`, `kustomize` or `directory`; empty when absent or not a mapping."""
        value = self.raw.get(kind)
        return value if isinstance(value, Mapping) else {}


def sources_of(spec: Any) -> tuple[Source, ...]:
    """The sources of an Application's spec; `sources`, when it has entries, wins over `source`."""
    if not isinstance(spec, Mapping):
        return ()
    several = spec.get("sources")
    raws = several if isinstance(several, list) and several else [spec.get("source")]
    return tuple(source_of(raw) for raw in raws if isinstance(raw, Mapping))


def source_of(raw: Mapping[str, Any]) -> Source:
    """The source that a mapping describes; a field that is no text (a version like 1.10) is written as one."""
    raw = {key: value for key, value in raw.items() if key != "path"} | _chart_in_registry(raw) if _is_oci(raw) else raw
    fields = {name: str(raw.get(name) or "") for name in ("repoURL", "path", "chart", "targetRevision", "ref")}
    wrong = {name: text for name, text in fields.items() if not isinstance(raw.get(name), str | None)}
    return Source({**raw, **wrong} if wrong else raw, *fields.values())


def _is_oci(raw: Mapping[str, Any]) -> bool:
    """Whether it is the whole of one artefact in an OCI registry, whose address ends in the chart's name."""
    url, path = str(raw.get("repoURL") or ""), str(raw.get("path") or "").strip("/")
    return url.startswith("oci://") and not raw.get("chart") and path in ("", ".")


def _chart_in_registry(raw: Mapping[str, Any]) -> dict[str, str]:
    return {"chart": str(raw["repoURL"]).rstrip("/").rpartition("/")[2].partition(":")[0]}


def type_of(source: Source, checkout: Checkout, folder: str) -> str:
    """ "helm", "kustomize", "directory" or "plugin", as Argo CD decides: settings that say something, else the files.

    `directory: {recurse: false}` says nothing, so a folder with a kustomization is still built by kustomize.
    """
    if "plugin" in source.raw and source.raw["plugin"] is not None:
        return "plugin"
    if any(source.options("helm").values()):
        return "helm"
    if any(source.options("kustomize").values()):
        return "kustomize"
    if any(source.options("directory").get(field) for field in _DIRECTORY_FIELDS):
        return "directory"
    start = f"{folder}/" if folder else ""
    if checkout.holds(f"{start}Chart.yaml"):
        return "helm"
    return "kustomize" if any(checkout.holds(start + name) for name in KUSTOMIZATIONS) else "directory"
