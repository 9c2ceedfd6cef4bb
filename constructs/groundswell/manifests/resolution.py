"""An Application's sources as they are handed on: `$ref` value files resolved, Helm values merged."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from groundswell.manifests.build import Build
from groundswell.manifests.helm_values import merged_values, value_files
from groundswell.manifests.ledger import Ledger


def values_of(build: Build) -> Mapping[str, Any]:
    """The merged values alone; what is wrong with a value file is told elsewhere."""
    return with_resolved_values(build, Ledger())[1]


def with_resolved_values(build: Build, ledger: Ledger) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """The raw source, its value files named as Locations name files, and the merged values.

    A value file that cannot be had keeps the name it was written with, and adds nothing to the values; one that may be
    missing, and is, is left out. Notes about it go to `ledger`.
    """
    options = build.source.options("helm")
    entries = options.get("valueFiles")
    resolved: list[str] = []
    files = []
    for entry in entries if isinstance(entries, list) else []:
        single = replace(build.source, raw={**build.source.raw, "helm": {**options, "valueFiles": [entry]}})
        found = value_files(replace(build, source=single, ledger=ledger))
        if found == []:
            continue
        files.extend(found or [])
        resolved.append(found[0].checkout.shown(found[0].file) if found else str(entry))
    values = merged_values(build, files)
    if not isinstance(entries, list) or not entries:
        return build.source.raw, values
    return {**build.source.raw, "helm": {**options, "valueFiles": resolved}}, values
