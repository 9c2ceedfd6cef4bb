"""The port map on EKS: take one rule out of the templates, and the judge names who can no longer be reached."""

import json
import shutil
from pathlib import Path

import pytest

from groundswell.order.reading import read_platform
from groundswell.order.verdict import verdict

ROOT = Path(__file__).resolve().parents[2]
PLATFORM = ROOT / "dist/wealist/prod/bootstrap/root.k8s.yaml"


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ("ControlPlaneToNodes15017", "calls Service istio-system/istiod for webhook"),
        ("ControlPlaneToNodes10250", "calls Service external-secrets/external-secrets-webhook for webhook"),
        ("ControlPlaneToNodes9443", "calls Service kube-system/aws-load-balancer-webhook-service for webhook"),
        ("NodesToNodes", "Service wealist-prod/ops-portal sends to port 80 of its pods"),
        ("AlbTo30080", "may not reach the nodes on port 30080"),
    ],
)
def test_a_rule_that_left_is_missed_by_its_consumer(rule: str, told: str, assembly: Path, tmp_path: Path) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(assembly / "assembly-wealist-prod", templates)
    (network,) = templates.glob("*network*.template.json")
    template = json.loads(network.read_text(encoding="utf-8"))
    del template["Resources"][rule]
    network.write_text(json.dumps(template), encoding="utf-8")
    found = verdict(read_platform(ROOT, roots=[PLATFORM], infra=templates)).findings
    assert [each.message for each in found if told in each.message], [each.message for each in found]


def test_with_every_rule_nobody_misses_anything(assembly: Path) -> None:
    found = verdict(read_platform(ROOT, roots=[PLATFORM], infra=assembly / "assembly-wealist-prod")).findings
    assert [each.message for each in found] == []
