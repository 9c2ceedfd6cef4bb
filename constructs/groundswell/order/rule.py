"""A rule: one sentence about platforms, with what happens in the cluster where it is broken."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from groundswell.manifests.resource import Location, Resource
from groundswell.order.finding import Finding, Place, Severity
from groundswell.order.need import Need, Provision

if TYPE_CHECKING:
    from groundswell.order.graph import Graph
    from groundswell.order.view import View

Providing: TypeAlias = Callable[[Resource, "View"], Iterable[Provision]]
Requiring: TypeAlias = Callable[[Resource, "View"], Iterable[Need]]
Checking: TypeAlias = Callable[["View"], Iterable[Finding]]
OrderChecking: TypeAlias = Callable[["Graph"], Iterable[Finding]]

ANY = "*"
"""Every kind of object in the cluster."""

AWS = "aws/*"
"""Every resource of the AWS stacks."""


@dataclass(slots=True)
class Rule:
    """What a file in `rules/` binds to the name `rule`; its functions register with the decorators below.

    `id` is GS and three digits: 1xx order and ownership, 2xx references, 3xx network, 4xx placement, 5xx safety,
    6xx telemetry, 7xx schema, 8xx reading (`manifests.problems`). Kinds in decorators are a kind ("Deployment", of
    whatever group), a group and a kind ("external-secrets.io/ExternalSecret", the core group is "core/Secret"), or
    `ANY`. An order rule uses `provides` and `requires` and never looks at a wave; a plain rule uses `check`, and one
    about the order that follows `check_order`.
    """

    id: str
    severity: Severity
    sentence: str
    consequence: str
    fix: str = ""
    providing: list[tuple[tuple[str, ...], Providing]] = field(default_factory=list)
    requiring: list[tuple[tuple[str, ...], Requiring]] = field(default_factory=list)
    checking: list[Checking] = field(default_factory=list)
    order_checking: list[OrderChecking] = field(default_factory=list)

    def provides(self, *kinds: str) -> Callable[[Providing], Providing]:
        """Registers what resources of these kinds bring."""

        def register(function: Providing) -> Providing:
            self.providing.append((kinds, function))
            return function

        return register

    def requires(self, *kinds: str) -> Callable[[Requiring], Requiring]:
        """Registers what resources of these kinds need."""

        def register(function: Requiring) -> Requiring:
            self.requiring.append((kinds, function))
            return function

        return register

    def check(self, function: Checking) -> Checking:
        """Registers a check over everything that was read."""
        self.checking.append(function)
        return function

    def check_order(self, function: OrderChecking) -> OrderChecking:
        """Registers a check over all dependencies, once they are joined."""
        self.order_checking.append(function)
        return function

    def finding(
        self,
        about: Resource | Location,
        message: str,
        *,
        fix: str = "",
        consequence: str = "",
        severity: Severity | None = None,
        related: Iterable[Resource] = (),
        lines: Iterable[str] = (),
    ) -> Finding:
        """A finding of this rule about an object (or only a place), with the rule's own words where none are given."""
        resource = about if isinstance(about, Resource) else None
        location = about.location if isinstance(about, Resource) else about
        return Finding(
            rule=self.id,
            severity=severity or self.severity,
            message=message,
            location=location,
            consequence=consequence or self.consequence,
            fix=fix or self.fix,
            place=Place(resource.key, location) if resource else None,
            related=tuple(Place(other.key, other.location) for other in related),
            lines=tuple(lines),
        )


def matching(kinds: tuple[str, ...], by_kind: Mapping[str, list[Resource]]) -> Iterator[Resource]:
    """The resources that a decorator's kinds mean, in the order of the index."""
    for wanted in kinds:
        group, slash, kind = wanted.rpartition("/")
        group = "" if group == "core" else group
        for resource in by_kind.get(kind, ()):
            if not slash or resource.key.group == group:
                yield resource
