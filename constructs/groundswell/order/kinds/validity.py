"""What the API server would say of an object: by its definition where that was read, else by a shipped schema."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from groundswell.errors import UnreadableError
from groundswell.manifests.resource import Resource
from groundswell.order.kinds.definitions import CustomKind, definitions
from groundswell.order.view import View

if TYPE_CHECKING:
    from groundswell.schemas.judge import Judge
    from groundswell.schemas.violation import Violation


class Validity(NamedTuple):
    """Violations of one object, and whether they were found by the very schema that the cluster will have."""

    violations: tuple["Violation", ...]
    certain: bool


class Validator:
    """Judges objects of one view; each definition is compiled when the first object of its kind comes."""

    def __init__(self, view: View) -> None:
        self._definitions = view.once(definitions)
        self._judges: dict[tuple[str, str, str], tuple[Judge, ...]] = {}

    def validity(self, resource: Resource) -> Validity | None:
        """None where no schema of the kind in this version is at hand."""
        key = (resource.key.group, resource.version, resource.key.kind)
        if key not in self._judges:
            self._judges[key] = tuple(_judges(self._definitions.get((key[0], key[2]), ()), key[1]))
        own = self._judges[key]
        if own:
            return Validity(_fewest(resource, own), certain=True)
        return None if (key[0], key[2]) in self._definitions else _by_the_catalogue(resource)


def _judges(found: Iterable[CustomKind], version: str) -> "Iterable[Judge]":
    from groundswell.schemas.definition import judge_of_definition  # the validator is large, and many kinds need none

    for each in found:
        known = each.versions.get(version)
        if known is not None and known.served and known.schema is not None:
            try:
                yield judge_of_definition(known.schema)
            except UnreadableError:
                continue  # what refuses the definition is told of the definition


def _fewest(resource: Resource, judges: "Iterable[Judge]") -> "tuple[Violation, ...]":
    """By the definition that takes the object best: which of several is applied last nobody can say.

    A rule without an answer may only be one that this toolkit does not know, so it is left out.
    """
    found = [
        tuple(one for one in _without_nulls(judge.violations, resource) if "has no answer" not in one.message)
        for judge in judges
    ]
    fewest = min(len(each) for each in found)
    return next(each for each in found if len(each) == fewest)


def _by_the_catalogue(resource: Resource) -> Validity | None:
    from groundswell.schemas.catalogue import is_core_group, known
    from groundswell.schemas.validation import validate

    group, kind = resource.key.group, resource.key.kind
    if not known(group, resource.version, kind):
        return None
    core = is_core_group(group)
    return Validity(tuple(validate(resource.body) if core else _without_nulls(validate, resource)), certain=core)


def _without_nulls(judge: "Callable[[Mapping[str, Any]], list[Violation]]", resource: Resource) -> "list[Violation]":
    """The violations of a custom object. The API server drops a null where none may stand before it looks (since 1.20):
    what is missing then is a violation, the null itself is none."""
    found = judge(resource.body)
    if any(each.value is None and each.rule in ("type", "enum") for each in found):
        return judge(_dropped(resource.body))
    return found


def _dropped(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _dropped(inner) for name, inner in value.items() if inner is not None}
    return [_dropped(each) for each in value] if isinstance(value, list) else value
