"""Incidents about references: a name that meant nothing where it was read."""

from typing import Any

ARGOCD = ["controller argoproj.io/Application"]

SERVICE = """
apiVersion: v1
kind: Service
metadata: {name: auth-api, namespace: auth}
spec: {ports: [{name: http, port: 8000}]}
---
"""


def ingress(namespace: str, service: str, notes: str = "{}") -> str:
    return f"""
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {{name: {service}, namespace: {namespace}, annotations: {notes}}}
spec: {{defaultBackend: {{service: {{name: {service}, port: {{number: 8000}}}}}}}}
---
"""


def test_p67_a_rule_to_a_service_that_does_not_exist(new_world: Any) -> None:
    """The load balancer's model failed to deploy because a rule pointed at a Service that nobody declared."""
    (told,) = new_world().step("argo-cd", provides=ARGOCD).root(text=ingress("auth", "health")).messages("GS204")
    assert told == "Ingress auth/health needs Service auth/health, and nothing provides it."
    cured = SERVICE + ingress("auth", "auth-api")
    assert new_world().step("argo-cd", provides=ARGOCD).root(text=cured).messages("GS204") == []


def test_p71_an_ingress_for_services_of_other_namespaces(new_world: Any) -> None:
    """One Ingress in the default namespace named the Services of all the others, which an Ingress cannot reach."""
    (found,) = new_world().root(text=SERVICE + ingress("edge", "auth-api")).findings("GS204")
    assert "auth-api is in namespace auth" in found.message
    assert new_world().root(text=SERVICE + ingress("auth", "auth-api")).messages("GS204") == []


ALB = "alb.ingress.kubernetes.io"


def test_p69_members_of_a_group_that_disagree(new_world: Any) -> None:
    """No Ingress of the group was served, because two of them wanted another kind of addresses."""
    shared = f"{{{ALB}/group.name: eco, {ALB}/ip-address-type: ipv4}}"
    other = shared.replace("ipv4", "dualstack")
    text = ingress("auth", "auth-api", shared) + ingress("scan", "scan-api", other)
    (told,) = new_world().root(text=text).messages("GS229")
    assert told == (
        "Ingress auth/auth-api wants ip-address-type ipv4 of the group eco, but Ingress scan/scan-api wants dualstack."
    )
    cured = ingress("auth", "auth-api", shared) + ingress("scan", "scan-api", shared)
    assert new_world().root(text=cured).messages("GS229") == []


def test_p37_a_placeholder_and_then_a_literal(new_world: Any) -> None:
    """The ARN's placeholder stayed, since nothing replaces it while manifests are built; then it was hard-coded."""
    left = f"{{{ALB}/certificate-arn: '${{ACM_CERTIFICATE_ARN}}'}}"
    (told,) = new_world().root(text=ingress("auth", "auth-api", left)).messages("GS231")
    assert (
        told
        == f"Ingress auth/auth-api has the placeholder ${{ACM_CERTIFICATE_ARN}} in annotation {ALB}/certificate-arn."
    )
    literal = f"{{{ALB}/security-groups: sg-0a1b2c3d4e5f60718}}"
    (told,) = new_world().root(text=ingress("auth", "auth-api", literal)).messages("GS511")
    assert "names a security group id at " in told
    world = new_world().root(text=ingress("auth", "auth-api"))
    assert world.messages("GS231") + world.messages("GS511") == []


def test_w42_a_literal_vpc_in_the_controllers_values(new_world: Any) -> None:
    """The load balancer controller had to be edited by hand whenever the VPC was made again."""
    values = {"clusterName": "eco", "vpcId": "vpc-0a1b2c3d4e5f60718"}
    spec = {"source": {"chart": "aws-load-balancer-controller", "helm": {"valuesObject": values}}}
    (told,) = new_world().root("alb", spec=spec).messages("GS511")
    assert told.startswith("Application argocd/alb names a VPC id at ")
    del values["vpcId"]
    assert new_world().root("alb", spec=spec).messages("GS511") == []


def test_w102_a_record_of_a_load_balancer_that_is_gone(new_world: Any) -> None:
    """Requests timed out: the load balancer had been made again, and the name pointed at the old one."""
    old = "k8s-edge-web-0123456789-abcdef0123.elb.eu-west-1.amazonaws.com"
    note = f"{{external-dns.alpha.kubernetes.io/target: {old}}}"
    (told,) = new_world().root(text=ingress("auth", "auth-api", note)).messages("GS511")
    assert "names a load balancer's host name at " in told
    assert new_world().root(text=ingress("auth", "auth-api")).messages("GS511") == []
