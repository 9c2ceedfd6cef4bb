"""The one place where objects are handed to cdk8s: same objects as the generated constructs, strangers welcome."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from groundswell.errors import SynthesisError
from groundswell.node_runtime import use_node

use_node()

import cdk8s  # noqa: E402 (jsii starts Node while it is imported)
from cdk8s_plus_27 import k8s  # noqa: E402

from groundswell.charts import composition  # noqa: E402
from groundswell.charts.chart import Chart, Folder, manifest_of, port  # noqa: E402
from groundswell.charts.delivery import Row  # noqa: E402
from groundswell.model.platform import Platform  # noqa: E402
from groundswell.platforms import load  # noqa: E402
from imports.aws.k8s.elbv2 import (  # noqa: E402
    TargetGroupBinding,
    TargetGroupBindingSpec,
    TargetGroupBindingSpecServiceRef,
    TargetGroupBindingSpecServiceRefPort,
    TargetGroupBindingSpecTargetType,
)

META = k8s.ObjectMeta(name="web", namespace="shop", labels={"b": "1", "a": "2"})
SERVICE = k8s.ServiceSpec(
    cluster_ip="None", external_i_ps=["192.0.2.1"], ports=[k8s.ServicePort(port=80, target_port=port("http"))]
)
BINDING = TargetGroupBindingSpec(
    target_group_arn="x",
    target_type=TargetGroupBindingSpecTargetType.INSTANCE,
    service_ref=TargetGroupBindingSpecServiceRef(name="web", port=TargetGroupBindingSpecServiceRefPort.from_number(80)),
)
CASES: list[tuple[Any, dict[str, Any]]] = [
    (k8s.KubeService, {"metadata": META, "spec": SERVICE}),
    (k8s.KubeConfigMap, {"metadata": META, "data": {"z": "1", "a": "yes"}}),
    (TargetGroupBinding, {"metadata": cdk8s.ApiObjectMetadata(name="web", namespace="shop"), "spec": BINDING}),
]


@pytest.mark.parametrize(("kind", "props"), CASES, ids=lambda case: getattr(case, "__name__", ""))
def test_the_same_object_as_the_generated_construct_makes(kind: Any, props: dict[str, Any]) -> None:
    assert manifest_of(kind, props) == kind.manifest(**props)


@pytest.mark.parametrize("target", TargetGroupBindingSpecTargetType)
def test_node_is_asked_for_a_member_of_an_enum_once(
    monkeypatch: pytest.MonkeyPatch, target: TargetGroupBindingSpecTargetType
) -> None:
    spec = TargetGroupBindingSpec(target_group_arn="x", target_type=target, service_ref=BINDING.service_ref)
    props = {"metadata": cdk8s.ApiObjectMetadata(name="web", namespace="shop"), "spec": spec}
    asked = manifest_of(TargetGroupBinding, props)
    monkeypatch.setattr(TargetGroupBinding, "manifest", None)  # asking again would fail
    assert manifest_of(TargetGroupBinding, props) == asked
    assert asked["spec"]["targetType"] == target.value.lower()


def test_acronyms_keep_their_capitals() -> None:
    body = manifest_of(k8s.KubeService, {"metadata": META, "spec": SERVICE})
    assert body["spec"]["clusterIP"] == "None" and body["spec"]["externalIPs"] == ["192.0.2.1"]


def test_constructs_of_others_follow_our_own_objects(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    chart = Chart(folder, "mixed")
    k8s.KubeNamespace(chart, "theirs", metadata=k8s.ObjectMeta(name="theirs"))
    chart.add(k8s.KubeNamespace, metadata=k8s.ObjectMeta(name="ours"))
    folder.synth()
    written = list(yaml.safe_load_all((tmp_path / "mixed.k8s.yaml").read_text()))
    assert [body["metadata"]["name"] for body in written] == ["ours", "theirs"]
    assert chart.objects == written


def test_every_object_reads_back_as_it_was_given(objects: dict[str, list[dict[str, Any]]], output: Path) -> None:
    for file, bodies in objects.items():
        assert list(yaml.safe_load_all((output / file).read_text(encoding="utf-8"))) == bodies, file


def test_a_bare_chart_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    row = Row(
        wave="crds",
        platforms=Platform,
        deliveries=lambda _: iter(()),
        folders=lambda _: {"x": lambda app: cdk8s.Chart(app, "bare") and None},
    )
    monkeypatch.setattr(composition, "rows", lambda _: (row,))
    with pytest.raises(SynthesisError, match=r"x/bare is a bare cdk8s.Chart; use groundswell.charts.chart.Chart"):
        composition.synthesise(load("eco2", "dev"), tmp_path)
