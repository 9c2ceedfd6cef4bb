"""GS261: the secrets of one environment are read from that environment's part of the store."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.missing.near import ENVIRONMENTS
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
_WORDS = re.compile(r"[a-z0-9]+")
"""What names are made of: objects that are called after an environment are meant for it."""
_SAME = {
    **dict.fromkeys(("dev", "develop", "development"), "dev"),
    **dict.fromkeys(("stage", "stg", "staging"), "staging"),
    **dict.fromkeys(("prod", "prd", "production"), "prod"),
}


class _Read(NamedTuple):
    """A part of a key that names an environment: who reads it, from which store, and where in the key it stands."""

    reader: Resource
    key: str
    store: str
    place: int
    part: str


@rule.check
def alike(view: View) -> Iterator[Finding]:
    """Who says its own environment is held to that, where the store has keys of it; the others to what most read."""
    found = [each for reader in view.of_kind("ExternalSecret", "external-secrets.io") for each in _reads(reader)]
    known = {(each.store, each.place, _one(each.part)) for each in found}
    usual: dict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    for each in found:
        if not _own(each.reader):
            usual[(each.store, each.place)][each.part] += 1
    for each in found:
        environment, where = _own(each.reader) or ("", "")
        if environment:
            told = f"and its {where} is of {environment}, of which {each.store} has keys"
            if (each.store, each.place, environment) in known and environment not in map(_one, _parts(each.key)):
                yield rule.finding(each.reader, f"{each.reader} reads {each.key}, {told}.")
            continue
        counts = usual[(each.store, each.place)]
        most, often = counts.most_common(1)[0]
        named = each.part in _WORDS.findall(
            f"{each.reader.key.namespace} {each.reader.key.name} {each.reader.application}"
        )
        if each.part != most and often >= _LEAST * counts[each.part] and not named:
            told = f"where {often} other keys of {each.store} are of {most}"
            yield rule.finding(each.reader, f"{each.reader} reads {each.key}, {told}.")


def _reads(reader: Resource) -> Iterator[_Read]:
    store = text(at(reader.body, "spec", "secretStoreRef", "name"))
    for key in dict.fromkeys(_keys(reader)):
        for place, part in enumerate(_parts(key)):
            if part in ENVIRONMENTS:
                yield _Read(reader, key, store, place, part)


def _own(reader: Resource) -> tuple[str, str] | None:
    """The environment that the end of its namespace's or its Application's name tells, and which of them does."""
    names = (("namespace", reader.key.namespace), ("Application", reader.application))
    for where, name in names:
        end = name.rpartition("/")[2].rpartition("-")[2]
        if end in ENVIRONMENTS:
            return _one(end), where
    return None


def _one(environment: str) -> str:
    """One word for those that mean the same environment."""
    return _SAME.get(environment, environment)


def _parts(key: str) -> list[str]:
    return key.strip("/").split("/")


def _keys(each: Resource) -> Iterator[str]:
    for entry in mappings(at(each.body, "spec", "data")):
        yield text(at(entry, "remoteRef", "key"))
    for entry in mappings(at(each.body, "spec", "dataFrom")):
        yield text(mapping(entry.get("extract")).get("key"))
