"""GS224: the image of a container is a reference that a registry understands."""

import re
from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import text
from groundswell.order.view import View

rule = Rule(
    id="GS224",
    severity=Severity.ERROR,
    sentence="The image of a container is a reference that a registry understands.",
    consequence="The kubelet does not even ask the registry: InvalidImageName, and the pod never starts.",
    fix="Write registry/owner/name:tag or …@sha256:…, lower case, without a scheme and without spaces.",
)

_COMPONENT = r"[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*"
_LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?"
_DOMAIN = rf"(?:{_LABEL}(?:\.{_LABEL})*|\[[0-9a-fA-F:]+\])(?::[0-9]+)?"
_REFERENCE = re.compile(
    rf"(?:(?P<domain>{_DOMAIN})/)?(?P<path>{_COMPONENT}(?:/{_COMPONENT})*)"
    r"(?::(?P<tag>\w[\w.-]{0,127}))?(?:@(?P<digest>[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}))?",
    re.ASCII,
)
"""The grammar of the distribution project (reference.go)."""

_LONGEST = 1024
_OWNED = frozenset({"ghcr.io", "quay.io", "public.ecr.aws"})
"""Registries where every image has an owner and a name."""


@rule.check
def images(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        for container in pods.all_containers:
            image, who = container.get("image"), f"Container {text(container.get('name'))} of {pods.owner}"
            if pods.owner.contract or not isinstance(image, str) or not image:
                continue  # a controller may fill in what is left out; the schema asks for a text
            found = _REFERENCE.fullmatch(image) if len(image) < _LONGEST else None
            if found is None:
                yield rule.finding(pods.owner, f"{who} has the image {image!r}, {_wrong(image)}.")
            elif found["domain"] in _OWNED and "/" not in found["path"]:
                message = f"{who} has the image {image}: {found['domain']} has only images with an owner and a name."
                yield rule.finding(pods.owner, message, consequence="The registry does not know it: ImagePullBackOff.")


def _wrong(image: str) -> str:
    if "://" in image:
        return "which begins with a scheme"
    if re.search(r"\{\{|\$\{|\$\(|<|>", image):
        return "in which a placeholder is left"
    if re.search(r"\s", image):
        return "which holds white space"
    if image.endswith((":", "@")):
        return "which ends without a tag or digest"
    name = image.partition("@")[0]
    path = name.partition("/")[2] or name
    if path.partition(":")[0].lower() != path.partition(":")[0]:
        return "whose name is not lower case"
    return "which has two tags" if path.count(":") > 1 else "which is no image reference"
