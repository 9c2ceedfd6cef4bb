"""GS245: an image of the account's own registry is in a repository that the AWS layer makes."""

import re
from collections.abc import Iterator, Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS245",
    severity=Severity.WARNING,
    sentence="An image of the account's own registry is in a repository that the AWS layer makes.",
    consequence="Nothing can be pushed there, and nothing pulled: ImagePullBackOff.",
    fix="Add the repository to the stacks, or name one that they make.",
)

_IMAGE = re.compile(r"\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?/([a-z0-9._/-]+?)(?:[:@].*)?")


@rule.check
def repositories(view: View) -> Iterator[Finding]:
    """Nothing is said where no template makes repositories, or one makes a name only at deployment."""
    found = view.aws("AWS::ECR::Repository")
    names = {text(at(each.body, "Properties", "RepositoryName")): each for each in found}
    cached = [text(at(each.body, "Properties", "EcrRepositoryPrefix")) for each in view.aws(_CACHE)]
    if not found or "" in names:
        return
    for image, owners in _images(view).items():
        match = _IMAGE.fullmatch(image)
        if match and match[1] not in names and not any(match[1].startswith(f"{prefix}/") for prefix in cached):
            message = f"{owners[0]} runs {image}, and no template makes repository {match[1]}."
            yield rule.finding(owners[0], message, related=owners[1:])


_CACHE = "AWS::ECR::PullThroughCacheRule"


def _images(view: View) -> Mapping[str, list[Resource]]:
    found: dict[str, list[Resource]] = {}
    for pods in view.pods:
        for image in dict.fromkeys(text(each.get("image")) for each in pods.all_containers):
            found.setdefault(image, []).append(pods.owner)
    return found
