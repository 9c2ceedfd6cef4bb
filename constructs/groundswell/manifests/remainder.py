"""A kustomization without what cannot be had here (charts to be pulled, addresses, plugins): the rest can be built."""

import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from groundswell.manifests import yaml_stream
from groundswell.manifests.build import Build
from groundswell.manifests.document import Document
from groundswell.manifests.entries import entries
from groundswell.manifests.kustomization import CHARTS, GENERATED, NESTED, Closure
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.manifest import objects_of_file
from groundswell.manifests.mapping_file import mapping_of
from groundswell.manifests.source import KUSTOMIZATIONS
from groundswell.manifests.tool import Runs

_NOTHING: Mapping[str, Any] = {"pairs": {}}
"""A label that says nothing: kustomize refuses a kustomization without any field that does."""
_FILE = "groundswell-generated.yaml"


def remainder(build: Build, found: Closure, scratch: Path, *, merging: bool = True) -> Build:
    """The build over a copy, below `scratch`, of the files that it opens; the repository itself is not touched.

    Without `merging` it has no generators that add to what something else brings: that may be elsewhere, too.
    """
    root = (scratch / "remainder").resolve()
    for file in found.files:
        target = root / file
        target.parent.mkdir(parents=True, exist_ok=True)
        if PurePosixPath(file).name in KUSTOMIZATIONS:
            added = [body for body, _ in found.generated.get(file, ())] + _settings(build, file, found)
            value = _without_elsewhere(build, file, found, added=bool(added))
            _write(target, [value if merging else _without_merging(value)])
            _write(target.parent / _FILE, added)
        else:
            shutil.copyfile(build.checkout.root / file, target)
    return replace(build, checkout=replace(build.checkout, root=root), runs=Runs())


def _write(target: Path, values: list[Mapping[str, Any]]) -> None:
    if values:
        target.write_text(yaml.safe_dump_all(values, sort_keys=False), encoding="utf-8")


def _settings(build: Build, file: str, found: Closure) -> list[Mapping[str, Any]]:
    """What patches set in the `argocd-cm` of manifests that are elsewhere: by that, too, waves wait or not."""
    value = mapping_of(build.checkout, file)
    folder = PurePosixPath(file).parent.as_posix()
    patches = [*_listed(value.get("patchesStrategicMerge")), *entries(value.get("patches"))]
    bodies: list[Mapping[str, Any]] = [
        each.value
        for patch in patches
        if isinstance(patch, dict) and str(patch.get("path")) not in found.remote
        for each in _documents(build, folder, patch)
        if isinstance(each.value, dict) and _is_argocd_cm(each.value)
    ]
    quiet = Ledger()
    here = bodies and any(
        _is_argocd_cm(each.body) for name in found.manifests for each in objects_of_file(build.checkout, name, quiet)
    )
    return [] if here else bodies[:1]


def _is_argocd_cm(body: Mapping[str, Any]) -> bool:
    metadata = body.get("metadata")
    return body.get("kind") == "ConfigMap" and isinstance(metadata, dict) and metadata.get("name") == "argocd-cm"


def _without_elsewhere(build: Build, file: str, found: Closure, *, added: bool) -> Mapping[str, Any]:
    folder = PurePosixPath(file).parent.as_posix()
    value = {key: each for key, each in mapping_of(build.checkout, file).items() if key not in (*CHARTS, "helmGlobals")}
    for name in NESTED:
        if name in value:
            value[name] = [each for each in entries(value[name]) if str(each) not in found.remote]
    if "generators" in value:
        value["generators"] = [each for each in entries(value["generators"]) if (file, str(each)) not in found.plugins]
    if added:
        value["resources"] = [*entries(value.get("resources")), _FILE]
    patches = [*_listed(value.pop("patchesStrategicMerge", None)), *entries(value.get("patches"))]
    value["patches"] = [aimed for each in patches for aimed in _aimed(build, folder, each, found)]
    return {**value, "labels": [*entries(value.get("labels")), _NOTHING]}


def _without_merging(value: Mapping[str, Any]) -> Mapping[str, Any]:
    kept = {name: [each for each in entries(value.get(name)) if not _adds(each)] for name in GENERATED}
    return {**value, **kept}


def _adds(generator: Any) -> bool:
    return isinstance(generator, dict) and generator.get("behavior") in ("merge", "replace")


def _listed(patches: Any) -> Iterator[Mapping[str, Any]]:
    """The entries of `patchesStrategicMerge`, as entries of `patches`."""
    for each in entries(patches):
        yield {"patch": each} if "\n" in str(each) else {"path": each}


def _aimed(build: Build, folder: str, patch: Any, found: Closure) -> Iterator[Any]:
    """The patch with a target: kustomize stops at one that names an object that is not there, as it would be for an
    object of a chart, but not at a target that selects nothing."""
    if not isinstance(patch, dict) or str(patch.get("path")) in found.remote:
        return
    bodies = [] if patch.get("target") else [each.value for each in _documents(build, folder, patch)]
    if not bodies or not all(isinstance(each, dict) and each.get("kind") for each in bodies):
        yield patch
        return
    rest = {key: each for key, each in patch.items() if key != "path"}
    for body in bodies:
        metadata = body.get("metadata")
        name = str(metadata.get("name")) if isinstance(metadata, dict) else ""
        text = yaml.safe_dump(body, sort_keys=False)
        yield {**rest, "patch": text, "target": {"kind": body["kind"], "name": re.escape(name)}}


def _documents(build: Build, folder: str, patch: Mapping[str, Any]) -> list[Document]:
    if patch.get("patch"):
        return yaml_stream.documents(str(patch["patch"]))
    file = build.checkout.place(str(patch.get("path")), folder)
    held = build.checkout.holds(file)
    return yaml_stream.documents((build.checkout.root / file).read_text("utf-8", "replace")) if held else []
