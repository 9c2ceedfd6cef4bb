"""What an object needs, as the judge's engine knows it: the input that makes health depend on the rest."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from groundswell.manifests.resource import Key
from groundswell.order.need import Moment, Strength


@dataclass(frozen=True, slots=True)
class Dependency:
    """One need of a dependent. Any one of `providers` meets it, from the moment at which it provides.

    Without providers it is never met. `what` says in words what is needed. `since` is the object that makes it a need
    at all, such as a webhook configuration: as long as that is not there, nothing is needed. `reconciles` is whether
    the providers are the controller of the dependent.
    """

    providers: tuple[Key, ...]
    strength: Strength = Strength.READY
    moment: Moment = Moment.READY
    what: str = ""
    since: Key | None = None
    reconciles: bool = False

    def __str__(self) -> str:
        return " or ".join(map(str, self.providers)) or self.what


Needs: TypeAlias = Mapping[Key, tuple[Dependency, ...]]
"""Dependent → its needs. A provider that nothing delivers never comes."""

BEFORE_APPLYING = (Strength.APPLIED, Strength.ADMITTED)
"""Needs without which the API server refuses the object."""

BEFORE_READY = (Strength.READY, Strength.TOGETHER)
"""Needs without which the object never turns healthy."""
