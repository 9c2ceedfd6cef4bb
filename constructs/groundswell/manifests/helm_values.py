"""The values that an Application gives to a Helm chart: files, inline values, parameters, and all of them merged."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from groundswell.manifests import problems
from groundswell.manifests.build import Build
from groundswell.manifests.checkout import Checkout, LeavesRepositoryError
from groundswell.manifests.mapping_file import first_mapping, mapping_of

_SEGMENT = re.compile(r"((?:[^.\\\[]|\\.)+)|\[(\d+)\]")
_MOST_ITEMS = 1000  # of a list that a parameter's index would make


@dataclass(frozen=True, slots=True)
class ValueFile:
    """A value file that is there: its checkout, and its path from that root."""

    checkout: Checkout
    file: str


def value_files(build: Build) -> list[ValueFile] | None:
    """The value files of the build's source in order; None, with a note, when one cannot be had."""
    found: list[ValueFile] = []
    options = build.source.options("helm")
    entries = options.get("valueFiles")
    for entry in entries if isinstance(entries, list) else []:
        written = build.substituted(str(entry))
        if "://" in written:
            build.opaque(f"its values come from {written}, and nothing is fetched here", "Commit the values.")
            return None
        file = _value_file(build, written)
        if isinstance(file, ValueFile):
            found.append(file)
        elif file:
            return None
        elif options.get("ignoreMissingValueFiles") is not True:
            _note_missing(build, written)
            return None
    return found


def _value_file(build: Build, written: str) -> ValueFile | bool:
    """The file; True when it cannot be had (noted), False when it is not there."""
    checkout, start, path = build.checkout, build.folder, written
    if written.startswith("$"):
        ref, _, path = written[1:].partition("/")
        start, path = "", f"/{path}"
        known = build.refs.get(ref)
        if ref in build.refs and known is None:
            build.opaque(
                f"its values {written} lie in a repository that is not at hand", "Give it with --repo URL=PATH."
            )
            return True
        if known is None and path:
            message = f"{build.who} takes values from {written}, and none of its sources has the ref {ref}."
            build.problem(problems.VALUE_FILE, f"{message} Argo CD cannot render it.", f"Give a source `ref: {ref}`.")
            return True
        if known is None:
            return False
        checkout = known
    try:
        file = checkout.place(path, start)
    except LeavesRepositoryError as error:
        build.problem(problems.LEAVES_REPOSITORY, f"{build.who}: {error}. Argo CD refuses it.")
        return True
    if not checkout.holds(file):
        return False
    build.ledger.reach((checkout.shown(file),))
    return ValueFile(checkout, file)


def _note_missing(build: Build, written: str) -> None:
    message = f"{build.who} takes values from {written}, which is not in the repository. Argo CD cannot render it."
    build.problem(problems.VALUE_FILE, message, f"Add {written}, or set ignoreMissingValueFiles.")


def inline_values(build: Build) -> Mapping[str, Any]:
    """`valuesObject`, else `values` read as YAML; {} when there are none or they cannot be read."""
    options = build.source.options("helm")
    value = options.get("valuesObject")
    if isinstance(value, dict) and value:
        return value
    return first_mapping(str(options.get("values") or ""))


def parameters(build: Build) -> Iterator[tuple[str, str, bool]]:
    """(name, value, whether it is to stay a text) of each parameter."""
    entries = build.source.options("helm").get("parameters")
    for entry in entries if isinstance(entries, list) else []:
        if isinstance(entry, dict) and entry.get("name"):
            raw = entry.get("value")
            text = ("true" if raw else "false") if isinstance(raw, bool) else "" if raw is None else str(raw)
            yield str(entry["name"]), build.substituted(text), entry.get("forceString") is True


def merged_values(build: Build, files: list[ValueFile]) -> Mapping[str, Any]:
    """What the chart gets from the Application, as Helm merges it: files, inline values, parameters."""
    values: dict[str, Any] = {}
    for each in files:
        values = merge(values, _read(each))
    values = merge(values, inline_values(build))
    for name, text, is_text in parameters(build):
        _set(values, name, text if is_text else _parameter(text))
    return values


def merge(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """Mappings merge, everything else is replaced; neither side is changed."""
    result = dict(base)
    for key, value in over.items():
        below = result.get(key)
        result[key] = merge(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
    return result


def _read(file: ValueFile) -> Mapping[str, Any]:
    return mapping_of(file.checkout, file.file)


def _parameter(text: str) -> Any:
    """Helm's --set: true, false, null and integers are values, anything else is a text."""
    if text in ("true", "false", "null"):
        return {"true": True, "false": False, "null": None}[text]
    whole = re.fullmatch(r"0|-?[1-9][0-9]{0,17}", text, re.ASCII)
    return int(text) if whole else text


def _set(values: dict[str, Any], name: str, value: Any) -> None:
    """Puts a value at `a.b[0].c`; a name that is no path is left out, as it changes nothing that anyone reads."""
    path: list[str | int] = [
        int(index) if index else re.sub(r"\\(.)", r"\1", key) for key, index in _SEGMENT.findall(name)
    ]
    place: Any = values
    for step, after in zip(path, [*path[1:], None], strict=True):
        if isinstance(step, int):
            if not isinstance(place, list) or step >= _MOST_ITEMS:
                return
            place.extend([None] * (step + 1 - len(place)))
        elif not isinstance(place, dict):
            return
        if after is None:
            place[step] = value
            return
        wanted = list if isinstance(after, int) else dict
        below = place.get(step) if isinstance(place, dict) else place[step]
        place[step] = wanted(below) if isinstance(below, wanted) else wanted()
        place = place[step]
