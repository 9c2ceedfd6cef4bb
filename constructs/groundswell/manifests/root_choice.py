"""Which of the files with Applications are the roots: those that nothing else delivers, if they belong together."""

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import PurePosixPath

from groundswell.errors import UnreadableError

_SHOWN = 20
_ENVIRONMENT = re.compile(r"dev|prod|prd|stag|stg|test|qa|uat|live|local|sandbox|hub|region|cluster|env", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file with Applications in it: what they are called, and the files of this repository that they deliver.

    `by_cluster` says that what one delivers stands in the annotations of a cluster.
    """

    file: str
    names: tuple[str, ...]
    covers: frozenset[str]
    by_cluster: bool = False

    @property
    def folder(self) -> str:
        return str(PurePosixPath(self.file).parent)


def chosen(candidates: list[Candidate]) -> list[Candidate]:
    """The one candidate that nothing else delivers and that delivers other candidates; or those of one folder.

    Raises UnreadableError with the candidates when several would do.
    """
    free = undelivered(candidates)
    known = {each.file for each in candidates}
    leading = [each for each in free if each.covers & (known - {each.file})]
    for choice in (free, leading):
        if len(choice) == 1:
            return _with_siblings(choice[0], free)
    if not leading and (_belong_together(free) or _are_on_one_cluster(free)):
        return free
    raise several([each.file for each in leading or free or candidates])


def undelivered(candidates: list[Candidate]) -> list[Candidate]:
    """The candidates that no other one delivers."""
    covered = Counter(file for each in candidates for file in each.covers if file != each.file)
    return [each for each in candidates if not covered[each.file]]


def several(files: list[str]) -> UnreadableError:
    """What is said where each of these files may be the root."""
    more = f"\n  … and {len(files) - _SHOWN} more" if len(files) > _SHOWN else ""
    names = "".join(f"\n  {name}" for name in files[:_SHOWN])
    return UnreadableError(f"{len(files)} files could be the root; name one or more with --root:{names}{more}")


def _with_siblings(root: Candidate, free: list[Candidate]) -> list[Candidate]:
    """The root with its neighbours, unless it delivers from its own folder: what it leaves out there, it means to."""
    if any(str(PurePosixPath(file).parent) == root.folder for file in root.covers):
        return [root]
    beside = [each for each in free if each.folder == root.folder]
    return beside if _belong_together(beside) else [root]


def _belong_together(candidates: list[Candidate]) -> bool:
    """Whether they can be on one cluster at once: from one place, and no name twice, as an environment each has."""
    names = Counter(name for each in candidates for name in each.names)
    return _of_one_place(candidates) and max(names.values()) == 1


def _are_on_one_cluster(candidates: list[Candidate]) -> bool:
    """Whether all may be judged at once although nobody can tell the roots from what they deliver: a cluster's
    annotations say it. No name stands twice, and no folder is an environment."""
    names = Counter(name for each in candidates for name in each.names)
    apart = any(_ENVIRONMENT.search(PurePosixPath(each.folder).name) for each in candidates)
    return any(each.by_cluster for each in candidates) and max(names.values()) == 1 and not apart


def _of_one_place(candidates: list[Candidate]) -> bool:
    """Whether they lie in one folder, or under one name in folders side by side that are no environments."""
    folders = {each.folder for each in candidates}
    alike = {(PurePosixPath(each.file).name, str(PurePosixPath(each.folder).parent)) for each in candidates}
    return len(folders) == 1 or (len(alike) == 1 and not any(map(_ENVIRONMENT.search, folders)))
