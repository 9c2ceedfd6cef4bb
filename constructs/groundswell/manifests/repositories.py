"""Which repository URLs stand for which checkout on disk."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from groundswell.manifests import repository_url
from groundswell.manifests.checkout import Checkout
from groundswell.manifests.ledger import Ledger

_FLOATING = frozenset(("", "HEAD"))


@dataclass(slots=True)
class Repositories:
    """The checkout that is judged, `main`, and further ones by the identity of their URL."""

    main: Checkout
    mapped: Mapping[str, Checkout]
    _own: set[str] = field(default_factory=set)
    _revisions: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._own.update(repository_url.identity(url) for url in self.main.remotes)
        self._revisions.update(self.main.revisions)

    def adopt(self, url: str, revision: str) -> None:
        """Takes a root's own URL for the checkout that is judged, and its revision for what lies there.

        In a git work tree the checked out revision is known, and no root has to say it.
        """
        if not repository_url.has_token(url):
            self._own.add(repository_url.identity(url))
        if not self.main.revisions:
            self._revisions.add(revision)

    def find(self, url: str, path: str, ledger: Ledger) -> Checkout | None:
        """The checkout that a URL means, None when it is not at hand. What was assumed is noted."""
        identity = repository_url.identity(url)
        if identity in self.mapped:
            return self.mapped[identity]
        if identity in self._own:
            return self.main
        if repository_url.has_token(url) and self._has(path):
            self._note(url, "it still holds a token, and its path exists here", ledger)
            return self.main
        name = repository_url.name(url)
        if name and any(name == repository_url.name(f"x://{own}") for own in self._own) and self._has(path):
            self._note(url, "it has the same owner and name on another host, and its path exists here", ledger)
            return self.main
        return None

    def note_revision(self, checkout: Checkout, revision: str, ledger: Ledger) -> None:
        """Says once for each revision that something else is checked out than the Applications want."""
        known = self._revisions if checkout is self.main else checkout.revisions
        if revision in _FLOATING or revision in known or not known:
            return
        there = f" ({', '.join(sorted(known - _FLOATING))})" if known - _FLOATING else ""
        why = f"the work tree{there} was judged in its place"
        ledger.opaque(f"targetRevision {revision}", why, f"Check out {revision} and judge that.")

    def _has(self, path: str) -> bool:
        return bool(self.main.under(path.strip("/"))) or self.main.holds(path.strip("/"))

    def _note(self, url: str, why: str, ledger: Ledger) -> None:
        remedy = f"Map it: --repo {url}=PATH, if that is wrong."
        ledger.opaque(f"repository {url}", f"taken for this checkout, since {why}", remedy)
