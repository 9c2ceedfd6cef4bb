"""The git generator of ApplicationSets: one set of parameters a folder, or a file and each entry of its list."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Any

from groundswell.manifests import problems, yaml_stream
from groundswell.manifests.bounded_pattern import joined
from groundswell.manifests.checkout import Checkout
from groundswell.manifests.go_functions import normalize
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.rendering import as_json_numbers, flattened
from groundswell.manifests.resource import Location
from groundswell.manifests.text import NotTextError
from groundswell.manifests.text import text as text_of


def parameters_of_git(
    generator: Mapping[str, Any], checkout: Checkout, ledger: Ledger, *, go: bool
) -> list[dict[str, Any]]:
    """The sets of parameters in the order of the paths; a file that is no mapping and no list of them is a problem."""
    prefix = str(generator.get("pathParamPrefix") or "")
    if generator.get("directories"):
        wanted, unwanted = _patterns(generator["directories"])
        folders = (each for each in _folders(checkout) if _chosen(each, wanted, unwanted, crosses=False))
        return [_path_parameters(folder, "", prefix, go=go) for folder in folders]
    found: list[dict[str, Any]] = []
    wanted, unwanted = _patterns(generator.get("files"))
    for file in checkout.files:
        if _chosen(file, wanted, unwanted, crosses=True):
            ledger.reach((checkout.shown(file),))
            own = _path_parameters(str(PurePosixPath(file).parent), PurePosixPath(file).name, prefix, go=go)
            for entry in _entries(checkout, file, ledger):
                found.append({**(as_json_numbers(entry) if go else flattened(as_json_numbers(entry))), **own})
    return found


def _patterns(entries: Any) -> tuple[list[str], list[str]]:
    """(included, excluded) path patterns."""
    wanted: list[str] = []
    unwanted: list[str] = []
    for entry in entries if isinstance(entries, list) else []:
        if isinstance(entry, Mapping) and entry.get("path"):
            (unwanted if entry.get("exclude") is True else wanted).append(str(entry["path"]))
    return wanted, unwanted


def _chosen(path: str, wanted: Iterable[str], unwanted: Iterable[str], *, crosses: bool) -> bool:
    if any(_pattern(each, crosses).fullmatch(path) for each in unwanted):
        return False
    return any(_pattern(each, crosses).fullmatch(path) for each in wanted)


@lru_cache(maxsize=512)
def _pattern(pattern: str, crosses: bool) -> re.Pattern[str]:
    """Folders match as Go's path.Match, where `*` ends at a `/`; files as `git ls-files`, where it does not."""
    star, one = (".*", ".") if crosses else ("[^/]*", "[^/]")
    parts = re.split(r"\*+", pattern.strip("/"))
    fixed = ["".join(one if sign == "?" else re.escape(sign) for sign in part) for part in parts]
    return re.compile(joined(fixed, star), re.DOTALL)


@lru_cache(maxsize=16)
def _all_folders(files: tuple[str, ...]) -> tuple[str, ...]:
    folders: set[str] = set()
    for file in files:
        folder = file.rpartition("/")[0]
        while folder and folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    return tuple(sorted(folders))


def _folders(checkout: Checkout) -> Iterator[str]:
    """Every folder that git would check out, hidden ones left out as Argo CD does."""
    for folder in _all_folders(checkout.files):
        if not any(part.startswith(".") for part in folder.split("/")):
            yield folder


def _path_parameters(folder: str, file: str, prefix: str, *, go: bool) -> dict[str, Any]:
    segments = folder.split("/")
    values: dict[str, Any] = {"basename": segments[-1], "basenameNormalized": normalize(segments[-1])}
    if file:
        values |= {"filename": file, "filenameNormalized": normalize(file)}
    if go:
        path = {"path": folder, "segments": segments, **values}
        return {prefix: {"path": path}} if prefix else {"path": path}
    start = f"{prefix}.path" if prefix else "path"
    indexed = {f"{start}[{index}]": segment for index, segment in enumerate(segments)}
    return {start: folder, **{f"{start}.{name}": value for name, value in values.items()}, **indexed}


def _entries(checkout: Checkout, file: str, ledger: Ledger) -> Iterator[Mapping[str, Any]]:
    """The mappings that a file holds: itself, or each of its list."""
    shown = checkout.shown(file)
    try:
        documents = yaml_stream.documents(text_of((checkout.root / file).read_bytes()))
        wrong = documents[0].error if documents else ""
    except (OSError, NotTextError) as error:
        documents, wrong = [], str(error)
    value = documents[0].value if documents else None
    entries = value if isinstance(value, list) else [] if value is None else [value]
    if wrong or not all(isinstance(each, Mapping) for each in entries):
        why = wrong or "it holds neither a mapping nor a list of mappings"
        message = f"{shown} is a parameter file of an ApplicationSet and cannot be read: {why}."
        message += " Argo CD then generates nothing from the set."
        ledger.problem(problems.GENERATOR_FILE, message, Location(shown, 1), "Mend the file.")
        return
    yield from entries
