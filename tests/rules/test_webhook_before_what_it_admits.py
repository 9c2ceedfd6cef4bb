"""GS105: the pods behind a webhook answer before the objects that it must admit."""

from typing import Any


def server(wave: int) -> str:
    return f"""
apiVersion: v1
kind: Service
metadata: {{name: hook, namespace: default, annotations: {{argocd.argoproj.io/sync-wave: '{wave}'}}}}
spec: {{selector: {{app: hook}}}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {{name: hook, namespace: default, annotations: {{argocd.argoproj.io/sync-wave: '{wave}'}}}}
spec: {{template: {{metadata: {{labels: {{app: hook}}}}, spec: {{containers: [{{name: c, image: team/hook:1}}]}}}}}}
"""


def configuration(wave: int, policy: str = "Fail", selector: str = "{}") -> str:
    return f"""
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {{name: hooks, annotations: {{argocd.argoproj.io/sync-wave: '{wave}'}}}}
webhooks:
- name: routes.example.io
  failurePolicy: {policy}
  namespaceSelector: {selector}
  clientConfig: {{service: {{name: hook, namespace: default, path: /validate}}}}
  rules: [{{apiGroups: [networking.k8s.io], apiVersions: [v1], operations: [CREATE], resources: [ingresses]}}]
"""


def ingress(wave: int) -> str:
    return f"""
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {{name: web, namespace: default, annotations: {{argocd.argoproj.io/sync-wave: '{wave}'}}}}
"""


def test_a_healthy_server_of_an_earlier_wave_keeps_it(world: Any) -> None:
    text = "---".join((configuration(1), server(1), ingress(2)))
    assert world.root("all", text=text).messages("GS105") == []


def test_a_server_of_a_later_wave_refuses_everything(world: Any) -> None:
    (finding,) = world.root("all", text="---".join((configuration(1), server(3), ingress(2)))).findings("GS105")
    assert finding.message == (
        "Ingress default/web is applied in wave 2, but its webhook routes.example.io (Service default/hook) "
        "(of Deployment default/hook) is ready only in wave 3."
    )
    assert finding.consequence.endswith("every write of that kind is refused. Wave 3 is never reached.")


def test_the_same_wave_is_a_race(world: Any) -> None:
    text = "---".join((configuration(1), server(2), ingress(2)))
    (finding,) = world.root("all", text=text).findings("GS105")
    assert (finding.severity, finding.fix) == ("warning", "Move Ingress default/web to wave 3 or later.")


def test_before_its_configuration_a_webhook_asks_for_nothing(world: Any) -> None:
    text = "---".join((ingress(1), server(2), configuration(3)))
    assert world.root("all", text=text).messages("GS105") == []


def test_a_webhook_that_fails_open_refuses_nothing(world: Any) -> None:
    text = "---".join((configuration(1, policy="Ignore"), server(3), ingress(2)))
    assert world.root("all", text=text).messages("GS105") == []


def test_a_webhook_of_other_namespaces_is_not_asked(world: Any) -> None:
    text = "---".join((configuration(1, selector="{matchLabels: {guarded: 'yes'}}"), server(3), ingress(2)))
    assert world.root("all", text=text).messages("GS105") == []


def test_no_pod_stands_behind_it(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    assert world.root("all", text="---".join((configuration(1), ingress(2)))).messages("GS105") == [
        "Ingress default/web needs webhook routes.example.io (Service default/hook), and nothing provides it."
    ]
