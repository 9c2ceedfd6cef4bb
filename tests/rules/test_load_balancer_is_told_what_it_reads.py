"""GS350: what an Ingress tells the load balancer's controller is what the controller reads."""

import json
from typing import Any

import pytest

from tests.rules.network_objects import custom

PREFIX = "alb.ingress.kubernetes.io/"
ARN = {"certificate-arn": "arn:aws:acm:eu-west-1:000000000000:certificate/x"}


def ingress(notes: dict[str, str], name: str = "web", host: str = "shop.example", ingress_class: str = "alb") -> str:
    rule = {"host": host} if host else {}
    spec = {"ingressClassName": ingress_class, "rules": [rule]}
    body = json.loads(custom("networking.k8s.io/v1", "Ingress", name, "shop", spec).replace("---", ""))
    body["metadata"]["annotations"] = {f"{PREFIX}{key}": value for key, value in notes.items()}
    return f"---\n{json.dumps(body)}\n"


@pytest.mark.parametrize(
    "notes",
    [
        {},
        {"scheme": "internal", "target-type": "ip", "listen-ports": '[{"HTTP": 80}, {"HTTPS": 443}]', **ARN},
        {"listen-ports": '[{"HTTP": 80}, {"HTTPS": 443}]', "ssl-redirect": "443"},
        {"actions.weighted": '{"type": "forward"}', "conditions.web": "[]"},
        {"scheme": "${SCHEME}"},
        {"something-else-entirely": "x"},
    ],
)
def test_what_the_guide_writes(world: Any, notes: dict[str, str]) -> None:
    assert world.root(text=ingress(notes)).messages("GS350") == []


@pytest.mark.parametrize(
    ("notes", "told"),
    [
        ({"scheme": "public"}, "says scheme public, which is none of internal, internet-facing."),
        ({"listen-ports": '[{"HTTPS":443]'}, "has listen-ports, which is not JSON: "),
        ({"actions.x": "{type: forward}"}, "has actions.x, which is not JSON: "),
        ({"ssl-redirect": "443"}, "redirects to port 443, and the load balancer listens on 80."),
    ],
)
def test_what_the_controller_refuses(world: Any, notes: dict[str, str], told: str) -> None:
    (found,) = world.root(text=ingress(notes)).findings("GS350")
    assert found.severity == "error" and told in found.message


def test_a_misspelt_annotation_is_told_by_the_rule_of_spelling_alone(world: Any) -> None:
    world.root(text=ingress({"schema": "internal", "target-control-port.web.80": "3000"}))
    (found,) = world.findings("GS290")
    assert found.severity == "warning" and found.message.endswith(f"Did you mean {PREFIX}scheme?")
    assert world.messages("GS350") == []


def test_a_listener_without_a_certificate(new_world: Any) -> None:
    secure = {"listen-ports": '[{"HTTPS": 443}]', "group.name": "main"}
    (found,) = new_world().root(text=ingress(secure, host="")).findings("GS350")
    assert "names neither a certificate nor a host to find one by" in found.message
    assert new_world().root(text=ingress(secure)).messages("GS350") == []
    other = ingress({"group.name": "main", **ARN}, name="other", host="")
    assert new_world().root(text=ingress(secure, host="") + other).messages("GS350") == []


def test_another_member_of_the_group_listens_where_one_redirects_to(world: Any) -> None:
    redirecting = ingress({"group.name": "main", "ssl-redirect": "443"})
    assert world.root(text=redirecting + ingress({"group.name": "main", **ARN}, "other")).messages("GS350") == []


def test_another_controllers_ingress(world: Any) -> None:
    assert world.root(text=ingress({"scheme": "public"}, ingress_class="nginx")).messages("GS350") == []
