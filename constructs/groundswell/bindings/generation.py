"""Everything that is made from a selection, as files in memory, and the lock that says what was made from what."""

import hashlib
import importlib.metadata
import json
import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from groundswell.bindings.constructs import bindings, cli_release
from groundswell.bindings.core import CORE_PACKAGE, core_index, core_schemas, read_core
from groundswell.bindings.custom import kind_entry
from groundswell.bindings.definition import Definition, delivered
from groundswell.bindings.selection import Group
from groundswell.bindings.text import block_yaml, compact_json

IMPORTS = "imports"
SCHEMAS = "constructs/groundswell/schemas/data"
LOCK = f"{IMPORTS}/imports.lock"

Files = dict[str, bytes]
"""Content by path below the checkout, with forward slashes."""

Source = Callable[[Group], list[Definition]]


def made(checkout: Path, groups: Sequence[Group], source: Source, kubernetes: str | None, before: Files) -> Files:
    """All files of `groups` (and of the core schemas, unless `kubernetes` is None), the lock included.

    What `before` holds of other groups, by its lock, is kept. Nothing is written.
    """
    earlier = json.loads(before[LOCK]) if LOCK in before else {}
    lock: dict[str, Any] = {"groups": earlier.get("groups", {})}
    lock |= {"core": earlier["core"]} if "core" in earlier else {}
    with ThreadPoolExecutor(os.cpu_count()) as pool:  # the CLI is a process of its own, one a group
        results = list(pool.map(lambda group: _group_files(checkout, group, source(group)), groups))
    new: Files = {}
    for group, (files, kinds) in zip(groups, results, strict=True):
        head = {"repository": group.repository, "release": group.release, "kinds": kinds}
        lock["groups"][group.name] = head | {"outputs": _hashes(files)}
        new |= files
    if kubernetes is not None:
        core, sha256 = _core_files(kubernetes)
        package = f"{CORE_PACKAGE} {importlib.metadata.version(CORE_PACKAGE)}"
        lock["core"] = {"release": kubernetes, "package": package, "sha256": sha256, "outputs": _hashes(core)}
        new |= core
    lock["generator"] = f"cdk8s-cli {cli_release(checkout)}"
    kept = {path: before[path] for path in _outputs(lock) if path not in new and path in before}
    return kept | new | {LOCK: (json.dumps(lock, indent=2, sort_keys=True) + "\n").encode()}


def _group_files(checkout: Path, group: Group, definitions: Sequence[Definition]) -> tuple[Files, dict[str, Any]]:
    files = {f"{IMPORTS}/{path}": content for path, content in bindings(checkout, group, definitions).items()}
    index, kinds = {}, {}
    for definition in definitions:
        index[definition.kind], schemas = kind_entry(definition)
        files[f"{SCHEMAS}/custom/{group.name}/{definition.kind}.json"] = compact_json(schemas).encode()
        if group.deliver:
            path = f"{IMPORTS}/crds/{group.name}/{definition.plural}.yaml"
            files[path] = block_yaml(delivered(definition)).encode()
        kinds[definition.kind] = {
            "apiVersion": f"{group.name}/{definition.preferred['name']}",
            "bound": definition.kind in group.bind,
            "sha256": definition.sha256,
        }
    files[f"{SCHEMAS}/custom/{group.name}/index.json"] = compact_json(index).encode()
    return files, kinds


def _core_files(kubernetes: str) -> tuple[Files, str]:
    definitions, sha256 = read_core(kubernetes)
    index = core_index(definitions)
    body = {"kinds": index, "definitions": core_schemas(definitions, index)}
    return {f"{SCHEMAS}/core/{kubernetes}.json": compact_json(body).encode()}, sha256


def _hashes(files: Files) -> dict[str, str]:
    return {path: hashlib.sha256(content).hexdigest() for path, content in files.items()}


def _outputs(lock: Mapping[str, Any]) -> list[str]:
    parts = [*lock["groups"].values(), *([lock["core"]] if "core" in lock else [])]
    return [path for part in parts for path in part["outputs"]]
