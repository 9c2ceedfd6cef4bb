"""What cdk8s.yaml asks for: which API groups, from which release, with typed bindings for which kinds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml

from groundswell.errors import UnreadableError


@dataclass(frozen=True, slots=True)
class Upstream:
    """One file of a public repository at a release tag, as a raw URL `…/<owner>/<repository>/<tag>/<path>`."""

    url: str

    @property
    def _segments(self) -> list[str]:
        return urlsplit(self.url).path.lstrip("/").split("/")

    @property
    def repository(self) -> str:
        return "/".join(self._segments[:2])

    @property
    def tag(self) -> str:
        return self._segments[2]


@dataclass(frozen=True, slots=True)
class Group:
    """One API group: `release` is its repository's tag, `bind` the kinds with typed bindings."""

    name: str
    repository: str
    release: str
    urls: tuple[str, ...]
    bind: tuple[str, ...]
    deliver: bool

    @property
    def package(self) -> tuple[str, ...]:
        """The folders below imports/ that hold its bindings: the group's labels, last one first."""
        return tuple(label.replace("-", "_") for label in reversed(self.name.split(".")))


@dataclass(frozen=True, slots=True)
class Selection:
    """The whole of cdk8s.yaml that concerns us. `kubernetes` is the release of the core API, as "1.34"."""

    groups: tuple[Group, ...]
    kubernetes: str

    def only(self, name: str | None) -> tuple[Group, ...]:
        """The group of that name, or all when None. Raises UnreadableError for an unknown name, listing the known."""
        if name is None:
            return self.groups
        chosen = tuple(group for group in self.groups if group.name == name)
        if not chosen:
            known = ", ".join(group.name for group in self.groups)
            raise UnreadableError(f"cdk8s.yaml has no group {name}; it has {known}")
        return chosen


def read_selection(path: Path) -> Selection:
    """The selection in the cdk8s.yaml at `path`. Raises UnreadableError with what is wrong and where."""
    try:
        body = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UnreadableError(f"{path} cannot be read: {error.strerror}") from error
    except yaml.YAMLError as error:
        raise UnreadableError(f"{path} is not YAML: {error}") from error
    for wanted, kind in (("imports", list), ("groups", dict), ("kubernetes", str)):
        if not isinstance(body, dict) or not isinstance(body.get(wanted), kind):
            raise UnreadableError(f"{path}: `{wanted}` is missing or not a {kind.__name__}")
    upstreams = [Upstream(url) for url in body["imports"]]
    groups = (_group(path, name, entry or {}, upstreams) for name, entry in sorted(body["groups"].items()))
    return Selection(tuple(groups), body["kubernetes"])


def _group(path: Path, name: str, entry: Mapping[str, Any], upstreams: Iterable[Upstream]) -> Group:
    unknown = sorted(set(entry) - {"from", "bind", "deliver"})
    if unknown:
        raise UnreadableError(f"{path}: groups.{name} has an unknown key {unknown[0]}; it may have from, bind, deliver")
    repository = entry.get("from", "")
    files = [upstream for upstream in upstreams if upstream.repository == repository]
    tags = sorted({upstream.tag for upstream in files})
    if len(tags) != 1:
        said = f"stands there at {' and '.join(tags)}" if tags else "has no URL there"
        raise UnreadableError(f"{path}: groups.{name} comes from {repository!r}, which {said} under `imports`")
    bind = tuple(sorted(entry.get("bind", ())))
    return Group(name, repository, tags[0], tuple(f.url for f in files), bind, bool(entry.get("deliver", False)))
