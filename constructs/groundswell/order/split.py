"""Who brings what: the bootstrap, which runs before Argo CD, or Argo CD, which must then be there already."""

from collections.abc import Iterator
from dataclasses import dataclass

from groundswell.manifests.resource import Application, Reading, Resource, Step
from groundswell.manifests.wave import wave_of
from groundswell.order.tree import mapping, text


@dataclass(frozen=True, slots=True)
class Brought:
    """What one step or one Application brings: charts, files and objects, as a person calls them."""

    by: str
    what: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Split:
    """`installed` by the bootstrap, in the order of its steps; `delivered` by Argo CD, in the order of the waves."""

    installed: tuple[Brought, ...]
    delivered: tuple[Brought, ...]


def split(reading: Reading) -> Split:
    """The split of a platform as it was read. A root Application is the bootstrap's; all below it are Argo CD's."""
    below = sorted((each for each in reading.applications if each.parent), key=_turn)
    return Split(
        tuple(Brought(f"step {step.index} {step.name}", tuple(_of_step(step))) for step in reading.steps),
        tuple(Brought(f"wave {_turn(each)[0]} {each.resource.key.name}", tuple(_sources(each))) for each in below),
    )


def _turn(application: Application) -> tuple[int, str]:
    return wave_of(application.resource.body).number, application.resource.key.name


def _of_step(step: Step) -> Iterator[str]:
    for release in step.releases:
        yield f"chart {release.chart} {release.version}"
    own: list[Resource] = [each for each in step.resources if not each.contract]
    yield from (str(each) for each in own)
    kinds = [line.removeprefix("crd ").rpartition("/") for line in step.provides if line.startswith("crd ")]
    for group in dict.fromkeys(group for group, _, _ in kinds):
        yield f"definitions of {group}: {', '.join(kind for each, _, kind in kinds if each == group)}"


def _sources(application: Application) -> Iterator[str]:
    for source in map(mapping, application.sources):
        if chart := text(source.get("chart")):
            yield f"chart {chart} {text(source.get('targetRevision'))}"
        elif path := text(source.get("path")):
            yield path
