"""GS524: a machine's metadata is given only for a session token."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping
from groundswell.order.view import View

rule = Rule(
    id="GS524",
    severity=Severity.WARNING,
    sentence="A machine's metadata is given only for a session token.",
    consequence="One request that a server can be tricked into hands out the credentials of the node's role.",
    fix="Set MetadataOptions.HttpTokens to required.",
)

_KINDS = {"AWS::EC2::Instance": (), "AWS::EC2::LaunchTemplate": ("LaunchTemplateData",)}


@rule.check
def metadata(view: View) -> Iterator[Finding]:
    for kind, path in _KINDS.items():
        for each in view.aws(kind):
            options = mapping(at(each.body, "Properties", *path, "MetadataOptions"))
            if options.get("HttpTokens") == "optional" and options.get("HttpEndpoint") != "disabled":
                yield rule.finding(each, f"{each} gives its metadata without a token (HttpTokens: optional).")
