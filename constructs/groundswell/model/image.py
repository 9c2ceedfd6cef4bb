"""Container images: the reference grammar, and the table that CI edits."""

import re

from groundswell.errors import ModelError
from groundswell.model.described import described

_HOST = r"(?P<registry>[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:\d+)?)"
_PATH = r"(?P<path>[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*)"
REFERENCE = re.compile(rf"{_HOST}/{_PATH}(:(?P<tag>\w[\w.-]{{0,127}}))?(@(?P<digest>sha256:[0-9a-f]{{64}}))?", re.ASCII)
"""A full reference: registry, path, tag and digest (grammar of distribution/reference, v3)."""


@described
class Image:
    """One image of one environment. A digest pins it; a tag alone is what stands there until CI knows the digest."""

    repository: str
    tag: str
    digest: str = ""

    @property
    def reference(self) -> str:
        tag = f":{self.tag}" if self.tag else ""
        return f"{self.repository}{tag}" + (f"@{self.digest}" if self.digest else "")

    @property
    def pull_policy(self) -> str:
        """A digest never moves, so a node needs to ask the registry once only."""
        return "IfNotPresent" if self.digest else "Always"


def parse_image(reference: str) -> Image:
    """The image a reference names.

    Raises ModelError when the reference has no registry, neither tag nor digest, or breaks the grammar.
    """
    found = REFERENCE.fullmatch(reference)
    if not found:
        raise ModelError(
            f"image reference {reference!r} is not of the form registry/path:tag@sha256:digest; for example "
            "docker.io/acme/shop:auth-1.2.3@sha256:<64 hexadecimal digits>"
        )
    registry, path, tag, digest = (found[name] for name in ("registry", "path", "tag", "digest"))
    if "." not in registry and ":" not in registry and registry != "localhost":
        raise ModelError(f"image reference {reference!r} names no registry; write docker.io/{reference}")
    if not (tag or digest):
        raise ModelError(f"image reference {reference!r} has neither tag nor digest, so it would follow 'latest'")
    return Image(repository=f"{registry}/{path}", tag=tag or "", digest=digest or "")
