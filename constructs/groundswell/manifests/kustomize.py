"""Building a kustomization with kubectl or kustomize, and finding where each built object was written."""

import os
import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from groundswell.manifests import problems, tool
from groundswell.manifests.argocd_apps import CHART, objects_of_argocd_apps
from groundswell.manifests.build import Build
from groundswell.manifests.checkout import Checkout
from groundswell.manifests.inflated_charts import charts_of_kustomization
from groundswell.manifests.kustomization import Closure, closure, kustomization_file
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.manifest import Found, objects, objects_of_file
from groundswell.manifests.remainder import remainder
from groundswell.manifests.resource import Location

_CHANCE = re.compile(r'^E[0-9]{4} [0-9:.]+ +[0-9]+ [\w.]+:[0-9]+\] "command failed" err=|&?\{?0x[0-9a-f]{6,}')
"""What a message holds of the moment and the process: when, by whom, and at which address in memory."""
_UNRESTRICTED = ("--load-restrictor", "LoadRestrictionsNone")
_SAME = ("namePrefix", "nameSuffix", "namespace", "commonLabels", "commonAnnotations", "patches", "replicas")
_Origins = Mapping[str, Mapping[str, list[Found]]]  # kind, then name


def objects_of_kustomization(build: Build) -> list[Found]:
    """The objects that the kustomization gives for the Application; [] with a note when they cannot be had here."""
    file = kustomization_file(build.checkout, build.folder)
    if file is None:
        message = f"{build.who} wants kustomize to build {build.shown}, which has no kustomization.yaml."
        build.problem(problems.KUSTOMIZE_BUILD, message, "Add a kustomization, or remove spec.source.kustomize.")
        return []
    found = closure(build.checkout, build.folder)
    build.ledger.reach(build.checkout.shown(name) for name in (*found.files, *found.sources))
    if _note_what_is_wrong(build, found):
        return []
    command = tool.kustomize()
    if command is None:
        _note_elsewhere(build, found)
        remedy = "Install kubectl or kustomize, or name one in GROUNDSWELL_KUBECTL or GROUNDSWELL_KUSTOMIZE."
        build.opaque("it has to be built by kustomize, which is not installed", remedy)
        return []
    with tempfile.TemporaryDirectory(prefix="groundswell-") as scratch:
        if found.elsewhere:
            _note_elsewhere(build, found)
            outcome = _built_without(build, found, command, Path(scratch))
        else:
            outcome = _built(build, command, Path(scratch))
    shown = build.checkout.shown(file)
    if outcome.error:
        _note_failure(build, found, outcome.error, Location(shown, 1))
        return []
    origins = _origins(build.checkout, (*found.manifests, *found.sources))
    built = objects(outcome.text, shown, build.ledger)
    told = objects_of_argocd_apps(charts_of_kustomization(build, found), lambda _: Location(shown, 1))
    return [*told, *(replace(each, location=_origin(each, origins, shown)) for each in built)]


def _built_without(build: Build, found: Closure, command: tuple[str, ...], scratch: Path) -> tool.Outcome:
    """The build of what is at hand."""
    outcome = _built(remainder(build, found, scratch), command, scratch)
    if "merging from generator" in outcome.error:
        outcome = _built(remainder(build, found, scratch, merging=False), command, scratch)
    return outcome


def _note_failure(build: Build, found: Closure, error: str, where: Location) -> None:
    if "external plugin" in error:  # transformers and the like, where Argo CD may have them
        build.opaque("it uses a plugin of kustomize, and nothing is run here", "Commit what it renders.")
    elif found.elsewhere:
        why = f"without that it cannot be built: {_local(error, build.checkout)}"
        build.opaque(why, "Commit what it renders.")
    else:
        message = f"kustomize cannot build {build.shown} for {build.who}: {_local(error, build.checkout)}"
        build.problem(problems.KUSTOMIZE_BUILD, message, "Mend the kustomization.", where)


def _note_what_is_wrong(build: Build, found: Closure) -> bool:
    """Whether the build needs something that should be in the repository and is not. Each such thing is noted."""
    for file, entry in found.missing:
        on_disk = os.path.lexists(build.checkout.root / Path(file).parent / entry)
        why = "is on this disk but not tracked by git, so Argo CD will not have it" if on_disk else "does not exist"
        message = f"{build.checkout.shown(file)} names {entry}, which {why}. The build for {build.who} fails."
        fix = f"Add {entry}, or take it out of the kustomization."
        build.problem(problems.KUSTOMIZE_BUILD, message, fix, Location(build.checkout.shown(file), 1))
    for file, entry in found.outside:
        message = f"{build.checkout.shown(file)} names {entry}, which lies outside the repository."
        where = Location(build.checkout.shown(file), 1)
        build.problem(problems.LEAVES_REPOSITORY, message, "Move it into the repository.", where)
    return bool(found.missing or found.outside)


def _note_elsewhere(build: Build, found: Closure) -> None:
    """Notes what only a build with a network, or with more programs, would have."""
    if found.remote:
        names = ", ".join(sorted(found.remote))
        build.opaque(f"it takes {names} from elsewhere, and nothing is fetched here", "Commit what is taken.")
    releases = list(charts_of_kustomization(build, found))
    for each in releases:
        if each.chart == CHART:
            continue
        why = f"{build.who} inflates it with {build.shown}, and nothing is pulled here"
        where = Location(each.file, each.line)
        build.ledger.chart(each.chart, each.version, why, f"Give a contract for {each.chart}.", where)
    if names := ", ".join(sorted(found.charts.keys() - {each.chart for each in releases})):
        build.opaque(f"it inflates the Helm chart {names}, which kustomize has to pull", "Commit what it renders.")
    if kinds := sorted({kind for kind in found.plugins.values() if kind}):
        build.opaque(f"it uses the generator {', '.join(kinds)}, and nothing is run here", "Commit what it renders.")


def _built(build: Build, command: tuple[str, ...], scratch: Path) -> tool.Outcome:
    """The build. One that fails because it opens files beside its folder is tried as `kustomize.buildOptions` allow."""
    overlay = _overlay(build, scratch)
    folder = overlay or build.checkout.root / build.folder
    runs = tool.Runs() if overlay else build.runs  # what is built with an Application's own settings is its own
    outcome = runs.once((*command, str(folder)), scratch)
    if "security;" not in outcome.error:
        return outcome
    loose = runs.once((*command, *_UNRESTRICTED, str(folder)), scratch)
    if not loose.error:
        option = " ".join(_UNRESTRICTED)
        why = f"it opens files beside its folder, which Argo CD allows only with {option}"
        build.opaque(why, f"See that argocd-cm has kustomize.buildOptions: {option}.")
    return loose


def _overlay(build: Build, scratch: Path) -> Path | None:
    """A kustomization in `scratch` that adds the Application's own settings; None when it has none."""
    options = build.source.options("kustomize")
    value: dict[str, Any] = {name: options[name] for name in _SAME if options.get(name)}
    if options.get("labelWithoutSelector") and "commonLabels" in value:
        templates = options.get("labelIncludeTemplates") is True
        value["labels"] = [{"pairs": value.pop("commonLabels"), "includeTemplates": templates}]
    images = [_image(str(each)) for each in options.get("images") or []]
    source = os.path.relpath((build.checkout.root / build.folder).resolve(), (scratch / "overlay").resolve())
    components = [f"{source}/{each}" for each in options.get("components") or []]
    if not (value or images or components):
        return None
    value = {**value, "resources": [source], "images": images, "components": components}
    value["replicas"] = [_replica(each) for each in value.get("replicas") or [] if isinstance(each, dict)]
    (scratch / "overlay").mkdir()
    (scratch / "overlay" / "kustomization.yaml").write_text(yaml.safe_dump(value), encoding="utf-8")
    return scratch / "overlay"


def _replica(entry: Mapping[str, Any]) -> dict[str, Any]:
    count = str(entry.get("count", ""))
    return {"name": entry.get("name"), "count": int(count) if count.isdecimal() else 0}


def _image(text: str) -> dict[str, str]:
    """`name=new:tag`, `name:tag` or `name@digest` as the entry of a kustomization."""
    name, equals, new = text.partition("=")
    target = new if equals else name
    entry: dict[str, str] = {}
    if "@" in target:
        target, _, entry["digest"] = target.partition("@")
    elif ":" in target.rpartition("/")[2]:
        target, _, entry["newTag"] = target.rpartition(":")
    entry["name"] = name if equals else target
    if equals:
        entry["newName"] = target
    return entry


def _origins(checkout: Checkout, files: Iterable[str]) -> _Origins:
    """Where the objects of the kustomization's resources are written, by kind and name."""
    index: dict[str, dict[str, list[Found]]] = {}
    for found in _written(checkout, files):
        names = index.setdefault(found.body["kind"], {})
        names.setdefault(found.body["metadata"].get("name") or "", []).append(found)
    return index


def _written(checkout: Checkout, files: Iterable[str]) -> Iterator[Found]:
    quiet = Ledger()  # kustomize itself says what is wrong in them
    for file in files:
        yield from objects_of_file(checkout, file, quiet)


def _origin(built: Found, origins: _Origins, shown: str) -> Location:
    """The file that holds the object before it was built: by its name, or by the name within a prefix and a suffix.

    What a generator or an inline patch made stands in the kustomization itself.
    """
    metadata = built.body["metadata"]
    name = metadata.get("name") or ""
    names = origins.get(built.body["kind"]) or {}
    near = names.get(name) or []
    if not near:
        inner = max((each for each in names if each and each in name), key=len, default="")
        near = names[inner] if inner else []
    home = [each for each in near if each.body["metadata"].get("namespace") == metadata.get("namespace")]
    return (home or near)[0].location if near else Location(shown, 1)


def _local(error: str, checkout: Checkout) -> str:
    """The tool's message without the place where the checkout happens to lie."""
    lines = [line for line in _CHANCE.sub("", error).splitlines() if line.strip()]
    return " ".join(lines).replace(f"{checkout.root}/", "").replace(str(checkout.root), ".").removeprefix("error: ")
