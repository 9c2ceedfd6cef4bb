"""The wave of an object, read the way Argo CD reads it. The only reader of wave annotations in the code base."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

SYNC_WAVE = "argocd.argoproj.io/sync-wave"
HELM_WEIGHT = "helm.sh/hook-weight"

_DECIMAL = re.compile(r"[+-]?[0-9]+")  # [0-9], not \d: Go's Atoi takes ASCII digits only
_LOWEST, _HIGHEST = -(2**63), 2**63 - 1


@dataclass(frozen=True, slots=True)
class Wave:
    """A wave number, the annotation it came from ("" when none counted) and whether one was there that Argo CD ignores.

    `malformed` is true when an annotation that should have named the wave could not be read, even if the next one in
    line (or 0) was taken in its place; `text` is then the text that was ignored, else the text that was read.
    """

    number: int = 0
    source: str = ""
    text: str = ""
    malformed: bool = False


def atoi(text: str) -> int | None:
    """The number that Go's strconv.Atoi makes of a text on a 64-bit machine, None where it returns an error.

    One optional sign, then ASCII digits: no spaces, underscores, dots, other scripts, and nothing past 64 bits.
    """
    if not _DECIMAL.fullmatch(text):
        return None
    sign = -1 if text[0] == "-" else 1
    digits = text.lstrip("+-").lstrip("0") or "0"
    if len(digits) > len(str(_HIGHEST)):
        return None
    number = sign * int(digits)
    return number if _LOWEST <= number <= _HIGHEST else None


def string_annotations(body: Mapping[str, Any]) -> Mapping[str, str]:
    """The annotations as Argo CD's client sees them: none at all as soon as one value is not a string."""
    metadata = body.get("metadata")
    found = metadata.get("annotations") if isinstance(metadata, Mapping) else None
    if not isinstance(found, Mapping):
        return {}
    return found if all(isinstance(value, str) for value in found.values()) else {}


def wave_of(body: Mapping[str, Any]) -> Wave:
    """The wave of one object: sync-wave; if absent or unreadable Helm's hook weight, also on non-hooks; else 0."""
    annotations = string_annotations(body)
    ignored = None if annotations else _lost(body)
    for source in (SYNC_WAVE, HELM_WEIGHT):
        text = annotations.get(source)
        if text is None:
            continue
        number = atoi(text)
        if number is not None:
            return Wave(number, source, text if ignored is None else ignored, ignored is not None)
        ignored = text if ignored is None else ignored
    return Wave(0, "", ignored or "", ignored is not None)


def _lost(body: Mapping[str, Any]) -> str | None:
    """The wave that is lost with its whole annotation map because a value in the map is a number, a boolean or null."""
    metadata = body.get("metadata")
    found = metadata.get("annotations") if isinstance(metadata, Mapping) else None
    if not isinstance(found, Mapping):
        return None
    return next((str(found[name]) for name in (SYNC_WAVE, HELM_WEIGHT) if name in found), None)
