"""Chart contracts: what a small one tells of a release, whatever the release's name and values."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from groundswell.errors import UnreadableError
from groundswell.manifests.release import Release
from groundswell.manifests.resource import Reading, Resource
from groundswell.order.clusters import by_cluster
from groundswell.order.contracts.contract import is_opaque, with_contracts
from groundswell.order.contracts.contract_file import contract_of
from tests.rules.world import World

DEMO: dict[str, Any] = {
    "chart": "demo",
    "version": "1.3.2",
    "repository": ["demo", "!other"],
    "names": {
        "fullname": [{"value": "fullnameOverride"}, {"chart": "demo", "override": "nameOverride", "cut": 20}],
        "account": [{"value": "account.name"}, {"$when": ["account.create"], "text": "{fullname}"}, "default"],
    },
    "values": {"replicas": None, "account": {"create": True}, "metrics": {"enabled": False}, "mode": "plain"},
    "complete": True,
    "crds": [
        {"group": "demo.io", "kind": "Demo", "plural": "demos", "scope": "Cluster", "folder": True}
        | {"versions": {"v1": "storage", "v1beta1": "unserved"}}
    ],
    "resources": [
        {
            "apiVersion": "apps/v1",
            "kind": "Deployment",
            "metadata": {"name": "{fullname}"},
            "spec": {
                "replicas": {"$value": "replicas", "else": 2},
                "template": {
                    "metadata": {"labels": {"app": "demo", "release": "{release}"}},
                    "spec": {
                        "serviceAccountName": "{account}",
                        "nodeSelector": {"$value": ["nodeSelector", "global.nodeSelector"], "else": {"os": "linux"}},
                        "tolerations": {"$value": "tolerations"},
                        "containers": [
                            {"name": "demo", "image": "demo:1"},
                            {"$when": ["metrics.enabled"], "name": "exporter", "image": "exporter:1"},
                        ],
                    },
                },
            },
        },
        {
            "$when": ["metrics.enabled|mode=loud", "mode!=quiet"],
            "apiVersion": "v1",
            "kind": "Service",
            "metadata": {"name": "{fullname}", "namespace": "metrics"},
            "spec": {"selector": {"app": {"$when": ["!metrics.enabled"], "$is": "demo"}}},
        },
        {
            "$each": "classes",
            "apiVersion": "storage.k8s.io/v1",
            "kind": "StorageClass",
            "metadata": {"name": "{item}"},
            "reclaimPolicy": {"$item": "policy", "else": "Delete"},
        },
        {"$each": "replicas", "apiVersion": "v1", "kind": "Service", "metadata": {"name": "{fullname}-{item}"}}
        | {
            "spec": {
                "ports": [
                    {"name": "own", "port": 1},
                    {"$each": "ports", "else": {"http": {"on": True, "port": 80}}, "$when": [".on"]}
                    | {"name": "{item}", "port": {"$item": "port"}},
                ]
            }
        },
        {"apiVersion": "demo.io/v1", "kind": "Demo", "metadata": {"name": "own"}},
    ],
    "provides": ["secret {namespace}/{fullname}-tls", {"$when": ["metrics.enabled"], "text": "api metrics.demo.io"}],
    "not_judged": ["its dashboards", {"$when": ["mode=loud"], "text": "the noise"}],
}


@pytest.fixture
def told(tmp_path: Path) -> Callable[..., Reading]:
    """The reading of one Application (or bootstrap step) with the chart, after its contract told what it brings."""

    def reading(values: Mapping[str, Any] | None = None, *, version: str = "1.3.2", **more: Any) -> Reading:
        (tmp_path / "demo-1.3.json").write_text(json.dumps(DEMO))
        world = World().root().contracts(tmp_path)
        more.setdefault("repository", "https://demo.example")
        return with_contracts(world.chart("app", "demo", version, values, namespace="home", **more).reading())

    return reading


def found(reading: Reading, kind: str) -> list[Resource]:
    return [each for each in reading.resources if each.contract and each.key.kind == kind]


def spec(reading: Reading) -> Any:
    """The pod spec of the one Deployment."""
    return found(reading, "Deployment")[0].body["spec"]["template"]["spec"]


@pytest.mark.parametrize(
    ("release", "values", "name"),
    [
        ("app", {}, "app-demo"),
        ("my-demo", {}, "my-demo"),
        ("app", {"nameOverride": "web"}, "app-web"),
        ("app", {"fullnameOverride": "whole"}, "whole"),
        ("a-release-of-a-long-name", {}, "a-release-of-a-long"),
    ],
)
def test_names_follow_the_release(told: Any, release: str, values: dict[str, Any], name: str) -> None:
    (deployment,) = found(told(values, release=release), "Deployment")
    assert str(deployment.key) == f"Deployment home/{name}"
    assert deployment.body["spec"]["template"]["metadata"]["labels"] == {"app": "demo", "release": release}
    assert (deployment.contract, deployment.application) == ("demo 1.3.2", "argocd/app")


@pytest.mark.parametrize(
    ("account", "name"),
    [({}, "app-demo"), ({"name": "own"}, "own"), ({"create": False}, "default"), ({"create": None}, "default")],
)
def test_a_name_is_the_first_that_is_there(told: Any, account: dict[str, Any], name: str) -> None:
    assert spec(told({"account": account}))["serviceAccountName"] == name


def test_values_decide_and_defaults_stand_in_for_them(told: Any) -> None:
    assert found(told(), "Deployment")[0].body["spec"]["replicas"] == 2
    assert found(told({"replicas": 0}), "Deployment")[0].body["spec"]["replicas"] == 0
    assert spec(told())["nodeSelector"] == {"os": "linux"}
    assert "tolerations" not in spec(told({"tolerations": []}))
    assert spec(told({"nodeSelector": {"role": "a"}}))["nodeSelector"] == {"os": "linux", "role": "a"}
    everywhere = {"nodeSelector": {}, "global": {"nodeSelector": {"os": "bsd"}}}
    assert spec(told(everywhere))["nodeSelector"] == {"os": "bsd"}


def test_conditions_switch_objects_and_parts_of_them(told: Any) -> None:
    names = lambda reading: [each["name"] for each in spec(reading)["containers"]]  # noqa: E731
    assert (names(told()), found(told(), "Service")) == (["demo"], [])
    on = told({"metrics": {"enabled": True}})
    assert names(on) == ["demo", "exporter"]
    assert [str(each.key) for each in found(on, "Service")] == ["Service metrics/app-demo"]
    assert found(on, "Service")[0].body["spec"] == {"selector": {}}
    loud = told({"mode": "loud"})
    assert found(loud, "Service")[0].body["spec"] == {"selector": {"app": "demo"}}
    assert found(told({"metrics": {"enabled": True}, "mode": "quiet"}), "Service") == []


def test_a_resource_stands_for_each_item_of_a_list_or_a_number(told: Any) -> None:
    classes = [{"name": "fast", "policy": "Retain"}, {"name": "slow"}]
    made = found(told({"classes": classes}), "StorageClass")
    assert [(each.key.namespace, each.key.name, each.body["reclaimPolicy"]) for each in made] == [
        ("", "fast", "Retain"),
        ("", "slow", "Delete"),
    ]
    services = found(told({"replicas": 2}), "Service")
    assert [each.key.name for each in services] == ["app-demo-0", "app-demo-1"]
    assert len(found(told({"replicas": 10**9}), "Service")) == 100
    assert found(told({"replicas": "many", "classes": "all"}), "Service") == []


def test_a_part_of_a_list_stands_for_each_entry_of_a_map(told: Any) -> None:
    def ports(values: dict[str, Any]) -> Any:
        first = found(told({"replicas": 2, **values}), "Service")[0]
        assert first.key.name == "app-demo-0"
        return [(each["name"], each["port"]) for each in first.body["spec"]["ports"]]

    assert ports({}) == [("own", 1), ("http", 80)]
    assert ports({"ports": {"http": {"port": 8080}}}) == [("own", 1), ("http", 8080)]
    assert ports({"ports": {"http": {"on": False}, "grpc": {"on": True, "port": 90}}}) == [("own", 1), ("grpc", 90)]


def test_definitions_of_the_folder_can_be_skipped(told: Any) -> None:
    (definition,) = found(told(), "CustomResourceDefinition")
    assert definition.key.name == "demos.demo.io"
    versions = definition.body["spec"]["versions"]
    assert [(each["name"], each["served"], each["storage"]) for each in versions] == [
        ("v1", True, True),
        ("v1beta1", False, False),
    ]
    assert found(told(), "Demo")[0].key.namespace == ""
    assert found(told(skip_crds=True), "CustomResourceDefinition") == []


def test_lines_of_what_has_no_manifest(told: Any) -> None:
    by_name = {each.name: each for each in told({"metrics": {"enabled": True}}).applications}
    assert by_name["argocd/app"].provides == ("secret home/app-demo-tls", "api metrics.demo.io")
    assert {each.name: each for each in told().applications}["argocd/app"].provides == ("secret home/app-demo-tls",)


def test_what_the_contract_does_not_say_is_said(told: Any) -> None:
    assert "chart demo 1.3.2: its dashboards" in [each.what for each in told().not_judged]
    assert "chart demo 1.3.2: the noise" in [each.what for each in told({"mode": "loud"}).not_judged]
    assert not any("not as in" in each.what for each in told().not_judged)


def test_a_nearby_version_is_said(told: Any) -> None:
    reading = told(version="v1.3.9")
    assert "what of chart demo v1.3.9 is not as in 1.3.2" in [each.what for each in reading.not_judged]
    assert not any(is_opaque(each) for each in reading.applications)
    assert not any(each.what == "chart demo v1.3.9" for each in reading.not_judged)


@pytest.mark.parametrize(
    ("version", "repository"), [("1.4.0", "https://demo.example"), ("1.3.2", "https://other.demo"), ("1.3.2", "x.y")]
)
def test_another_version_or_repository_stays_opaque(told: Any, version: str, repository: str) -> None:
    reading = told(version=version, repository=repository)
    assert found(reading, "Deployment") == []
    assert [each.name for each in reading.applications if is_opaque(each)] == ["argocd/app"]


def test_values_that_are_not_at_hand_leave_it_opaque() -> None:
    helm = {"valueFiles": ["$values/app.yaml"]}
    source = {"repoURL": "https://istio.io", "chart": "istiod", "targetRevision": "1.27.9", "helm": helm}
    reading = with_contracts(World().root().app("mesh", sources=[source]).reading())
    assert [each.name for each in reading.applications if is_opaque(each)] == ["argocd/mesh"]


def test_it_is_told_once(told: Any) -> None:
    reading = told()
    assert with_contracts(reading) is reading


def test_a_step_of_the_bootstrap_brings_it_too(tmp_path: Path) -> None:
    (tmp_path / "demo-1.3.2.json").write_text(json.dumps(DEMO))
    release = Release("demo", "1.3.2", "boot", "home")
    world = World().contracts(tmp_path).step("charts", provides=["secret a/b"], releases=[release])
    (step,) = with_contracts(world.reading()).steps
    assert [str(each.key) for each in step.resources if each.key.kind == "Deployment"] == ["Deployment home/boot-demo"]
    assert step.provides == ("secret a/b", "secret home/boot-demo-tls")
    assert {each.layer for each in step.resources} == {"bootstrap"}


def test_a_step_with_an_unknown_chart_is_said() -> None:
    reading = with_contracts(World().step("charts", releases=[Release("unheard", "1.0.0", "x", "y")]).reading())
    (note,) = (each for each in reading.not_judged if "unheard" in each.what)
    assert (note.what, note.why) == (
        "chart unheard 1.0.0",
        "bootstrap step charts installs it, and nothing is pulled here",
    )


@pytest.mark.parametrize("asked", ["1.3.2", "v1.3.2", "1.3", "1.3.x", "1.3.*", "~1.3.0", "1.3.0-rc.1"])
def test_the_ranges_that_mean_a_minor_version(tmp_path: Path, asked: str) -> None:
    (tmp_path / "demo-1.3.json").write_text(json.dumps(DEMO))
    assert contract_of(Release("demo", asked, "x", "y"), str(tmp_path))


@pytest.mark.parametrize("asked", ["", "*", "^1.3.0", ">=1.3", "1", "1.30.2", "../1.3", "latest"])
def test_other_ranges_mean_more(tmp_path: Path, asked: str) -> None:
    (tmp_path / "demo-1.3.json").write_text(json.dumps(DEMO))
    assert contract_of(Release("demo", asked, "x", "y"), str(tmp_path)) is None


def test_a_contract_that_is_no_json_is_refused(tmp_path: Path) -> None:
    (tmp_path / "demo-1.json").write_text("{")
    with pytest.raises(UnreadableError, match=r"the contract demo-1\.json cannot be read"):
        contract_of(Release("demo", "1.0.0", "x", "y"), str(tmp_path))


@pytest.mark.parametrize(
    "data",
    [
        [],
        {"resources": [{}, 1, {"kind": "A"}, {"apiVersion": "v1", "kind": "A", "metadata": {"name": 1}}]},
        {"names": {"fullname": "x", "other": [1, {"chart": 1}, {"value": "a.b"}]}, "crds": [{}, {"versions": 1}]},
        {"provides": "x", "not_judged": {"a": 1}, "resources": [{"$each": 1, "$when": 1, "metadata": {"$value": 1}}]},
    ],
)
def test_a_contract_of_any_shape_brings_no_traceback(tmp_path: Path, data: Any) -> None:
    (tmp_path / "demo-1.json").write_text(json.dumps(data))
    reading = World().root().contracts(tmp_path).chart("app", "demo", "1.0.0").reading()
    assert with_contracts(reading).contracted


def test_each_cluster_gets_its_own(told: Any) -> None:
    spec = {"destination": {"server": "https://other.example", "namespace": "home"}}
    reading = told(spec=spec)
    assert reading.clusters == ("https://other.example",)
    assert {each.cluster for each in reading.resources if each.contract} == {"https://other.example"}
    own, other = by_cluster(reading)
    assert not any(each.contract for each in own.resources)
    assert any(each.key.kind == "Deployment" for each in other.resources)
