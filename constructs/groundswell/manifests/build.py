"""One folder that is turned into objects for one Application, or for one step of the bootstrap."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from groundswell.manifests.checkout import Checkout
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.resource import Key, Location
from groundswell.manifests.source import Source
from groundswell.manifests.tool import Runs


@dataclass(frozen=True, slots=True)
class Build:
    """What a build needs to know.

    `who` says in words for whom; `name` and `namespace` are the Helm release's. `refs` are the checkouts of the other
    sources of the Application by their `ref`; None for one that is not at hand. `runs` are shared by all builds of a
    reading.
    """

    checkout: Checkout
    folder: str
    source: Source
    who: str
    name: str
    namespace: str
    location: Location
    ledger: Ledger
    key: Key | None = None
    refs: Mapping[str, Checkout | None] = field(default_factory=dict)
    runs: Runs = field(default_factory=Runs)

    def file(self, name: str) -> str:
        """A file of the folder, from the repository's root."""
        return f"{self.folder}/{name}" if self.folder else name

    @property
    def shown(self) -> str:
        """The folder as Locations name it."""
        return self.checkout.shown(self.folder) or "."

    def problem(self, rule: str, message: str, fix: str = "", location: Location | None = None) -> None:
        """Notes something wrong with this build."""
        self.ledger.problem(rule, message, location or self.location, fix, self.key)

    def opaque(self, why: str, remedy: str) -> None:
        """Notes that the folder cannot be turned into objects here."""
        self.ledger.opaque(
            f"folder {self.shown}", f"{self.who} delivers it, and {why}", remedy, self.location, self.key
        )

    def substituted(self, text: str) -> str:
        """The text with Argo CD's build variables filled in."""
        if "$" not in text:
            return text
        known = {
            "ARGOCD_APP_NAME": self.name,
            "ARGOCD_APP_NAMESPACE": self.namespace,
            "ARGOCD_APP_SOURCE_REPO_URL": self.source.url,
            "ARGOCD_APP_SOURCE_PATH": self.source.path,
            "ARGOCD_APP_SOURCE_TARGET_REVISION": self.source.revision,
        }
        for name in sorted(known, key=len, reverse=True):
            text = text.replace(f"${{{name}}}", known[name]).replace(f"${name}", known[name])
        return text
