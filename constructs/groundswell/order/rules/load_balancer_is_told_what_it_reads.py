"""GS350: what an Ingress tells the load balancer's controller is what the controller reads."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.network.alb import PREFIX, alb_ingresses, group_of, listeners, parsed, told
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, texts
from groundswell.order.view import View

rule = Rule(
    id="GS350",
    severity=Severity.ERROR,
    sentence="What an Ingress tells the load balancer's controller is what the controller reads.",
    consequence="The controller fails to build the load balancer's model: no rule of the whole group is made.",
    fix="Write the annotation as the controller's guide does.",
)

_CHOICES = {
    "scheme": ("internal", "internet-facing"),
    "target-type": ("instance", "ip"),
    "backend-protocol": ("HTTP", "HTTPS"),
    "backend-protocol-version": ("HTTP1", "HTTP2", "GRPC"),
    "ip-address-type": ("ipv4", "dualstack", "dualstack-without-public-ipv4"),
}
_NO_CERTIFICATE = "AWS refuses an HTTPS listener without a certificate: the load balancer has no listener at all."


@rule.check
def understood(view: View) -> Iterator[Finding]:
    for each in alb_ingresses(view):
        yield from _values(each)
        yield from _redirect(each, view)
        yield from _certificate(each, view)


def _values(each: Resource) -> Iterator[Finding]:
    for name, choices in _CHOICES.items():
        value = told(each, name)
        if value and "$" not in value and "{{" not in value and value not in choices:
            yield rule.finding(each, f"{each} says {name} {value}, which is none of {', '.join(choices)}.")
    for name in (str(name).removeprefix(PREFIX) for name in mapping(each.annotations)):
        if name == "listen-ports" or name.startswith(("actions.", "conditions.", "transforms.")):
            try:
                parsed(told(each, name))
            except ValueError as error:
                if "{{" not in told(each, name):
                    yield rule.finding(each, f"{each} has {name}, which is not JSON: {error}.")


def _redirect(each: Resource, view: View) -> Iterator[Finding]:
    port = told(each, "ssl-redirect")
    ports = {str(number) for member in group_of(each, view) for _, number in listeners(member)}
    if port and ports and port not in ports:
        shown = ", ".join(sorted(ports))
        yield rule.finding(each, f"{each} redirects to port {port}, and the load balancer listens on {shown}.")


def _certificate(each: Resource, view: View) -> Iterator[Finding]:
    """Without an ARN the controller looks for certificates of the hosts that the group names."""
    group = group_of(each, view)
    secure = any(protocol == "HTTPS" for protocol, _ in listeners(each))
    if secure and each is group[0] and not any(_has_certificate(one) for one in group) and not _by_class(view):
        message = f"{each} wants an HTTPS listener, and names neither a certificate nor a host to find one by."
        yield rule.finding(each, message, consequence=_NO_CERTIFICATE, fix="Name the certificate, or the hosts.")


def _has_certificate(each: Resource) -> bool:
    spec = mapping(each.body.get("spec"))
    hosts = [one.get("host") for one in mappings(spec.get("rules"))]
    hosts += [host for one in mappings(spec.get("tls")) for host in texts(one.get("hosts"))]
    return bool(told(each, "certificate-arn")) or any(hosts)


def _by_class(view: View) -> bool:
    classes = view.of_kind("IngressClassParams", "elbv2.k8s.aws")
    return any(at(one.body, "spec", "certificateArn") for one in classes)
