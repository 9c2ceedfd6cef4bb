"""What somebody may have meant who asks for a thing that nothing provides."""

import difflib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from groundswell.order.capability import words
from groundswell.order.need import Capability

_PLACED = frozenset(
    {"service", "secret", "configmap", "service-account", "secret-store", "istio-gateway", "gateway", "role"}
)
_FILLED = frozenset({"service", "secret", "configmap", "custom-resource"})
_PARTS = re.compile(r"[-._/]")
_ALIKE = 0.65
_ASIDE = frozenset(
    ("read", "readonly", "ro", "replica", "replicas", "secondary", "headless", "hl", "metrics", "canary", "preview")
)
"""How names of Services end that are not the one which takes everybody's requests, writes included."""
ENVIRONMENTS = frozenset(
    ("dev", "develop", "development", "test", "qa", "uat", "stage", "stg", "staging", "prod", "prd", "production")
)
"""What names of environments are made of."""


class Near:
    """Capabilities that are almost the wanted one: misspelt, cut short, or the same name in another place."""

    def __init__(self, provided: Iterable[Capability], written: Iterable[Capability] = ()) -> None:
        """`written` are those that objects in the repository bring, and not merely charts."""
        self._written = Counter(each[:-1] for each in written)
        self._names: dict[Capability, list[str]] = defaultdict(list)
        self._places: dict[tuple[str, str], list[Capability]] = defaultdict(list)
        for each in provided:
            self._names[each[:-1]].append(each[-1])
            if each[0] in _PLACED:
                self._places[(each[0], each[-1])].append(each)

    def names(self, wanted: Capability) -> list[str]:
        name = wanted[-1]
        others = self._names.get(wanted[:-1], [])[:2000]
        longer = [each for each in others if min(len(name), len(each)) > 2 and _starts(name, each)]
        close = difflib.get_close_matches(name, others, n=5, cutoff=0.8)
        swapped = [each for each in others if _is_of_another_environment(name, each)]
        longer.sort(key=lambda each: (_is_aside(each), abs(len(each) - len(name)), each))
        found = [each for each in close if _is_slip(name, each)] or swapped or longer
        return (longer if found and _is_aside(found[0]) and not _is_aside(name) else found)[:1] or found[:1]

    def elsewhere(self, wanted: Capability) -> list[str]:
        """The same name in another namespace, or of another kind."""
        return [words(each) for each in self._places.get((wanted[0], wanted[-1]), ())[:1]]

    def siblings(self, wanted: Capability) -> int:
        """How many of the wanted type the same place has: one that is filled here is hardly filled by hand as well."""
        return self._written[wanted[:-1]] if wanted[0] in _FILLED else 0

    def beside(self, wanted: Capability) -> int:
        """How many of the wanted type the same place has, those that charts bring included."""
        return len(self._names.get(wanted[:-1], ()))


def _is_aside(name: str) -> bool:
    return name.rpartition("-")[2] in _ASIDE


def _is_slip(wanted: str, known: str) -> bool:
    """Whether one name may be the other misspelt: of `user-secrets` and `auth-secrets`, two names, neither is."""
    mine, theirs = _PARTS.split(wanted), _PARTS.split(known)
    if len(mine) != len(theirs):
        return True
    pairs = zip(mine, theirs, strict=True)
    return all(difflib.SequenceMatcher(None, one, other).ratio() >= _ALIKE for one, other in pairs)


def _is_of_another_environment(wanted: str, known: str) -> bool:
    """Whether one name is the other with another environment in it, as what an overlay did not replace."""
    differing = [pair for pair in zip(_PARTS.split(wanted), _PARTS.split(known), strict=False) if pair[0] != pair[1]]
    return wanted.count("-") == known.count("-") and len(differing) == 1 and ENVIRONMENTS.issuperset(differing[0])


def _starts(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return long.startswith(f"{short}-") or long.endswith(f"-{short}") or (len(short) > 5 and long.startswith(short))
