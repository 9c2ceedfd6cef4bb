"""What a kustomization is made of: every folder and file that its build would open, and what it would fetch."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from groundswell.manifests.checkout import Checkout, LeavesRepositoryError
from groundswell.manifests.ksops import Generated, generated, is_ksops
from groundswell.manifests.mapping_file import first_mapping, mapping_of
from groundswell.manifests.source import KUSTOMIZATIONS

_REMOTE = re.compile(
    r"[a-z+]+://|git::|[\w.-]+@[\w.-]+:|[\w-]+(?:\.[\w-]+)+/[\w.-]+/|.*[?&](?:ref|version)=|.*\.git(?:/|$)"
)
NESTED = ("resources", "bases", "components")
_LISTS = ("patchesStrategicMerge", "crds", "configurations", "generators", "transformers", "validators")
_WITH_PATH = ("patches", "patchesJson6902", "patchesJSON6902", "replacements")
GENERATED = ("configMapGenerator", "secretGenerator")
CHARTS = ("helmCharts", "helmChartInflationGenerator")
_DEEPEST = 50


@dataclass(slots=True)
class Closure:
    """`files` and `manifests` (those named as resources) are paths from the root. `remote` are addresses to be fetched,
    `charts` names of Helm charts to be inflated, `missing` and `outside` entries with the file that names them.
    `plugins` are generators that are programs of their own: (kustomization, entry) to their kind, "" for those that
    need not run, since what they give can be told: `generated`, by kustomization, from the files `sources`. `within`
    has for each kustomization the one that takes it in."""

    files: dict[str, None] = field(default_factory=dict)
    manifests: dict[str, None] = field(default_factory=dict)
    remote: dict[str, None] = field(default_factory=dict)
    charts: dict[str, None] = field(default_factory=dict)
    missing: dict[tuple[str, str], None] = field(default_factory=dict)
    outside: dict[tuple[str, str], None] = field(default_factory=dict)
    plugins: dict[tuple[str, str], str] = field(default_factory=dict)
    generated: dict[str, list[Generated]] = field(default_factory=dict)
    sources: dict[str, None] = field(default_factory=dict)
    within: dict[str, str] = field(default_factory=dict)

    @property
    def elsewhere(self) -> bool:
        """Whether a part of it cannot be had here, although nothing is wrong with it."""
        return bool(self.remote or self.charts or self.plugins)


def kustomization_file(checkout: Checkout, folder: str) -> str | None:
    """The folder's kustomization, None when it has none."""
    start = f"{folder}/" if folder else ""
    return next((start + name for name in KUSTOMIZATIONS if checkout.holds(start + name)), None)


def closure(checkout: Checkout, folder: str) -> Closure:
    """Everything that a build of the folder reaches; a folder that reaches itself is entered once."""
    found = Closure()
    _enter(checkout, folder, found, set(), 0)
    return found


def _enter(checkout: Checkout, folder: str, found: Closure, seen: set[str], depth: int) -> None:
    file = kustomization_file(checkout, folder)
    if file is None or folder in seen or depth > _DEEPEST:
        return
    seen.add(folder)
    found.files[file] = None
    value = mapping_of(checkout, file)
    for name in CHARTS:
        for chart in _mappings(value.get(name)):
            found.charts[str(chart.get("name") or chart.get("chartName") or "unnamed")] = None
    for entry in _strings(value, NESTED):
        _nested(checkout, folder, file, entry, found, seen, depth)
    for entry in _opened(value):
        _opens(checkout, folder, file, entry, found)
    for entry in _strings(value, ("generators",)):
        _note_plugin(checkout, folder, file, entry, found)


def _note_plugin(checkout: Checkout, folder: str, file: str, entry: str, found: Closure) -> None:
    """A generator that kustomize does not have itself."""
    place = None if "\n" in entry else _place(checkout, folder, file, entry, found)
    given = first_mapping(entry) if "\n" in entry else mapping_of(checkout, place) if place else {}
    if not given.get("kind") or given.get("apiVersion") == "builtin":
        return
    found.plugins[(file, entry)] = str(given["kind"])
    if is_ksops(given):
        made = list(generated(checkout, folder, given))
        found.plugins[(file, entry)] = "" if made else str(given["kind"])
        found.generated.setdefault(file, []).extend(made)
        found.sources.update(dict.fromkeys(origin for _, origin in made if origin))


def _nested(checkout: Checkout, folder: str, file: str, entry: str, found: Closure, seen: set[str], depth: int) -> None:
    """One entry of `resources`: a folder, a file, or an address."""
    place = _place(checkout, folder, file, entry, found)
    if place is None:
        return
    if checkout.under(place):
        inner = kustomization_file(checkout, place)
        if inner is not None and inner not in found.files:
            found.within[inner] = file
        _enter(checkout, place, found, seen, depth + 1)
    elif checkout.holds(place):
        found.files[place] = found.manifests[place] = None
    elif _REMOTE.match(entry):
        found.remote[entry] = None
    else:
        found.missing[(file, entry)] = None


def _opens(checkout: Checkout, folder: str, file: str, entry: str, found: Closure) -> None:
    """A file that the kustomization opens without taking it for a resource."""
    place = _place(checkout, folder, file, entry, found)
    if place is None:
        return
    if checkout.holds(place):
        found.files[place] = None
    elif _REMOTE.match(entry):
        found.remote[entry] = None
    elif not checkout.under(place):
        found.missing[(file, entry)] = None


def _place(checkout: Checkout, folder: str, file: str, entry: str, found: Closure) -> str | None:
    try:
        return checkout.place(entry, folder) if not entry.startswith("/") else None
    except LeavesRepositoryError:
        if _REMOTE.match(entry):
            found.remote[entry] = None
        else:
            found.outside[(file, entry)] = None
        return None


def _strings(value: Mapping[str, Any], names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        entries = value.get(name)
        yield from (entry for entry in entries if isinstance(entry, str)) if isinstance(entries, list) else ()


def _mappings(value: Any) -> Iterator[Mapping[str, Any]]:
    yield from (entry for entry in value if isinstance(entry, dict)) if isinstance(value, list) else ()


def _opened(value: Mapping[str, Any]) -> Iterator[str]:
    """The files that a kustomization names outside `resources`; inline patches are not files."""
    yield from (entry for entry in _strings(value, _LISTS) if "\n" not in entry and ":" not in entry)
    for name in _WITH_PATH:
        yield from (str(entry["path"]) for entry in _mappings(value.get(name)) if entry.get("path"))
    for name in GENERATED:
        for entry in _mappings(value.get(name)):
            yield from (each.split("=", 1)[-1] for each in _strings(entry, ("files", "envs")))
            yield from [entry["env"]] if isinstance(entry.get("env"), str) else []
    openapi = value.get("openapi")
    if isinstance(openapi, dict) and isinstance(openapi.get("path"), str):
        yield openapi["path"]
