"""Chart contracts: what a Helm release brings, told by data instead of by rendering the chart.

A contract is `contracts/<chart>-<version>.json`:

    {"resources": [manifests with {release}, {namespace} and {fullname} in any text],
     "provides": ["controller external-secrets.io/ExternalSecret", …],     lines as in the bootstrap inventory
     "not_judged": ["what the contract does not say", …]}
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from groundswell.manifests.resource import Application, Key, NotJudged, Reading, Resource
from groundswell.order.tree import at, mapping, mappings, text, texts

_FOLDER = Path(__file__).parent / "contracts"


@dataclass(frozen=True, slots=True)
class Contents:
    """What a chart brings in one release. `provides` are lines of capabilities that the Application brings with it."""

    resources: tuple[Resource, ...]
    provides: tuple[str, ...]
    not_judged: tuple[NotJudged, ...]


def contract_resources(application: Application, source: Mapping[str, Any]) -> Contents | None:
    """What a source's chart brings to the cluster, None when no contract describes the chart in that version."""
    chart, version = text(source.get("chart")), str(source.get("targetRevision") or "")
    contract = _contract(chart, version)
    if contract is None:
        return None
    release = text(at(source, "helm", "releaseName")) or application.resource.key.name
    names = {
        "{release}": release,
        "{namespace}": application.destination_namespace,
        "{fullname}": release if chart in release else f"{release}-{chart}",
    }
    name = f"{chart} {version}"
    return Contents(
        tuple(_resource(each, names, application, name) for each in mappings(contract.get("resources"))),
        tuple(texts(contract.get("provides"))),
        tuple(
            NotJudged(f"chart {name}: {each}", "its contract does not say", "", application.resource.location)
            for each in texts(contract.get("not_judged"))
        ),
    )


def with_contracts(reading: Reading) -> Reading:
    """The reading with what contracts tell of the charts that nobody could render."""
    found: list[Resource] = []
    notes: list[NotJudged] = []
    known: set[str] = set()
    for application in reading.applications:
        for source in application.sources:
            contents = contract_resources(application, source) if source.get("chart") else None
            if contents is not None:
                found += contents.resources
                notes += contents.not_judged
                known.add(f"chart {source.get('chart')} {source.get('targetRevision')}")
    if not known:
        return reading
    kept = (each for each in reading.not_judged if each.what not in known)
    return replace(reading, resources=(*reading.resources, *found), not_judged=(*kept, *notes))


def is_opaque(application: Application) -> bool:
    """Whether a source of the Application is a chart that neither was rendered nor has a contract."""
    return any(
        source.get("chart") and contract_resources(application, source) is None for source in application.sources
    )


@lru_cache(maxsize=256)
def _contract(chart: str, version: str) -> Mapping[str, Any] | None:
    file = _FOLDER / f"{chart}-{version}.json"
    if not chart or "/" in chart or "/" in version or not file.is_file():
        return None
    return mapping(json.loads(file.read_text(encoding="utf-8")))


def _resource(body: Mapping[str, Any], names: Mapping[str, str], application: Application, contract: str) -> Resource:
    filled = mapping(_filled(body, names))
    metadata = mapping(filled.get("metadata"))
    group, _, version = text(filled.get("apiVersion")).rpartition("/")
    key = Key(group, text(filled.get("kind")), text(metadata.get("namespace")), text(metadata.get("name")))
    return Resource(key, version, filled, application.resource.location, application.name, contract=contract)


def _filled(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        for mark, name in names.items():
            value = value.replace(mark, name)
        return value
    if isinstance(value, Mapping):
        return {_filled(key, names): _filled(inner, names) for key, inner in value.items()}
    return [_filled(each, names) for each in value] if isinstance(value, list) else value
