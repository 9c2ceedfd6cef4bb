"""Finding the contract of a release: the platform's own first, then those that come with this package."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from groundswell.errors import UnreadableError
from groundswell.manifests.release import Release
from groundswell.order.tree import mapping, text, texts

FOLDER = Path(__file__).parent / "data"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*", re.ASCII)
_VERSION = re.compile(r"([~^]?)v?([0-9]+)(?:\.([0-9]+))?(?:\.[0-9xX*].*|\.[xX*])?", re.ASCII)


@dataclass(frozen=True)
class Contract:
    """One contract file. `data` has the form that `contract` describes."""

    data: Mapping[str, Any]

    @property
    def version(self) -> str:
        """The chart's version that the contract was read off."""
        return text(self.data.get("version"))

    @property
    def name(self) -> str:
        """Chart and version, as verdicts say them."""
        return f"{text(self.data.get('chart'))} {self.version}"

    @property
    def is_partial(self) -> bool:
        """Whether it tells of some of the chart's objects only, for whatever version."""
        return self.data.get("partial") is True

    def describes(self, version: str) -> bool:
        """Whether the contract was read off this very version."""
        return self.version.removeprefix("v") == version.removeprefix("v")

    def is_later_than(self, version: str) -> bool:
        """Whether it is of a later version; of a partial one nobody asks."""
        return not self.is_partial and _numbers(self.version) > _numbers(version)

    def lists_keys(self, version: str) -> bool:
        """Whether it names every value key that the chart reads in this version: within a minor version none goes."""
        asked, own = _VERSION.fullmatch(version), _VERSION.fullmatch(self.version)
        same = asked is not None and own is not None and asked.groups()[1:] == own.groups()[1:]
        return same and self.data.get("complete") is True

    def is_from(self, repository: str) -> bool:
        """Whether a chart of that name in that repository is the one described: charts of one name are many."""
        for word in texts(self.data.get("repository")):
            if (word.removeprefix("!") in repository) == word.startswith("!"):
                return False
        return True


def contract_of(release: Release, folder: str = "") -> Contract | None:
    """The contract of the release's chart for a range that holds its version, None when there is none.

    `folder` is the platform's own. Raises UnreadableError for a contract that is not JSON.
    """
    chart = release.chart.rpartition("/")[2]
    for place in (Path(folder), FOLDER) if folder else (FOLDER,):
        for range_ in _ranges(release.version):
            if _NAME.fullmatch(f"{chart}-{range_}"):
                found = _read(place / f"{chart}-{range_}.json")
                if found is None or found.is_partial:
                    continue
                if not release.repository or found.is_from(release.repository):
                    return found
    return None


def kindred_of(release: Release) -> Contract | None:
    """The contract that was read off the nearest other version of the release's chart; None without any, and where the
    release says no version, or not which repository it comes from, since charts of one name are many."""
    chart = release.chart.rpartition("/")[2]
    if not (_NAME.fullmatch(chart) and _VERSION.fullmatch(release.version) and release.repository):
        return None
    wanted = _numbers(release.version)
    others = [_read(file) for file in sorted(FOLDER.glob(f"{chart}-[0-9]*.json"))]
    kin = [
        each for each in others if each and text(each.data.get("chart")) == chart and each.is_from(release.repository)
    ]
    return min(kin, key=lambda each: _distance(_numbers(each.version), wanted), default=None)


def _numbers(version: str) -> tuple[int, int]:
    parts = _VERSION.fullmatch(version)
    return (int(parts[2]), int(parts[3] or 0)) if parts else (0, 0)


def _distance(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    return abs(one[0] - other[0]), abs(one[1] - other[1])


def _ranges(version: str) -> Iterator[str]:
    """The ranges that a version, or a range that a platform asks for, lies in; the narrowest first."""
    yield version.removeprefix("v")
    parts = _VERSION.fullmatch(version)
    if parts:
        mark, major, minor = parts.groups()
        if minor and mark != "^":
            yield f"{major}.{minor}"
        yield major


@lru_cache(maxsize=256)
def _read(file: Path) -> Contract | None:
    if not file.is_file():
        return None
    try:
        return Contract(mapping(json.loads(file.read_text(encoding="utf-8"))))
    except (OSError, ValueError, RecursionError) as error:
        raise UnreadableError(f"the contract {file.name} cannot be read: {error}") from error
