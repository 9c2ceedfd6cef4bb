"""KSOPS, the generator of kustomize that decrypts: SOPS encrypts values, so that names and keys can be read here.

Source: https://github.com/viaduct-ai/kustomize-sops (`files`, `secretFrom`) and SOPS's `encrypted_regex`.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from groundswell.manifests import yaml_stream
from groundswell.manifests.checkout import Checkout, LeavesRepositoryError
from groundswell.manifests.entries import entries
from groundswell.manifests.text import NotTextError
from groundswell.manifests.text import text as text_of

Generated = tuple[Mapping[str, Any], str]
"""An object, and the file that it was read from."""

_VARIABLE = re.compile(r"^\s*(?:export\s+)?([A-Za-z_][\w.-]*)=", re.MULTILINE)
_ENCRYPTED = "ENC[SOPS]"


def is_ksops(value: Any) -> bool:
    """Whether a generator's configuration is one of KSOPS."""
    return isinstance(value, Mapping) and str(value.get("apiVersion")).startswith("viaduct.ai/")


def generated(checkout: Checkout, folder: str, value: Mapping[str, Any]) -> Iterator[Generated]:
    """The objects that a configuration in this folder gives, without their values."""
    for entry in entries(value.get("files")):
        file = _held(checkout, folder, entry)
        for document in yaml_stream.documents(_text(checkout, file)):
            if file and isinstance(document.value, dict) and document.value.get("kind"):
                yield _without_values(document.value), file
    for entry in entries(value.get("secretFrom")):
        if isinstance(entry, Mapping) and isinstance(entry.get("metadata"), Mapping):
            yield _secret_from(checkout, folder, entry), ""


def _without_values(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """The object as it is applied, with a word in the place of each secret."""
    rest = {key: each for key, each in body.items() if key not in ("sops", "data", "stringData")}
    if body["kind"] != "Secret":
        return {**rest, **{key: body[key] for key in ("data", "stringData") if key in body}}
    parts = [body.get(part) for part in ("data", "stringData")]
    keys = [str(key) for part in parts if isinstance(part, Mapping) for key in part]
    return {**rest, "stringData": dict.fromkeys(keys, _ENCRYPTED)}


def _secret_from(checkout: Checkout, folder: str, entry: Mapping[str, Any]) -> Mapping[str, Any]:
    keys = []
    for each in [*entries(entry.get("files")), *entries(entry.get("binaryFiles"))]:
        name, given, _ = str(each).partition("=")
        keys.append(name if given else PurePosixPath(name).name)
    for each in entries(entry.get("envs")):
        keys += _VARIABLE.findall(_text(checkout, _held(checkout, folder, each)))
    body = {"apiVersion": "v1", "kind": "Secret", "metadata": entry["metadata"], "type": entry.get("type") or "Opaque"}
    return {**body, "stringData": dict.fromkeys(keys, _ENCRYPTED)}


def _held(checkout: Checkout, folder: str, entry: Any) -> str:
    """The file that an entry names; "" when it is not in the repository."""
    try:
        file = checkout.place(str(entry), folder)
    except LeavesRepositoryError:
        return ""
    return file if checkout.holds(file) else ""


def _text(checkout: Checkout, file: str) -> str:
    try:
        return text_of((checkout.root / file).read_bytes()) if file else ""
    except (OSError, NotTextError):
        return ""
