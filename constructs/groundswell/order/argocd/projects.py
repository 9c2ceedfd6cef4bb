"""What an AppProject permits, by Argo CD's own pattern rules."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from re import Pattern, compile, escape, split
from typing import Any

from groundswell.manifests.bounded_pattern import joined
from groundswell.manifests.destination import OWN_NAME, OWN_SERVER, cluster_of
from groundswell.manifests.resource import Application, Resource
from groundswell.order.tree import at, mapping, mappings, text, texts

_MOST = 8
"""Stars in a pattern that mixes those which stop at a slash with those which do not."""
DEFAULT = "default"
"""The project that every Argo CD has and that permits everything until somebody narrows it."""


@lru_cache(maxsize=512)
def _pattern(glob: str, separated: bool) -> Pattern[str]:
    """A glob with `*`, `**` and `?`; with `separated` a single `*` stops at a slash."""
    wide = "**" in glob and separated
    parts = split(r"\*+", glob) if not wide else glob.split("**")
    fixed = [escape(part).replace(r"\*", "[^/]*").replace(r"\?", ".") for part in parts]
    if not wide:
        return compile(f"(?s:{joined(fixed, '[^/]*' if separated else '.*')})")
    return compile(f"(?s:{'.*'.join(fixed)})" if glob.count("*") <= _MOST else escape(glob))


def matches(glob: str, value: str, *, separated: bool = False) -> bool:
    """Whether a pattern of an AppProject matches."""
    return glob == "*" or bool(_pattern(glob, separated).fullmatch(value))


def permits_repository(project: Resource, url: str) -> bool:
    """Whether a project permits a source; `!pattern` forbids, and forbidding wins."""
    patterns = list(texts(at(project.body, "spec", "sourceRepos")))
    normal = normal_url(url)
    if any(each.startswith("!") and matches(normal_url(each[1:]), normal, separated=True) for each in patterns):
        return False
    return any(not each.startswith("!") and matches(normal_url(each), normal, separated=True) for each in patterns)


def normal_url(url: str) -> str:
    """A repository address as Argo CD compares it: no `.git`, no trailing slash, no user, lower case."""
    if url == "*":
        return url
    found = url.strip().lower().rstrip("/").removesuffix(".git")
    scheme, mark, rest = found.partition("://")
    if not mark:
        scheme, rest = "", found
        if "@" in rest and ":" in rest:
            scheme, rest = "ssh", rest.replace(":", "/", 1)
    rest = rest.rpartition("@")[2]
    return f"{scheme}://{rest}" if scheme else rest


def permits_destination(spec: Mapping[str, Any], server: str, name: str, namespace: str) -> bool:
    """Whether the spec of a project permits a cluster and a namespace; `!pattern` forbids.

    A cluster has an address and a name, and an entry may name it by either; "" stands for one that nobody here knows.
    """
    permitted = False
    for each in mappings(spec.get("destinations")):
        patterns = ((text(each.get("server")), server), (text(each.get("name")), name))
        given = [(pattern, value) for pattern, value in patterns if pattern]
        known = [(pattern, value) for pattern, value in given if value]
        home = text(each.get("namespace"))
        denied = home.startswith("!") or any(pattern.startswith("!") for pattern, _ in given)
        fits = any(matches(pattern.removeprefix("!"), value) for pattern, value in known)
        there = matches(home.removeprefix("!"), namespace)
        if denied and fits and there:
            return False
        permitted = permitted or (not denied and there and (fits or bool(given and not known)))
    return permitted


def permits_kind(spec: Mapping[str, Any], group: str, kind: str, *, namespaced: bool) -> bool:
    """Whether the spec of a project permits a kind: cluster-scoped ones if listed, namespaced ones unless forbidden."""
    if namespaced:
        allowed = spec.get("namespaceResourceWhitelist")
        denied = spec.get("namespaceResourceBlacklist")
        return (allowed is None or _listed(allowed, group, kind)) and not _listed(denied, group, kind)
    allowed = spec.get("clusterResourceWhitelist")
    return _listed(allowed, group, kind) and not _listed(spec.get("clusterResourceBlacklist"), group, kind)


def _listed(kinds: Any, group: str, kind: str) -> bool:
    return any(
        matches(text(each.get("group")), group) and matches(text(each.get("kind")), kind) for each in mappings(kinds)
    )


def project_of(application: Application) -> str:
    """The name of an Application's project."""
    return text(at(application.resource.body, "spec", "project")) or DEFAULT


def cluster_names(application: Mapping[str, Any]) -> tuple[str, str]:
    """The address and the name of the cluster that an Application, given by its body, writes to; "" for one that nobody
    here knows."""
    spec = mapping(application.get("spec"))
    if not cluster_of(spec):
        return OWN_SERVER, OWN_NAME
    place = mapping(spec.get("destination"))
    return text(place.get("server")), text(place.get("name"))


def repositories(sources: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """The addresses of an Application's sources, each once."""
    yield from dict.fromkeys(text(each.get("repoURL")) for each in sources if each.get("repoURL"))
