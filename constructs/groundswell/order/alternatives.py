"""Roots that cannot be meant for one cluster: most of what one of them delivers, the other delivers, too."""

from collections.abc import Mapping
from itertools import combinations

from groundswell.manifests.resource import Application, Key, Reading

_DELIVERING = ("Application", "ApplicationSet")
_FEWEST = 8
"""So few objects in common may be a mistake, however small the roots are; of Applications, a quarter of that."""


def alternatives(reading: Reading) -> tuple[tuple[str, ...], ...]:
    """The root files of each platform in what was read, from the top of the checkout; none when all roots are of one.

    `dev` and `prod` of one platform are two: more than half of what the smaller of them delivers, and a third of what
    the larger does, is the same. A root that is like no other belongs to all.
    """
    files = {each.name: each.resource.location.file for each in reading.applications if not each.parent}
    if len(set(files.values())) < 2:
        return ()
    delivered = _delivered(reading, files)
    apart = [pair for pair in combinations(sorted(delivered), 2) if _unlike_one(*(delivered[file] for file in pair))]
    choices = sorted({file for pair in apart for file in pair})
    shared = [file for file in sorted(delivered) if file not in choices]
    return tuple(
        (file, *shared, *(other for other in choices if other != file and not _meet(file, other, apart)))
        for file in choices
    )


def _delivered(reading: Reading, files: Mapping[str, str]) -> Mapping[str, set[tuple[str, Key]]]:
    """Each root file to what it delivers in the end."""
    by_name = {each.name: each for each in reading.applications}
    found: dict[str, set[tuple[str, Key]]] = {file: set() for file in files.values()}
    for each in reading.resources:
        root = _root_of(each.application, by_name)
        if root in files:
            found[files[root]].add((each.cluster, each.key))
    return found


def _unlike_one(one: set[tuple[str, Key]], other: set[tuple[str, Key]]) -> bool:
    """Whether no cluster can have both. Of two Applications of one name only the first was followed, so that these are
    compared apart from all else."""
    ours, theirs = _applications(one), _applications(other)
    return _much(ours, theirs, _FEWEST // 4) or _much(one - ours, other - theirs, _FEWEST)


def _applications(delivered: set[tuple[str, Key]]) -> set[tuple[str, Key]]:
    return {each for each in delivered if each[1].kind in _DELIVERING}


def _much(one: set[tuple[str, Key]], other: set[tuple[str, Key]], fewest: int) -> bool:
    common, sizes = len(one & other), sorted((len(one), len(other)))
    return common >= fewest and 2 * common > sizes[0] and 3 * common > sizes[1]


def _meet(one: str, other: str, apart: list[tuple[str, str]]) -> bool:
    return (one, other) in apart or (other, one) in apart


def _root_of(name: str, by_name: Mapping[str, Application]) -> str:
    met: set[str] = set()
    while name not in met and (found := by_name.get(name)) is not None and found.parent:
        met.add(name)
        name = found.parent
    return name
