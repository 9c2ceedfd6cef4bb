"""GS294: a file that a program is told to read from a mounted ConfigMap is one of its keys."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS294",
    severity=Severity.WARNING,
    sentence="A file that a program is told to read from a mounted ConfigMap is one of its keys.",
    consequence="The program does not find its configuration: it exits, or starts with its defaults.",
    fix="Name the file as the ConfigMap's key.",
)

_ENDS = "yaml|yml|json|toml|conf|cfg|ini|properties|alloy|river|js|sql|sh"
_FILE = re.compile(rf"(?:^|[\s=,:])(/[\w./-]+/[\w.-]+\.(?:{_ENDS}))(?=$|[\s,;'\"])")


@rule.check
def files(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        for container in pods.containers if not pods.owner.contract else ():
            places = list(_places(pods, container, view))
            words = [*texts(container.get("command")), *texts(container.get("args"))] if places else []
            if any("\n" in each or "&&" in each for each in words):
                continue  # a script may write its files itself
            told = set()
            for path in (found for each in words for found in _FILE.findall(each)):
                wrong = _missing(path, places)
                if wrong is not None and path not in told:
                    told.add(path)
                    shown = ", ".join(sorted(_keys(wrong)))
                    message = f"{pods.owner} is told to read {path}, and {wrong}, mounted there, has {shown}."
                    yield rule.finding(pods.owner, message, related=[wrong])


def _places(pods: PodTemplate, container: Mapping[str, Any], view: View) -> Iterator[tuple[str, Resource | None]]:
    """(folder or file, ConfigMap mounted there as a whole) of each mount; None for what else is mounted."""
    volumes = {text(each.get("name")): mapping(each.get("configMap")) for each in mappings(pods.spec.get("volumes"))}
    for mount in mappings(container.get("volumeMounts")):
        source = volumes.get(text(mount.get("name")), {})
        whole = source and not source.get("items") and not mount.get("subPath") and source.get("optional") is not True
        config = view.named("ConfigMap", pods.namespace, text(source.get("name")), "") if whole else None
        known = config if config is not None and not config.contract and _keys(config) else None
        yield text(mount.get("mountPath")).rstrip("/"), known


def _missing(path: str, places: list[tuple[str, Resource | None]]) -> Resource | None:
    """The ConfigMap in whose folder a file should lie and does not."""
    inside = [each for each in places if f"{path}/".startswith(f"{each[0]}/") and each[0]]
    if not inside:
        return None
    folder, config = max(inside, key=lambda each: len(each[0]))
    name = path[len(folder) + 1 :]
    return config if config is not None and name and "/" not in name and name not in _keys(config) else None


def _keys(config: Resource) -> set[str]:
    return {str(each) for part in ("data", "binaryData") for each in mapping(at(config.body, part))}
