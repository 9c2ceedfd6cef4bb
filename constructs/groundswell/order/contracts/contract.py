"""Chart contracts: what a Helm release brings, told by data instead of by rendering the chart.

A contract is a file `contracts/<chart>-<range>.json`; the range is a version, or its first one or two numbers
("1.3" is for every 1.3.x). A platform's own contracts lie in the folder `contracts` beside its bootstrap inventory and
win over those of this package. `groundswell contract` makes one by rendering a chart. A version that no range holds
borrows the nearest other version's contract for what it names: kinds, objects and Services, with a note; such a release
stays one that nobody described, so that nothing is called missing or misspelt because of it.

    {"chart": "demo", "version": "1.3.2",        the release that it was read off
     "repository": ["demo", "!bitnami"],         words that the repository's address must, or with "!" must not, hold
     "names": {"fullname": [...]},               marks for texts, see below
     "values": {"replicas": null, "rbac": {"create": true}, "podLabels": {"*": null}},
                                                 the value keys that the chart reads, with the defaults that conditions
                                                 ask for; "*" lets any key stand there
     "complete": true,                           whether the chart reads no other key
     "partial": true,                            whether it tells of some objects only, those that all versions have:
                                                 then it is borrowed by each of them, and describes none
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
conditions. A resource, or a part of a list, with `"$each": PATH` is there once for each item of a list or a map (over
`"else"`, its default), or as often as a number says; `{item}` is the item, its name, key or index,
`{"$item": PATH, "else": DEFAULT}` a value of it, and `.path` in a condition asks it. Lines of `provides` and
`not_judged` may be `{"$when": …, "text": LINE}`. Paths are dotted; `\\.` is a dot in a key. The release's merged values
decide, then the defaults of `values`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from groundswell.manifests.argocd_apps import CHART
from groundswell.manifests.destination import cluster_of
from groundswell.manifests.release import Release
from groundswell.manifests.resource import Application, Location, NotJudged, Reading, Step
from groundswell.order.contracts.contract_contents import NOBODY, Contents, contents, in_common
from groundswell.order.contracts.contract_file import Contract, contract_of, kindred_of
from groundswell.order.contracts.contract_terms import Terms
from groundswell.order.tree import at, mapping, text, texts


def with_contracts(reading: Reading) -> Reading:
    """The reading with what contracts tell of its charts: objects, lines of what else they bring, and notes."""
    if reading.contracted:
        return reading
    applications = [_told(each, reading.contracts) for each in reading.applications]
    steps = [_told_step(each, reading.contracts) for each in reading.steps]
    found = [part for _, parts in applications for part in parts]
    brought = tuple(resource for part in found for resource in part.resources)
    found += (part for _, parts in steps for part in parts)
    known = {part.about for part in found}
    notes = (*(note for part in found for note in part.not_judged), *_common(part.contract for part in found))
    return replace(
        reading,
        resources=reading.resources + brought,
        applications=tuple(application for application, _ in applications),
        steps=tuple(step for step, _ in steps),
        not_judged=(*(each for each in reading.not_judged if each.what not in known), *notes),
        clusters=tuple(sorted({*reading.clusters, *(each.cluster for each in brought)} - {""})),
        contracted=True,
    )


def _told(application: Application, folder: str) -> tuple[Application, list[Contents]]:
    """An Application that knows which of its sources contracts describe, and what those bring."""
    described = list(_described(application, folder))
    parts = [_application_contents(contract, release, application, index) for index, release, contract in described]
    indexes = frozenset(index for index, _, _ in described)
    parts += list(_of_kin(application, indexes))
    lines = tuple(line for part in parts for line in part.provides)
    return (replace(application, described=indexes, provides=lines) if parts else application), parts


def _of_kin(application: Application, described: frozenset[int]) -> Iterator[Contents]:
    """What charts of versions that no contract is for surely bring as well. They are not described by it: whatever else
    is missing may still come with them."""
    for index, release in releases(application):
        contract = kindred_of(release) if index not in described else None
        if contract is not None:
            yield in_common(_application_contents(contract, release, application, index))


def _told_step(step: Step, folder: str) -> tuple[Step, list[Contents]]:
    parts = [_step_contents(step, release, folder) for release in step.releases]
    resources = tuple(resource for part in parts for resource in part.resources)
    lines = tuple(line for part in parts for line in part.provides)
    return replace(step, resources=step.resources + resources, provides=step.provides + lines), parts


def _common(contracts: Iterable[str]) -> Iterator[NotJudged]:
    """What no contract says, once for all charts."""
    if names := sorted(set(contracts) - {""}):
        what = f"environment, arguments, volumes and rights in charts {', '.join(names)}"
        yield NotJudged(
            what, "contracts name what a chart brings, not how it is set up", "Render the charts to judge it."
        )


def is_opaque(application: Application) -> bool:
    """Whether a source of the Application is a chart that neither was rendered nor has a contract."""
    charts = [index for index, source in enumerate(application.sources) if source.get("chart") not in (None, "", CHART)]
    pulled = range(len(application.sources), len(application.sources) + len(application.charts))
    return not application.described.issuperset((*charts, *pulled))


def is_known_by_kin(application: Application) -> bool:
    """Whether all that an Application delivers are charts that contracts describe, some in another version only: what
    their Services are called stays the same."""
    charts = range(len(application.sources) + len(application.charts))
    if not all(each.get("chart") for each in application.sources):
        return False
    kin = {index for index, release in releases(application) if index in application.described or kindred_of(release)}
    return kin.issuperset(charts)


def releases(application: Application) -> Iterator[tuple[int, Release]]:
    """The releases of remote charts that an Application makes, each with its position among its sources and the charts
    that those pull in. Left out are those whose values are not at hand."""
    for index, source in enumerate(application.sources):
        if source.get("chart") and _values_are_known(source):
            helm = mapping(source.get("helm"))
            release = Release(
                chart=text(source.get("chart")),
                version=str(source.get("targetRevision") or ""),
                name=text(helm.get("releaseName")) or application.resource.key.name,
                namespace=text(helm.get("namespace")) or application.destination_namespace,
                repository=text(source.get("repoURL")),
                values=application.values[index] if index < len(application.values) else {},
            )
            yield index, release
    for position, (index, release) in enumerate(application.charts, start=len(application.sources)):
        if _values_are_known(application.sources[index]):
            yield position, release


def source_at(application: Application, position: int) -> Mapping[str, Any]:
    """The source that a position of `releases` belongs to."""
    own = len(application.sources)
    return application.sources[position if position < own else application.charts[position - own][0]]


def _values_are_known(source: Mapping[str, Any]) -> bool:
    files = texts(at(source, "helm", "valueFiles"))
    return not any(each.startswith("$") or "://" in each for each in files)


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
    cluster = "" if application.own_cluster else cluster_of(resource.body.get("spec"))
    where = Location(release.file, release.line) if release.file else resource.location
    pattern = replace(NOBODY, location=where, application=application.name, cluster=cluster)
    skip = release.skip_crds or at(source_at(application, index), "helm", "skipCrds") is True
    return contents(contract, release, pattern, skip_crds=skip)


def _step_contents(step: Step, release: Release, folder: str) -> Contents:
    contract = contract_of(release, folder)
    pattern = replace(NOBODY, location=step.location, layer="bootstrap")
    kin = kindred_of(release) if contract is None else None
    if kin is not None:
        return in_common(contents(kin, release, pattern))
    if contract is None:
        what = f"chart {release.chart} {release.version}"
        why = f"bootstrap step {step.name} installs it, and nothing is pulled here"
        return Contents(not_judged=(NotJudged(what, why, f"Give a contract for {release.chart}.", step.location),))
    return contents(contract, release, pattern)
