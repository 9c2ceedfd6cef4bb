"""What is compared: for each kind of thing, each thing by its name, with what matters about it as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Thing = Mapping[str, Any]
Things = Mapping[str, Thing]

ABSENT = "nothing"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as the model says, or one fact about it."""

    name: str
    fact: str
    wanted: str
    got: str

    def __str__(self) -> str:
        what = f"{self.name}: {self.fact}" if self.fact else self.name
        return f"{what} is {self.got}, and the description says {self.wanted}"


def differences(wanted: Things, got: Things) -> list[Difference]:
    """Every difference, by name: what is missing, what nobody described, and each fact that is another."""
    found = []
    for name in sorted({*wanted, *got}):
        if name not in got:
            found.append(Difference(name, "", "it is there", "not there"))
        elif name not in wanted:
            found.append(Difference(name, "", ABSENT, "there"))
        else:
            found += _differing(name, wanted[name], got[name])
    return found


def _differing(name: str, wanted: Thing, got: Thing) -> list[Difference]:
    return [
        Difference(name, fact, _shown(wanted.get(fact)), _shown(got.get(fact)))
        for fact in sorted({*wanted, *got})
        if wanted.get(fact) != got.get(fact)
    ]


def _shown(value: Any) -> str:
    if value is None:
        return ABSENT
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value)) or ABSENT
    if isinstance(value, Mapping):
        return ", ".join(f"{key}={each}" for key, each in sorted(value.items())) or ABSENT
    return str(value)
