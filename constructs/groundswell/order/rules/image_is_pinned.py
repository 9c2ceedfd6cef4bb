"""GS509: an image's tag names one version."""

import re
from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import text
from groundswell.order.view import View

rule = Rule(
    id="GS509",
    severity=Severity.WARNING,
    sentence="An image's tag names one version.",
    consequence="Nodes run different versions of it, a rollback brings nothing back, a bad build spreads by itself.",
    fix="Name a version, or a digest.",
)

_LATER = frozenset({"", "auto"})  # "auto" is what Istio's injector replaces by its proxy
_PARTS = re.compile(r"[-_.]")
_MAJOR = re.compile(r"v?\d+")
_MOVING = frozenset(
    ("stable", "main", "master", "develop", "dev", "edge", "nightly", "current", "release", "prod", "production")
) | {"staging", "snapshot", "canary", "rolling"}


@rule.check
def tags(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        if pods.owner.contract:
            continue
        images = dict.fromkeys(text(each.get("image")) for each in pods.all_containers)
        mutable = [image for image in images if image not in _LATER and _is_latest(_tag(image))]
        floating = [image for image in images if image and image not in mutable and _moves(_tag(image))]
        if mutable:
            names = ", ".join(f"{each} (no tag is latest)" if not _tag(each) else each for each in mutable)
            yield rule.finding(pods.owner, f"{pods.owner} runs {names}, whatever that is on the day.")
        if floating:
            message = f"{pods.owner} runs {', '.join(floating)}, a tag that moves."
            yield rule.finding(pods.owner, message, severity=Severity.INFO)


def _is_latest(tag: str) -> bool:
    """No tag, or one that is "latest" of something: `dev-latest`, `latest-alpine`."""
    return not tag or "latest" in _PARTS.split(tag.lower())


def _moves(tag: str) -> bool:
    """A major version alone, or the name of a branch, channel or environment with no number beside it."""
    named = _MOVING.intersection(_PARTS.split(tag.lower())) and not any(each.isdigit() for each in tag)
    return bool(_MAJOR.fullmatch(tag) or named)


def _tag(image: str) -> str:
    """The tag, "" for none, "@" for a digest; what is filled in later counts as a version."""
    if "@" in image or "$" in image or "{{" in image:
        return "@"
    return image.rpartition("/")[2].partition(":")[2]
