"""Chart contracts: what a Helm release brings, told by data instead of by rendering the chart.

A contract is a file `contracts/<chart>-<range>.json`; the range is a version, or its first one or two numbers
("1.3" is for every 1.3.x). A platform's own contracts lie in the folder `contracts` beside its bootstrap inventory and
win over those of this package. `groundswell contract` makes one by rendering a chart.

    {"chart": "demo", "version": "1.3.2",        the release that it was read off
     "repository": ["demo", "!bitnami"],         words that the repository's address must, or with "!" must not, hold
     "names": {"fullname": [...]},               marks for texts, see below
     "values": {"replicas": null, "rbac": {"create": true}, "podLabels": {"*": null}},
                                                 the value keys that the chart reads, with the defaults that conditions
                                                 ask for; "*" lets any key stand there
     "complete": true,                           whether the chart reads no other key
     "crds": [{"group": "demo.io", "kind": "Demo", "plural": "demos", "scope": "Namespaced",
               "versions": {"v1": "storage", "v1beta1": "unserved"}, "folder": true}],
                                                 "folder" for those of crds/, which skipCrds leaves out
     "resources": [...],                         manifests with marks and conditions
     "provides": ["secret {namespace}/{fullname}-tls"],   what comes to be without a manifest; lines of the inventory
     "unstable": [{"kind": "Secret", "name": "{fullname}", "field": "data"}],     what differs in each rendering
     "not_judged": ["the rules of its alerts"]}           what the contract does not say

Marks in any text: `{release}`, `{namespace}`, and every name of `names`. A name is the first that is there of a text,
`{"text": TEXT}`, `{"value": PATH}` (a text in the values), `{"chart": NAME, "override": PATH, "cut": 63}` (Helm's
custom: the release if it holds the name, else release-name), each with an optional `"$when"`; `"trim"` cuts a start
off, `"prefix"` puts one before.

In manifests, a mapping with `"$when": [CONDITION, …]` is there only if all conditions hold: `path` (true as Go's
templates see it), `!path`, `path=text`, `path!=text`, `one|other`. `{"$value": PATH or [PATH, …], "else": DEFAULT}` is
the first value that is set; mappings are merged over the default. `{"$when": …, "$is": VALUE}` is a value with
conditions. A resource with `"$each": PATH` is there once for each item of a list, or as often as a number says;
`{item}` is the item, its name or its index, `{"$item": PATH, "else": DEFAULT}` a value of it. Lines of `provides` and
`not_judged` may be `{"$when": …, "text": LINE}`. Paths are dotted; `\\.` is a dot in a key. The release's merged values
decide, then the defaults of `values`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from groundswell.manifests.destination import cluster_of
from groundswell.manifests.release import Release
from groundswell.manifests.resource import Application, Key, Location, NotJudged, Reading, Resource, Step
from groundswell.manifests.scope import Kind, declared_scopes, group_version, key_of
from groundswell.order.contract_file import Contract, contract_of
from groundswell.order.contract_terms import Terms
from groundswell.order.tree import at, mapping, mappings, text, texts


@dataclass(frozen=True, slots=True)
class Contents:
    """What a chart brings in one release. `provides` are lines of capabilities that come without an object."""

    resources: tuple[Resource, ...] = ()
    provides: tuple[str, ...] = ()
    not_judged: tuple[NotJudged, ...] = ()


def with_contracts(reading: Reading) -> Reading:
    """The reading with what contracts tell of its charts: objects, lines of what else they bring, and notes."""
    if reading.contracted:
        return reading
    found: list[Contents] = []
    known: set[str] = set()
    applications = []
    for application in reading.applications:
        described = list(_described(application, reading.contracts))
        known.update(f"chart {release.chart} {release.version}".strip() for _, release, _ in described)
        parts = [_application_contents(contract, release, application, index) for index, release, contract in described]
        found += parts
        indexes = frozenset(index for index, _, _ in described)
        lines = tuple(line for part in parts for line in part.provides)
        applications.append(replace(application, described=indexes, provides=lines) if indexes else application)
    steps = []
    for step in reading.steps:
        parts = [_step_contents(step, release, reading.contracts) for release in step.releases]
        found += (replace(part, resources=()) for part in parts)
        resources = tuple(resource for part in parts for resource in part.resources)
        lines = tuple(line for part in parts for line in part.provides)
        steps.append(replace(step, resources=step.resources + resources, provides=step.provides + lines))
    return replace(
        reading,
        resources=(*reading.resources, *(resource for each in found for resource in each.resources)),
        applications=tuple(applications),
        steps=tuple(steps),
        not_judged=(
            *(each for each in reading.not_judged if each.what not in known),
            *(note for each in found for note in each.not_judged),
            *_common(each.resources[0].contract for each in found if each.resources),
        ),
        contracted=True,
    )


def _common(contracts: Iterable[str]) -> Iterator[NotJudged]:
    """What no contract says, once for all charts."""
    if names := sorted(set(contracts)):
        what = f"environment, arguments, volumes and rights in charts {', '.join(names)}"
        yield NotJudged(
            what, "contracts name what a chart brings, not how it is set up", "Render the charts to judge it."
        )


def is_opaque(application: Application) -> bool:
    """Whether a source of the Application is a chart that neither was rendered nor has a contract."""
    return any(
        source.get("chart") and index not in application.described for index, source in enumerate(application.sources)
    )


def releases(application: Application) -> Iterator[tuple[int, Release]]:
    """The releases of remote charts that an Application makes, each with the index of its source. Left out are those
    whose values are not at hand."""
    for index, source in enumerate(application.sources):
        helm = mapping(source.get("helm"))
        files = list(texts(helm.get("valueFiles")))
        if source.get("chart") and not any(each.startswith("$") or "://" in each for each in files):
            yield (
                index,
                Release(
                    chart=text(source.get("chart")),
                    version=str(source.get("targetRevision") or ""),
                    name=text(helm.get("releaseName")) or application.resource.key.name,
                    namespace=text(helm.get("namespace")) or application.destination_namespace,
                    repository=text(source.get("repoURL")),
                    values=application.values[index] if index < len(application.values) else {},
                ),
            )


def contracted(application: Application, folder: str) -> Iterator[tuple[Contract, Terms]]:
    """The contracts of an Application's charts, each with what it means for the release; `folder` is the platform's."""
    for _, release, contract in _described(application, folder):
        yield contract, Terms(contract.data, release)


def _described(application: Application, folder: str) -> Iterator[tuple[int, Release, Contract]]:
    for index, release in releases(application):
        contract = contract_of(release, folder)
        if contract is not None:
            yield index, release, contract


def _application_contents(contract: Contract, release: Release, application: Application, index: int) -> Contents:
    resource = application.resource
    cluster = cluster_of(resource.body.get("spec"))
    pattern = replace(_NOBODY, location=resource.location, application=application.name, cluster=cluster)
    skip = at(application.sources[index], "helm", "skipCrds") is True
    return contents(contract, release, pattern, skip_crds=skip)


def _step_contents(step: Step, release: Release, folder: str) -> Contents:
    contract = contract_of(release, folder)
    if contract is None:
        what = f"chart {release.chart} {release.version}"
        why = f"bootstrap step {step.name} installs it, and nothing is pulled here"
        return Contents(not_judged=(NotJudged(what, why, f"Give a contract for {release.chart}.", step.location),))
    return contents(contract, release, replace(_NOBODY, location=step.location, layer="bootstrap"))


_NOBODY = Resource(Key("", "", "", ""), "", {}, Location("", 1))
"""A pattern for objects of a release that nobody delivers."""


def contents(contract: Contract, release: Release, pattern: Resource = _NOBODY, *, skip_crds: bool = False) -> Contents:
    """What a release brings by its contract. `pattern` says of each object where it is written and who delivers it."""
    terms = Terms(contract.data, release)
    pattern = replace(pattern, contract=contract.name)
    bodies = [
        *(_definition(each) for each in mappings(contract.data.get("crds")) if not (skip_crds and each.get("folder"))),
        *mappings(contract.data.get("resources")),
    ]
    filled = [each for body in bodies for each in terms.resources(body) if _is_object(each)]
    scopes = declared_scopes(filled)
    return Contents(
        tuple(_resource(body, terms.namespace, pattern, scopes) for body in filled),
        tuple(terms.lines(contract.data.get("provides"))),
        tuple(_notes(contract, release, terms, pattern.location)),
    )


def _notes(contract: Contract, release: Release, terms: Terms, location: Location) -> Iterator[NotJudged]:
    name = f"chart {release.chart} {release.version}".strip()
    if not contract.describes(release.version):
        what = f"what of {name} is not as in {contract.version}"
        why = f"it was judged by the contract of {contract.version}, the nearest there is"
        yield NotJudged(what, why, f"Give a contract for {release.chart} {release.version}.", location)
    for each in terms.lines(contract.data.get("not_judged")):
        yield NotJudged(f"{name}: {each}", "its contract does not say", "Look at what Argo CD renders.", location)


def _resource(body: Mapping[str, Any], namespace: str, pattern: Resource, scopes: Mapping[Kind, bool]) -> Resource:
    """The object, as a reader would give it: without a namespace of its own it goes to the release's."""
    _, version = group_version(body["apiVersion"])
    return replace(pattern, key=key_of(body, namespace, scopes), version=version, body=body)


def _is_object(body: Mapping[str, Any]) -> bool:
    return all(isinstance(body.get(field), str) for field in ("apiVersion", "kind")) and isinstance(
        at(body, "metadata", "name"), str
    )


def _definition(crd: Mapping[str, Any]) -> Mapping[str, Any]:
    """The CustomResourceDefinition that a short line of `crds` stands for."""
    group, plural = text(crd.get("group")), text(crd.get("plural"))
    versions = [
        {"name": name, "served": state != "unserved", "storage": state == "storage"}
        for name, state in mapping(crd.get("versions")).items()
    ]
    names = {"kind": crd.get("kind"), "plural": plural}
    spec = {"group": group, "names": names, "scope": crd.get("scope", "Namespaced"), "versions": versions}
    if "conversion" in crd:
        spec["conversion"] = crd["conversion"]
    body = {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": f"{plural}.{group}"},
        "spec": spec,
    }
    return {**body, "$when": crd["$when"]} if "$when" in crd else body
