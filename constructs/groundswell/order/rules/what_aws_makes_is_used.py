"""GS257: repositories, secrets and records that the AWS layer makes for the cluster are used there."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.aws.references import referred_resource
from groundswell.order.aws.secrets import names, read_in_aws
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.istio_hosts import covers
from groundswell.order.network.routed_hosts import routed_hosts
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS257",
    severity=Severity.INFO,
    sentence="Repositories, secrets and records that the AWS layer makes for the cluster are used there.",
    consequence="It costs money and attention and buys nothing; or its user was forgotten.",
    fix="Take it away, or name it where it was meant to be used.",
)

_SHOWN = 12
_BALANCERS = ("AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancing::LoadBalancer")


@rule.check
def unused(view: View) -> Iterator[Finding]:
    """Only where others of the kind, from the same assembly, are in use: others are hardly this cluster's."""
    said = view.once(_said) if view.aws_resources else ""
    elsewhere = read_in_aws(view)
    for noun, named in (
        ("image repository", _repositories(view, said)),
        ("secret", _secrets(view, said, elsewhere)),
        ("DNS record", _records(view)),
    ):
        homes = {_home(each) for each, _, used in named if used and id(each) not in elsewhere}
        idle = [(each, name) for each, name, used in named if not used and _home(each) in homes]
        if idle:
            names = sorted(name for _, name in idle)
            more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
            message = f"Nothing that was read uses {noun} {', '.join(names[:_SHOWN])}{more}."
            yield rule.finding(idle[0][0].location, message, related=[each for each, _ in idle[:_SHOWN]])


def _home(each: Resource) -> str:
    """The folder of the assembly that a resource stands in."""
    return each.location.file.rpartition("/")[0]


def _repositories(view: View, said: str) -> list[tuple[Resource, str, bool]]:
    found = [(each, text(at(each.body, "Properties", "RepositoryName"))) for each in view.aws("AWS::ECR::Repository")]
    return [(each, name, _is_image(name, said)) for each, name in found if name]


def _is_image(name: str, said: str) -> bool:
    return any(f"amazonaws.com{ending}/{name}\n" in said for ending in ("", ".cn"))


def _secrets(view: View, said: str, elsewhere: set[int]) -> list[tuple[Resource, str, bool]]:
    if any(_searches(each) for each in view.of_kind("ExternalSecret", "external-secrets.io")):
        return []  # one that is looked for by a pattern or a tag may be any
    found = [(each, text(at(each.body, "Properties", "Name"))) for each in view.aws("AWS::SecretsManager::Secret")]
    return [(each, name, id(each) in elsewhere or name in said) for each, name in found if name]


def _searches(each: Resource) -> bool:
    return any(entry.get("find") for entry in mappings(at(each.body, "spec", "dataFrom")))


def _records(view: View) -> list[tuple[Resource, str, bool]]:
    """Those that lead to a load balancer, whose requests the cluster gets."""
    hosts = view.once(routed_hosts)
    found = []
    for each in view.aws("AWS::Route53::RecordSet") if hosts else ():
        name = text(at(each.body, "Properties", "Name")).rstrip(".")
        target = referred_resource(view, each, at(each.body, "Properties", "AliasTarget", "DNSName"))
        if name and target is not None and target.key.kind in _BALANCERS:
            found.append((each, name, any(covers(host, name) for host in hosts)))
    return found


def _said(view: View) -> str:
    """Every text that may name such a thing, one a line: an image without its tag, a path without its first slash."""
    found: set[str] = set()
    for each in view.resources:
        if each.key.kind not in ("CustomResourceDefinition", "ConfigMap"):
            found.update(names(each.body))
    for application in view.reading.applications:
        for values in application.values:
            found.update(names(values))
    for step in view.steps:
        for release in step.releases:
            found.update(names(release.values))
    return "\n".join(sorted(found)) + "\n"
