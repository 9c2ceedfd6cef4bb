"""The CustomResourceDefinitions of a group, from a folder on disk or from the upstream URLs."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

import yaml

from groundswell.bindings.definition import Definition
from groundswell.bindings.selection import Group
from groundswell.errors import UnreadableError

SECONDS = 30.0


class _Loader(yaml.CSafeLoader):
    """YAML as the API server reads it: a bare `=` is text (enums hold it), and so is a bare date."""

    yaml_implicit_resolvers = {  # noqa: RUF012  PyYAML declares it so
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
    }


def _as_text(loader: _Loader, node: yaml.ScalarNode) -> str:
    return str(loader.construct_scalar(node))


_Loader.add_constructor("tag:yaml.org,2002:value", _as_text)


def documents(text: str, origin: str) -> list[Any]:
    """Every YAML document of `text`. `origin` names it in the UnreadableError that broken YAML raises."""
    try:
        return list(yaml.load_all(text, _Loader))
    except yaml.YAMLError as error:
        raise UnreadableError(f"{origin} is not YAML: {error}") from error


def from_folder(folder: Path, group: Group) -> list[Definition]:
    """The group's definitions below `folder`: `<group>/<project>-<release>/<plural>.yaml`.

    The project part is free, the release is the tag of cdk8s.yaml without its "v". Raises UnreadableError when there is
    no such folder, or more than one.
    """
    release = group.release.removeprefix("v")
    found = sorted((folder / group.name).glob(f"*-{release}"))
    if len(found) != 1:
        names = ", ".join(path.name for path in found) or "none"
        raise UnreadableError(f"{folder / group.name}/*-{release} must be one folder; found {names}")
    texts = ((str(path), path.read_text(encoding="utf-8")) for path in sorted(found[0].glob("*.yaml")))
    return _definitions(group, texts)


def from_upstream(group: Group) -> list[Definition]:
    """The group's definitions, fetched from the URLs of cdk8s.yaml. Raises UnreadableError when one does not answer."""
    return _definitions(group, ((url, _fetched(url)) for url in group.urls))


def _fetched(url: str) -> str:
    try:
        with urlopen(url, timeout=SECONDS) as answer:
            return str(answer.read().decode("utf-8"))
    except (URLError, TimeoutError, UnicodeDecodeError) as error:
        reason = getattr(error, "reason", error)
        raise UnreadableError(
            f"{url} cannot be fetched: {reason}. Without a network, name a folder of definitions with --from"
        ) from error


def _definitions(group: Group, texts: Iterable[tuple[str, str]]) -> list[Definition]:
    found = {found.kind: found for found in _of_group(group.name, texts)}
    missing = [kind for kind in group.bind if kind not in found]
    if missing or not found:
        raise UnreadableError(
            f"{group.repository} {group.release} defines no {group.name}/{', '.join(missing) or '*'}; "
            f"it defines {', '.join(sorted(found)) or 'nothing in this group'}"
        )
    return [found[kind] for kind in sorted(found)]


def _of_group(name: str, texts: Iterable[tuple[str, str]]) -> Iterator[Definition]:
    for origin, text in texts:
        for body in documents(text, origin):
            if isinstance(body, dict) and body.get("kind") == "CustomResourceDefinition":
                definition = Definition(body)
                if definition.group == name:
                    yield definition
