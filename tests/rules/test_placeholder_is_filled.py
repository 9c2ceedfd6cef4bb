"""GS512: no placeholder is left in what is applied."""

from typing import Any

import pytest

from tests.rules.machines import workload


def told(world: Any, value: str) -> list[tuple[str, str]]:
    text = (
        f"apiVersion: v1\nkind: ServiceAccount\nmetadata: {{name: s, namespace: shop, annotations: {{a: '{value}'}}}}"
    )
    return [(str(each.severity), each.message) for each in world.root(text=text).findings("GS512")]


@pytest.mark.parametrize(
    "value", ["<ACCOUNT_ID>.x", "REPLACE_ME", "x-CHANGEME", "<your-domain>", "YOUR_API_KEY", "<REGION>-1"]
)
def test_left(world: Any, value: str) -> None:
    ((severity, message),) = told(world, value)
    assert severity == "warning" and message.endswith(" at metadata.annotations.a.")


def test_an_arn_that_nothing_fills_in(new_world: Any) -> None:
    for value in ("arn:aws:iam::${ACCOUNT_ID}:role/shop", "arn:aws:acm:eu-1:<account>:certificate/x"):
        ((severity, message),) = told(new_world(), value)
        assert severity == "error" and message == (
            f"ServiceAccount shop/s has {value} at metadata.annotations.a: nothing fills that in before it is applied."
        )


@pytest.mark.parametrize(
    "value", ["$(POD_NAME)", "${HOSTNAME}", "{{ .Values.x }}", "<html>", "a < b > c", "TODO later", "exchange-method"]
)
def test_what_something_else_fills_in(world: Any, value: str) -> None:
    assert told(world, value) == []


def test_a_script_may_say_what_it_wants(world: Any) -> None:
    script = workload(container='args: ["echo CHANGE_ME\\nexit 1"]')
    assert world.root(text=script).messages("GS512") == []


def test_values_that_are_written_as_one_text(world: Any) -> None:
    source = {"repoURL": "https://charts.example", "chart": "thing", "helm": {"values": "a: 1\nvpcId: <VPC_ID>\n"}}
    world.root().app("thing", sources=[source], values=[{"a": 1, "vpcId": "<VPC_ID>"}])
    assert [each.message for each in world.findings("GS512")] == [
        "Application argocd/thing has <VPC_ID> at values.vpcId."
    ]
