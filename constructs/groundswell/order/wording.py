"""Dependencies that do not hold, in sentences: who, where, what happens in the cluster, the smallest change."""

from dataclasses import replace

from groundswell.manifests.resource import Key, Resource
from groundswell.order.argocd.phase import Phase
from groundswell.order.argocd.retry import Retry, retry_of
from groundswell.order.capability import words
from groundswell.order.finding import SEVERITIES, Finding, Place, Severity
from groundswell.order.graph import Dependency, Graph
from groundswell.order.need import Moment, Strength
from groundswell.order.position import GITOPS, TOP, Position, Relation, position_words, slot_words
from groundswell.order.tree import at

_PATIENT = 900.0
"""Seconds for which a sync must be tried again to outlast whatever else starts with it."""


def late(dependency: Dependency, graph: Graph) -> Finding:
    """The finding for a dependency that cannot come right where both ends stand."""
    need, stands = dependency.need, dependency.standing
    applied = need.strength is Strength.APPLIED and dependency.provider.provision.at is Moment.APPLIED
    here, there = _ends(dependency, graph)
    verb = "applied" if applied else "ready"
    same = stands.relation in (Relation.SAME, Relation.SAME_EARLIER)
    where = f"{verb} no earlier than in the same wave" if same else f"{verb} only in {there}"
    message = f"{dependency.dependent} is applied in {here}, but {_provider_words(dependency)} is {where}."
    if stands.relation is Relation.INSIDE:
        message = f"{dependency.dependent} needs {_provider_words(dependency)}, which it delivers itself."
    elif stands.relation is Relation.UNORDERED:
        message = f"Nothing makes {dependency.dependent} ({here}) wait for {_provider_words(dependency)} ({there})."
    finding = _finding(dependency, graph, message, _consequence(dependency, here, there))
    return replace(finding, severity=Severity.INFO) if need.doubted else finding


def race(dependency: Dependency, graph: Graph) -> Finding:
    """The finding for a dependency that only luck decides."""
    here, there = _ends(dependency, graph)
    if dependency.standing.relation in (Relation.SAME, Relation.SAME_EARLIER):
        both = f"both stand in {here}"
    elif here == there:
        both = f"both come in {here}, and neither waits"
    else:
        both = f"one comes in {here}, the other in {there}, and neither waits"
    message = f"{dependency.dependent} and {_provider_words(dependency)} race: {both}."
    retry = _retry(dependency, graph)
    consequence = f"{dependency.rule.consequence} {_retries(dependency, retry)}".strip()
    finding = _finding(dependency, graph, message, consequence)
    mildest = Severity.INFO if retry.endures >= _PATIENT else Severity.WARNING
    return replace(finding, severity=max(finding.severity, mildest, key=SEVERITIES.index))


def _retry(dependency: Dependency, graph: Graph) -> Retry:
    """How long Argo CD tries the dependent's sync again; what is captured wrong does not fail."""
    application = graph.view.application_of(dependency.dependent)
    if application is None or dependency.need.strength is Strength.CAPTURED:
        return Retry()
    return retry_of(at(application.resource.body, "spec", "syncPolicy", "retry"))


def _retries(dependency: Dependency, retry: Retry) -> str:
    if dependency.need.strength is Strength.CAPTURED:
        return ""
    if retry == Retry():
        return "Argo CD retries a failed sync five times, so the first boot may pass by luck, or not."
    times = "without end" if retry.limit < 0 else f"{retry.limit} times"
    if retry.endures >= _PATIENT:
        return f"Argo CD retries this sync {times}, so the first boot only begins with failures."
    return f"Argo CD retries this sync {times}, so the first boot may pass by luck, or not."


def _finding(dependency: Dependency, graph: Graph, message: str, consequence: str) -> Finding:
    placement = graph.view.placement
    dependent, provider = dependency.dependent, dependency.provider.resource
    return Finding(
        rule=dependency.rule.id,
        severity=dependency.rule.severity,
        message=message,
        location=dependent.location,
        consequence=consequence,
        fix=_fix(dependency, graph),
        place=Place(dependent.key, dependent.location, position_words(placement.of(dependent))),
        related=(Place(provider.key, provider.location, position_words(graph.position(dependency.provider))),),
    )


def _provider_words(dependency: Dependency) -> str:
    """ "its ClusterSecretStore aws", or with who brings it where that is another object."""
    provider = str(dependency.provider.resource)
    plain = dependency.need.words or words(dependency.need.capability)
    return f"its {plain}" if provider in plain or plain in provider else f"its {plain} (of {provider})"


def _ends(dependency: Dependency, graph: Graph) -> tuple[str, str]:
    """Both positions, from where they part: the dependent's, then the provider's."""
    depth = dependency.standing.depth
    own, other = graph.view.placement.of(dependency.dependent), graph.position(dependency.provider)
    return _end(own, depth), _end(other, depth)


def _end(position: Position, depth: int) -> str:
    parting = position[depth]
    if parting.container == TOP and parting.phase == GITOPS:
        return position_words(position)
    deeper = next((slot.container for slot in position[depth + 1 :]), "")
    return f"{slot_words(parting)} (in {deeper})" if deeper else slot_words(parting)


def _consequence(dependency: Dependency, here: str, there: str) -> str:
    strength, parting = dependency.need.strength, dependency.standing.dependent
    if strength is Strength.CAPTURED or dependency.standing.relation is Relation.INSIDE:
        return dependency.rule.consequence
    if parting.container == TOP:
        return (
            f"{here[0].upper()}{here[1:]} is waited for, and waits itself for what comes only afterwards: a deadlock."
        )
    if strength in (Strength.APPLIED, Strength.ADMITTED):
        return f"{dependency.rule.consequence} {there[0].upper()}{there[1:]} is never reached."
    return (
        f"Argo CD waits for {here} to turn healthy before it starts {there}, "
        "so the sync stops here for ever: a deadlock."
    )


def _fix(dependency: Dependency, graph: Graph) -> str:
    stands = dependency.standing
    if stands.provider.container == TOP or stands.relation is Relation.INSIDE:
        return dependency.rule.fix
    if _of_a_set(graph.position(dependency.provider), stands.depth):
        return (
            "Nothing waits for what an ApplicationSet makes: write it out, or let one set roll out both (RollingSync)."
        )
    moved = _element(dependency.dependent, graph, stands.depth)
    other_phase = stands.provider.phase != stands.dependent.phase
    phase = f"{Phase(stands.provider.phase)} " if other_phase else ""
    least = stands.provider.wave + graph.wants_earlier_wave(dependency)
    where = "" if moved is dependency.dependent else f" ({moved.location})"
    if stands.provider.container.startswith("ApplicationSet "):
        if not stands.provider.wave:
            return f"Give {stands.provider.container} steps (the strategy RollingSync); waves order nothing there."
        return f"Move {moved} to step {least} or later of {stands.provider.container}{where}."
    return f"Move {moved} to {phase}wave {least} or later{where}."


def _of_a_set(position: Position, depth: int) -> bool:
    """Whether an ApplicationSet makes what comes below this depth: its health does not tell of its Applications."""
    return depth + 1 < len(position) and position[depth + 1].container.startswith("ApplicationSet ")


def _element(resource: Resource, graph: Graph, depth: int) -> Resource:
    """What has to be moved in the container where both ends part: the object, or what it comes with: an Application,
    or the ApplicationSet that makes this."""
    position = graph.view.placement.of(resource)
    if depth >= len(position) - 1:
        return resource
    below = position[depth + 1].container
    if below.startswith("ApplicationSet "):
        namespace, _, name = below.partition(" ")[2].partition("/")
        return graph.view.resource_of(Key("argoproj.io", "ApplicationSet", namespace, name)) or resource
    return graph.view.application_resource(below) or resource
