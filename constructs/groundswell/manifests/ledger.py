"""What is noted while a repository is read: problems, things that are not judged, files that were reached."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from groundswell.manifests.resource import Key, Location, NotJudged, Problem, Topic


@dataclass(slots=True)
class Ledger:
    """Collects in the order of reading; the same note twice counts once."""

    _problems: dict[Problem, None] = field(default_factory=dict)
    _not_judged: dict[NotJudged, None] = field(default_factory=dict)
    _reached: set[str] = field(default_factory=set)

    def problem(self, rule: str, message: str, location: Location, fix: str = "", resource: Key | None = None) -> None:
        """Notes something wrong."""
        self._problems[Problem(rule, message, location, fix, resource)] = None

    def opaque(
        self, what: str, why: str, remedy: str, location: Location | None = None, application: Key | None = None
    ) -> None:
        """Notes something that cannot be read here, and whose part it is."""
        self._not_judged[NotJudged(what, why, remedy, location, application)] = None

    def chart(self, name: str, version: str, why: str, remedy: str, location: Location) -> None:
        """Notes a chart that has to be pulled."""
        what = f"chart {name} {version}".strip()
        self._not_judged[NotJudged(what, why, remedy, location, topic=Topic.CHART)] = None

    def reach(self, files: Iterable[str]) -> None:
        """Notes files, named as Locations name them, that something delivers or that a build reads."""
        self._reached.update(files)

    def take(self, other: "Ledger") -> None:
        """Adds all that another ledger holds, after what is here."""
        self._problems.update(other._problems)
        self._not_judged.update(other._not_judged)
        self._reached.update(other._reached)

    def reached(self, file: str) -> bool:
        return file in self._reached

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(self._problems)

    @property
    def not_judged(self) -> tuple[NotJudged, ...]:
        return tuple(self._not_judged)
