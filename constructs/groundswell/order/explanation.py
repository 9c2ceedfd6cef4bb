"""Why an object stands where it stands: what it waits for, what waits for it, and how far it could move."""

from collections.abc import Iterator

from groundswell.errors import UnreadableError
from groundswell.manifests.resource import Resource
from groundswell.order.boot_order import where
from groundswell.order.capability import words
from groundswell.order.certificate import slack
from groundswell.order.graph import Dependency, Graph
from groundswell.order.least_waves import LeastWaves
from groundswell.order.missing.absence import what
from groundswell.order.position import TOP, position_words, slot_words
from groundswell.order.view import View


def chosen(view: View, text: str) -> list[Resource]:
    """The objects that KIND/NAMESPACE/NAME or KIND/NAME (of what is cluster-scoped) names, whatever its case;
    and as findings write it, with a space after the kind.

    Raises UnreadableError when there is none, with the nearest names of that kind.
    """
    parts = text.strip().replace(" ", "/", 1).split("/")
    if len(parts) not in (2, 3):
        raise UnreadableError(f"write KIND/NAMESPACE/NAME, or KIND/NAME of what has no namespace, not {text!r}")
    kind, namespace, name = parts[0].lower(), parts[1] if len(parts) == 3 else "", parts[-1]
    of_kind = [each for known, found in view.nodes.items() if known.lower() == kind for each in found]
    found = [each for each in of_kind if (each.key.namespace, each.key.name) == (namespace, name)]
    if not found:
        near = sorted({str(each.key) for each in of_kind if name in each.key.name or each.key.name in name})
        known = ", ".join(near[:5] or sorted({str(each.key) for each in of_kind})[:5])
        raise UnreadableError(f"nothing here is {text}" + (f"; there is {known}" if known else ""))
    return found


def explained(graph: Graph, resource: Resource) -> str:
    """The explanation as text, one paragraph a question."""
    return "".join(f"{line}\n" for line in _lines(graph, resource))


def _lines(graph: Graph, resource: Resource) -> Iterator[str]:
    yield f"{resource} stands in {where(graph, resource)} ({resource.location})."
    needs = [each for each in graph.dependencies if each.dependent is resource]
    wanted = [each for each in graph.dependencies if each.provider.resource is resource]
    yield ""
    yield "It waits for:" if needs else "It waits for nothing."
    yield from sorted(_need(each, graph) for each in needs)
    for join in graph.missing:
        if join.dependent is resource:
            yield f"  {what(join)}: nothing here provides it [{join.need.strength}, {join.rule.id}]"
    yield ""
    yield "What waits for it:" if wanted else "Nothing waits for it."
    yield from sorted(_wanted(each, graph) for each in wanted)
    yield ""
    yield from _room(graph, resource)


def _need(each: Dependency, graph: Graph) -> str:
    provider = str(each.provider.resource)
    told = each.need.words or words(each.need.capability)
    by = "" if told == provider else f" by {provider}"
    free = slack(each, graph)
    rest = "" if free is None else f", slack {free}"
    position = position_words(graph.position(each.provider))
    return f"  {told}{by} ({position}) [{each.need.strength}, {each.rule.id}, {each.outcome.name.lower()}{rest}]"


def _wanted(each: Dependency, graph: Graph) -> str:
    told = each.need.words or words(each.need.capability)
    position = position_words(graph.view.placement.of(each.dependent))
    return f"  {each.dependent} ({position}) for {told} [{each.need.strength}, {each.rule.id}]"


def _room(graph: Graph, resource: Resource) -> Iterator[str]:
    """How far the object, and each Application it comes with, could move while all else stays."""
    bounds = LeastWaves(graph)
    position = graph.view.placement.of(resource)
    for depth, slot in enumerate(position):
        if slot.container == TOP or slot.container.startswith("ApplicationSet "):
            continue
        name = str(resource) if depth == len(position) - 1 else _container_words(position[depth + 1].container)
        least, most = bounds.least(slot), bounds.most(slot)
        low = "any earlier wave" if least is None else f"wave {least}"
        high = "any later wave" if most is None else f"wave {most}"
        free = "unbounded" if least is None else str(slot.wave - least)
        yield f"{name} is in {slot_words(slot)} of {slot.container}: least {low}, last {high}, slack {free}."


def _container_words(container: str) -> str:
    return container if container.startswith("ApplicationSet ") else f"Application {container}"
