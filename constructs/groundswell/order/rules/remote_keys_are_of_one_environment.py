"""GS261: the secrets of one environment are read from that environment's part of the store."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.near import ENVIRONMENTS
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS261",
    severity=Severity.WARNING,
    sentence="The secrets of one environment are read from that environment's part of the store.",
    consequence="Pods run with another environment's credentials, or the key is missing and no Secret is ever made.",
    fix="Read the key of this environment.",
)

_LEAST = 4
_PARTS = re.compile(r"[a-z0-9]+")
"""What names are made of: objects that are called after an environment are meant for it."""


@rule.check
def alike(view: View) -> Iterator[Finding]:
    read: dict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    odd: list[tuple[Resource, str, str, int, str]] = []
    for each in view.of_kind("ExternalSecret", "external-secrets.io"):
        store = text(at(each.body, "spec", "secretStoreRef", "name"))
        for key in dict.fromkeys(_keys(each)):
            for place, part in enumerate(key.strip("/").split("/")):
                if part in ENVIRONMENTS:
                    read[(store, place)][part] += 1
                    odd.append((each, key, store, place, part))
    for each, key, store, place, part in odd:
        usual, often = read[(store, place)].most_common(1)[0]
        rare = often >= _LEAST * read[(store, place)][part]
        if (
            part != usual
            and rare
            and part not in _PARTS.findall(f"{each.key.namespace} {each.key.name} {each.application}")
        ):
            yield rule.finding(each, f"{each} reads {key}, where {often} other keys of {store} are of {usual}.")


def _keys(each: Resource) -> Iterator[str]:
    for entry in mappings(at(each.body, "spec", "data")):
        yield text(at(entry, "remoteRef", "key"))
    for entry in mappings(at(each.body, "spec", "dataFrom")):
        yield text(mapping(entry.get("extract")).get("key"))
