"""What lies in which Namespace and is of which defined kind: neither goes before that does."""

from collections import Counter
from collections.abc import Iterator
from typing import TypeAlias

from groundswell.manifests.resource import Key
from groundswell.order.argocd.deletion import DEFINITION
from groundswell.sync.definition import definitions
from groundswell.sync.live import Live

Home: TypeAlias = tuple[str, ...]


class Contents:
    """Counts objects, so that the end of a Namespace or of a definition costs the same for any number of them."""

    def __init__(self) -> None:
        self._count: Counter[Home] = Counter()
        self._emptied: dict[Home, Key] = {}

    def add(self, key: Key) -> None:
        """An object appeared."""
        self._count.update(_homes(key))

    def drop(self, key: Key) -> Iterator[Key]:
        """An object is gone: the owners that waited for just that."""
        self._count.subtract(_homes(key))
        for home in _homes(key):
            if home in self._emptied and not self._count[home]:
                yield self._emptied.pop(home)

    def hold(self, live: Live) -> bool:
        """Whether an object that could go has to wait for what is in it; `drop` then tells when it does not."""
        home = _home_of(live)
        if home is None or not self._count[home]:
            return False
        self._emptied[home] = live.key
        return True


def _homes(key: Key) -> tuple[Home, ...]:
    """What an object counts to: its Namespace, its kind."""
    return (("namespace", key.namespace), ("kind", key.group, key.kind))


def _home_of(live: Live) -> Home | None:
    """What an object holds: a Namespace its content, a definition the objects of its kind."""
    if (live.key.group, live.key.kind) == ("", "Namespace"):
        return ("namespace", live.key.name)
    defined = definitions(live.key, live.body) if (live.key.group, live.key.kind) == DEFINITION else ()
    return ("kind", *defined[0]) if defined else None
