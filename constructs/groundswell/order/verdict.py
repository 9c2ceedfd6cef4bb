"""The verdict: everything the judge has to say about one reading."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from groundswell.manifests.resource import Location, NotJudged, Reading, Resource
from groundswell.order.acceptance import Acceptance, Accepted, divided
from groundswell.order.catalogue import catalogue
from groundswell.order.clusters import by_cluster
from groundswell.order.contracts.contract import with_contracts
from groundswell.order.finding import SEVERITIES, Finding, Place, Severity
from groundswell.order.graph import Graph
from groundswell.order.grouping import grouped, grouped_races
from groundswell.order.missing.absence import absences
from groundswell.order.nodes.unplaced import unplaced
from groundswell.order.outcome import Outcome
from groundswell.order.position import position_words
from groundswell.order.rule import Rule
from groundswell.order.rules.accepted_finding_is_still_there import rule as still_there
from groundswell.order.view import View
from groundswell.order.wording import late, race


@dataclass(frozen=True, slots=True)
class Verdict:
    """Findings worst first, what was not judged, the graph of each cluster, Argo CD's own first, and the findings that
    people accept."""

    findings: tuple[Finding, ...]
    not_judged: tuple[NotJudged, ...]
    graphs: tuple[Graph, ...]
    accepted: tuple[Accepted, ...] = ()

    @property
    def graph(self) -> Graph:
        """The graph of the cluster that Argo CD runs in."""
        return self.graphs[0]

    @property
    def counts(self) -> Mapping[str, int]:
        """How many findings of each severity, resources, applications and dependencies."""
        found = Counter(each.severity for each in self.findings)
        return {
            **{str(severity): found[severity] for severity in SEVERITIES},
            "accepted": len(self.accepted),
            "not_judged": len(self.not_judged),
            "resources": len({id(each) for graph in self.graphs for each in graph.view.resources}),
            "applications": len({id(each) for graph in self.graphs for each in graph.view.reading.applications}),
            "dependencies": sum(len(graph.dependencies) for graph in self.graphs),
        }

    def clean(self, *, strict: bool = False) -> bool:
        """Whether nothing stands against the platform: no error, and with `strict` no warning either."""
        bad = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
        return not any(each.severity in bad for each in self.findings)

    def accepting(self, chosen: Iterable[Acceptance]) -> "Verdict":
        """The same verdict, less what people accept; an entry that accepts nothing becomes a finding."""
        left, accepted, idle = divided(self.findings, chosen)
        for each in idle:
            about = " of ".join(part for part in (each.rule, each.resource, each.file) if part)
            left.append(still_there.finding(each.location, f"{about} is accepted, and there is no such finding."))
        return replace(self, findings=tuple(sorted(left, key=Finding.sort_key)), accepted=tuple(accepted))


def verdict(reading: Reading, rules: Iterable[Rule] | None = None, *, tolerant: bool = False) -> Verdict:
    """Judges what was read, by all rules unless some are given. Equal readings give equal verdicts.

    With `tolerant`, a rule that raises on something that nobody foresaw is noted as not judged, and the others go on;
    without, its exception is the caller's.
    """
    chosen = tuple(rules) if rules is not None else catalogue()
    graphs = tuple(Graph(View(each), chosen, tolerant=tolerant) for each in by_cluster(with_contracts(reading)))
    found: dict[tuple[str, Location, str], Finding] = {}
    notes: set[NotJudged] = set()
    for graph in graphs:
        missing, unknown = absences(graph)
        notes.update(graph.view.reading.not_judged, unknown, unplaced(graph.view))
        orders = (*grouped(_late(graph)), *grouped_races(_races(graph)))
        for each in (*_problems(graph.view), *orders, *missing, *_checks(chosen, graph)):
            found.setdefault((each.rule, each.location, each.message), _placed(each, graph.view))
        notes.update(graph.failures)
    return Verdict(
        findings=tuple(sorted(found.values(), key=Finding.sort_key)),
        not_judged=_in_order(notes),
        graphs=graphs,
    )


def together(verdicts: Sequence[Verdict]) -> Verdict:
    """One verdict on several platforms; what stands against two of them in the same words is said once."""
    found: dict[tuple[str, Location, str], Finding] = {}
    for each in (finding for verdict in verdicts for finding in verdict.findings):
        found.setdefault((each.rule, each.location, each.message), each)
    notes = {each for verdict in verdicts for each in verdict.not_judged}
    return Verdict(
        findings=tuple(sorted(found.values(), key=Finding.sort_key)),
        not_judged=_in_order(notes),
        graphs=tuple(each for verdict in verdicts for each in verdict.graphs),
    )


def _in_order(notes: Iterable[NotJudged]) -> tuple[NotJudged, ...]:
    return tuple(sorted(notes, key=lambda each: (each.what, each.why)))


def _problems(view: View) -> Iterator[Finding]:
    for each in view.reading.problems:
        place = Place(each.resource, each.location) if each.resource else None
        yield Finding(each.rule, Severity.ERROR, each.message, each.location, fix=each.fix, place=place)


def _late(graph: Graph) -> Iterator[Finding]:
    for each in graph.dependencies:
        if each.outcome is Outcome.LATE and not graph.in_ring(each):
            yield late(each, graph)


def _races(graph: Graph) -> Iterator[Finding]:
    for each in graph.dependencies:
        if each.outcome is Outcome.RACE:
            yield race(each, graph)


def _checks(rules: Iterable[Rule], graph: Graph) -> Iterator[Finding]:
    for rule in rules:
        try:
            for check in rule.checking:
                yield from check(graph.view)
            for check_order in rule.order_checking:
                yield from check_order(graph)
        except Exception as error:  # noqa: BLE001  # it is raised again, or noted
            graph.failed(rule, error)


def _placed(finding: Finding, view: View) -> Finding:
    """The finding with the positions that its rule, which knows of none, left out."""
    if finding.place is None or finding.place.position:
        return finding
    place = _position(finding.place, view)
    return replace(finding, place=place, related=tuple(_position(each, view) for each in finding.related))


def _position(place: Place, view: View) -> Place:
    if place.position:
        return place
    same: list[Resource] = [each for each in view.owners(place.key) if each.location == place.location]
    return replace(place, position=position_words(view.placement.of(same[0]))) if same else place
