"""GS255: a configuration that a program reads as it stands holds no variable."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from groundswell.order.controllers import image_name
from groundswell.order.finding import Finding, Severity
from groundswell.order.pods.mounted import MountedFile, mounted_files
from groundswell.order.rule import Rule
from groundswell.order.tree import text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS255",
    severity=Severity.WARNING,
    sentence="A configuration that a program reads as it stands holds no variable.",
    consequence="The program takes the placeholder at its word, or refuses its configuration and does not start.",
    fix="Write the value, or let the program fill it in where it can.",
)


class _Reader(NamedTuple):
    """A program that fills nothing into its configuration; `flag` makes it do so, `folder` is where it reads."""

    images: tuple[str, ...]
    endings: tuple[str, ...]
    flag: str = ""
    folder: str = ""


_READERS = (
    _Reader(("loki", "tempo", "mimir"), (".yaml", ".yml"), "config.expand-env"),
    _Reader(("prometheus",), (".yaml", ".yml"), "expand-external-labels"),
    _Reader(("alertmanager", "blackbox-exporter"), (".yaml", ".yml")),
    _Reader(("nginx", "nginx-unprivileged", "openresty"), (".conf",), "", "/etc/nginx/"),
    _Reader(("redis", "valkey"), (".conf",)),
)
_VARIABLE = re.compile(r"\$\{[A-Z][A-Z0-9_]{2,}\}|\$\([A-Z][A-Z0-9_]{2,}\)")
_REPLACEMENT = re.compile(r"^\s*(?:-\s*)?(?:replacement|target_label|#)", re.ASCII)
_LONGEST = 1024 * 1024


@rule.check
def files(view: View) -> Iterator[Finding]:
    """Nothing is said where a shell stands between: it may fill the file in before it starts the program."""
    told: set[tuple[int, str]] = set()
    for pods in view.pods:
        for container in pods.containers if not pods.owner.contract else ():
            reader = _reader(container)
            for each in mounted_files(container, pods, view) if reader else ():
                found, origin = _left(each, reader) if reader else "", each.origin
                if found and origin is not None and (id(origin), each.path) not in told:
                    told.add((id(origin), each.path))
                    message = f"{origin} has {found} in what {pods.owner} reads as {each.path}"
                    yield rule.finding(origin, f"{message}, and nothing fills it in.", related=[pods.owner])


def _reader(container: Mapping[str, Any]) -> _Reader | None:
    name = image_name(text(container.get("image")))
    words = [*texts(container.get("command")), *texts(container.get("args"))]
    shell = any("envsubst" in each or each in ("sh", "bash") or each.endswith(("/sh", "/bash")) for each in words)
    for each in _READERS:
        if name in each.images and not shell and not (each.flag and any(each.flag in word for word in words)):
            return each
    return None


def _left(each: MountedFile, reader: _Reader) -> str:
    if each.content is None or len(each.content) > _LONGEST or "/templates/" in each.path:
        return ""
    if not each.path.endswith(reader.endings) or not each.path.startswith(reader.folder):
        return ""
    for line in each.content.splitlines():
        found = _VARIABLE.search(line)
        if found and not _REPLACEMENT.match(line):
            return found[0]
    return ""
