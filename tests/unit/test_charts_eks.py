"""What must be true of the objects of a platform on EKS: closure of names, secrets by need, telemetry, routes."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from groundswell.platforms.wealist.prod import PLATFORM
from groundswell.schemas.validation import validate

Body = dict[str, Any]
Look = Callable[..., list[Body]]


@pytest.fixture
def look(found: Callable[..., list[Body]]) -> Look:
    return lambda kind, **metadata: found("prod", kind, "wealist", **metadata)


def test_every_object_fits_its_schema(objects: dict[str, list[Body]]) -> None:
    own = {file: bodies for file, bodies in objects.items() if file.startswith("wealist/")}
    assert len(own) > 30
    assert {file: list(validate(body)) for file, bodies in own.items() for body in bodies if list(validate(body))} == {}


def test_a_service_reads_its_own_secrets_and_no_others(look: Look) -> None:
    made = {
        body["metadata"]["name"]: set(body["spec"]["target"]["template"]["data"])
        for body in look("ExternalSecret", namespace="wealist-prod")
    }
    assert made == {service.secret_name: set(service.secrets) for service in PLATFORM.services if service.secrets}
    assert [name for name, keys in made.items() if "JWT_RSA_PRIVATE_KEY" in keys] == ["auth-service-secret"]


def test_every_pod_finds_the_secret_that_it_reads(look: Look) -> None:
    made = {body["spec"]["target"]["name"] for body in look("ExternalSecret", namespace="wealist-prod")}
    pods = [body["spec"]["template"]["spec"] for kind in ("Deployment", "Job") for body in look(kind)]
    wanted = {
        source["secretRef"]["name"]
        for pod in pods
        for container in pod["containers"]
        for source in container.get("envFrom", [])
        if "secretRef" in source
    }
    assert wanted and wanted <= made


def test_ports_and_probes_are_those_of_the_description(look: Look) -> None:
    for service in PLATFORM.services:
        (deployment,) = look("Deployment", name=service.workload_name)
        (container,) = deployment["spec"]["template"]["spec"]["containers"]
        assert [port["containerPort"] for port in container["ports"]] == [service.port]
        assert container["livenessProbe"]["httpGet"]["path"] == service.health_path
        assert container["readinessProbe"]["httpGet"]["path"] == service.ready_path
        assert deployment["spec"]["template"]["spec"]["nodeSelector"] == {"workload-type": "general"}
        (front,) = look("Service", name=service.workload_name)
        assert front["spec"]["ports"][0]["port"] == service.port


def test_one_protocol_for_all_traces(look: Look) -> None:
    for service in PLATFORM.services:
        if service.name == "ops-portal":
            continue  # pages only
        (settings,) = look("ConfigMap", name=service.config_name)
        assert settings["data"]["OTEL_EXPORTER_OTLP_PROTOCOL"] == "http/protobuf"
        assert (
            settings["data"]["OTEL_EXPORTER_OTLP_ENDPOINT"]
            == PLATFORM.telemetry.endpoint
            == "http://otel-collector:4318"
        )
        assert settings["data"]["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"] == "http://otel-collector:4318/v1/traces"


def test_the_collector_sends_to_tempo_and_prometheus(look: Look) -> None:
    (application,) = look("Application", name="otel-collector")
    values = application["spec"]["sources"][0]["helm"]["valuesObject"]
    exporters = values["config"]["exporters"]
    assert exporters["otlp/tempo"]["endpoint"] == "tempo:4317"
    address = "http://kube-prometheus-stack-prometheus.monitoring.svc.cluster.local:9090/api/v1/write"
    assert exporters["prometheusremotewrite"]["endpoint"] == address
    (prometheus,) = look("Application", name="kube-prometheus-stack")
    spec = prometheus["spec"]["sources"][0]["helm"]["valuesObject"]["prometheus"]["prometheusSpec"]
    assert spec["enableRemoteWriteReceiver"] is True


def test_every_pipeline_names_what_is_configured(look: Look) -> None:
    (application,) = look("Application", name="otel-collector")
    config = application["spec"]["sources"][0]["helm"]["valuesObject"]["config"]
    both = set(config["connectors"])
    for name, pipeline in config["service"]["pipelines"].items():
        if pipeline is None:
            continue
        for part in ("receivers", "processors", "exporters"):
            known = {key for key, value in config[part].items() if value is not None} | both
            assert set(pipeline[part]) <= known, f"{name}: {part}"


def test_a_service_sees_its_path_without_the_public_prefix(look: Look) -> None:
    (routes,) = look("VirtualService", name="auth-service")
    rewrites = {
        json.dumps(match["uri"]): http.get("rewrite", {}).get("uri")
        for http in routes["spec"]["http"]
        for match in http["match"]
    }
    assert rewrites == {
        '{"exact": "/api/svc/auth"}': "/", '{"prefix": "/api/svc/auth/"}': "/",
        '{"exact": "/oauth2"}': None, '{"prefix": "/oauth2/"}': None,
        '{"exact": "/login/oauth2"}': None, '{"prefix": "/login/oauth2/"}': None,
        '{"exact": "/api/oauth2"}': "/oauth2", '{"prefix": "/api/oauth2/"}': "/oauth2/",
    }  # fmt: skip


def test_streams_have_no_limit_of_time_and_uploads_a_long_one(look: Look) -> None:
    timeouts = {
        body["metadata"]["name"]: body["spec"]["http"][0].get("timeout")
        for body in look("VirtualService", namespace="wealist-prod")
    }
    assert timeouts["board-service"] is timeouts["chat-service"] is timeouts["noti-service"] is None
    assert (timeouts["storage-service"], timeouts["auth-service"]) == ("120s", "30s")


def test_the_mesh_is_strict_everywhere(look: Look) -> None:
    (peers,) = look("PeerAuthentication")
    assert (peers["metadata"]["namespace"], peers["spec"]["mtls"]["mode"]) == ("istio-system", "STRICT")


def test_each_database_is_made_before_its_service(look: Look) -> None:
    jobs = {body["metadata"]["name"]: body for body in look("Job")}
    for name in ("user", "board", "chat", "noti", "storage", "ops"):
        job = jobs[f"{name}-service-database"]
        assert job["metadata"]["annotations"]["argocd.argoproj.io/hook"] == "PreSync"
        (container,) = job["spec"]["template"]["spec"]["containers"]
        assert f"CREATE DATABASE {name}_db" in container["command"][-1]


def test_each_service_account_with_a_role_is_made_by_somebody(look: Look) -> None:
    made = {(body["metadata"]["namespace"], body["metadata"]["name"]) for body in look("ServiceAccount")}
    releases = (*PLATFORM.bootstrap_releases, *PLATFORM.releases)
    made |= {(release.namespace, release.name) for release in releases}  # their charts name it after the release
    assert {(each.namespace, each.service_account) for each in PLATFORM.identities} <= made


def test_the_controller_looks_for_the_cluster_by_its_name(look: Look) -> None:
    (application,) = look("Application", name="aws-load-balancer-controller")
    assert application["spec"]["sources"][0]["helm"]["valuesObject"]["clusterName"] == PLATFORM.cluster_name


def test_both_layers_mean_the_same_things_by_the_same_names(look: Look, templates: dict[str, Any]) -> None:
    """What the objects ask AWS for by name stands in a template under that name."""
    text = {name: json.dumps(each) for name, each in templates.items() if name.startswith("wealist-prod-")}
    (binding,) = look("TargetGroupBinding")
    assert f'"Name": "{binding["spec"]["targetGroupName"]}"' in text["wealist-prod-ingress"]
    (settings,) = look("ConfigMap", name="user-service-config")
    assert f'"BucketName": "{settings["data"]["S3_BUCKET"]}"' in text["wealist-prod-storage"]
    (tempo,) = look("Application", name="tempo")
    bucket = tempo["spec"]["sources"][0]["helm"]["valuesObject"]["tempo"]["storage"]["trace"]["s3"]["bucket"]
    assert f'"BucketName": "{bucket}"' in text["wealist-prod-storage"]
    (controller,) = look("Application", name="aws-load-balancer-controller")
    values = controller["spec"]["sources"][0]["helm"]["valuesObject"]
    assert f'"Name": "{values["clusterName"]}"' in text["wealist-prod-cluster"]
    assert f'{{"Key": "Name", "Value": "{values["vpcTags"]["Name"]}"}}' in text["wealist-prod-network"]
    (gateway,) = look("Application", name="istio-ingressgateway")
    ports = {port["nodePort"] for port in gateway["spec"]["sources"][0]["helm"]["valuesObject"]["service"]["ports"]}
    assert all(f'"FromPort": {port}' in text["wealist-prod-network"] for port in ports)
