"""GS522: a distribution that answers errors with a page is not in front of an API."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, number, text
from groundswell.order.view import View

rule = Rule(
    id="GS522",
    severity=Severity.WARNING,
    sentence="A distribution that answers errors with a page is not in front of an API.",
    consequence="The API's 403 and 404 reach the client as 200 with HTML, which it takes for an answer.",
    fix="Give the API a distribution or a host of its own, or rewrite paths with a function instead of mapping errors.",
)


@rule.check
def distributions(view: View) -> Iterator[Finding]:
    for each in view.aws("AWS::CloudFront::Distribution"):
        config = mapping(at(each.body, "Properties", "DistributionConfig"))
        mapped = [
            str(error.get("ErrorCode"))
            for error in mappings(config.get("CustomErrorResponses"))
            if number(error.get("ResponseCode"), 0) == 200 and error.get("ResponsePagePath")
        ]
        behind = [path for path, origin in _paths(config) if origin in _services(config)]
        if mapped and behind:
            message = f"{each} answers {' and '.join(mapped)} with a page and 200, also for {', '.join(behind)}."
            yield rule.finding(each, message)


def _paths(config: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """(path pattern, origin) of each behaviour."""
    yield "*", text(at(config, "DefaultCacheBehavior", "TargetOriginId"))
    for each in mappings(config.get("CacheBehaviors")):
        yield text(each.get("PathPattern")), text(each.get("TargetOriginId"))


def _services(config: Mapping[str, Any]) -> set[str]:
    """The origins that are servers: not a bucket, nor a bucket's website."""
    return {
        text(each.get("Id"))
        for each in mappings(config.get("Origins"))
        if each.get("CustomOriginConfig") and "s3-website" not in repr(each.get("DomainName"))
    } - {""}
