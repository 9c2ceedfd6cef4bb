"""GS251: a chart renders the same twice, or Argo CD does not look at what differs."""

from typing import Any

ALB = ("aws-load-balancer-controller", "1.13.4")
CLUSTER = {"clusterName": "demo"}
IGNORED = [
    {"kind": "Secret", "name": "aws-load-balancer-tls", "jsonPointers": ["/data"]},
    *(
        {"group": "admissionregistration.k8s.io", "kind": kind}
        | {"jqPathExpressions": [".webhooks[]?.clientConfig.caBundle"]}
        for kind in ("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration")
    ),
]


def test_a_certificate_of_each_rendering_is_named(world: Any) -> None:
    findings = world.root().chart("alb", *ALB, CLUSTER, namespace="kube-system").findings("GS251")
    assert [each.message for each in findings] == [
        f"Chart aws-load-balancer-controller 1.13.4 makes up {what} anew at each rendering."
        for what in (
            "caBundle of MutatingWebhookConfiguration aws-load-balancer-webhook",
            "caBundle of ValidatingWebhookConfiguration aws-load-balancer-webhook",
            "data of Secret kube-system/aws-load-balancer-tls",
        )
    ]


def test_what_is_ignored_keeps_it(world: Any) -> None:
    world.root().chart("alb", *ALB, CLUSTER, namespace="kube-system", spec={"ignoreDifferences": IGNORED})
    assert world.messages("GS251") == []


def test_a_certificate_that_is_given_keeps_it(new_world: Any) -> None:
    for values in ({"enableCertManager": True}, {"webhookTLS": {"caCert": "a", "cert": "b", "key": "c"}}):
        world = new_world().root().chart("alb", *ALB, CLUSTER | values, namespace="kube-system")
        assert world.messages("GS251") == []


def test_a_password_of_each_rendering_is_named_unless_a_secret_is_given(new_world: Any) -> None:
    chart = ("grafana", "9.4.5")
    (told,) = new_world().root().chart("grafana", *chart, namespace="grafana").messages("GS251")
    assert told == "Chart grafana 9.4.5 makes up admin-password of Secret grafana/grafana anew at each rendering."
    given = {"admin": {"existingSecret": "login"}}
    assert new_world().root().chart("grafana", *chart, given, namespace="grafana").messages("GS251") == []


def test_other_charts_are_not_judged(world: Any) -> None:
    assert world.root().chart("x", "unheard-of", "1.0.0").messages("GS251") == []
