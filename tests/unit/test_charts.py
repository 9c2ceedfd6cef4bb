"""What must be true of the synthesised objects, in both environments: closure of names, flows, placement, safety."""

import ipaddress
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest
import yaml

from groundswell.charts.definitions import SOURCE
from groundswell.model.flow import Addresses, Flow, Pods
from groundswell.model.waves import TABLE
from groundswell.platforms import load
from groundswell.schemas.validation import validate

Body = dict[str, Any]
Found = Callable[..., list[Body]]
ENVIRONMENTS = ("dev", "prod")
each_environment = pytest.mark.parametrize("environment", ENVIRONMENTS)
WAVE = "argocd.argoproj.io/sync-wave"
HOOK = "argocd.argoproj.io/hook"
WORKLOADS = ("Deployment", "StatefulSet", "Job", "CronJob")


def pods(found: Found, environment: str) -> Iterator[tuple[Body, Body]]:
    """Each workload with its pod template."""
    for kind in WORKLOADS:
        for body in found(environment, kind):
            spec = body["spec"]["jobTemplate"]["spec"] if kind == "CronJob" else body["spec"]
            yield body, spec["template"]


def containers(template: Body) -> list[Body]:
    return [*template["spec"].get("initContainers", []), *template["spec"]["containers"]]


def matches(selector: Mapping[str, str], labels: Mapping[str, str]) -> bool:
    return all(labels.get(key) == value for key, value in selector.items())


def name_of(body: Body) -> tuple[str, str]:
    return body["metadata"].get("namespace", ""), body["metadata"]["name"]


# --- waves and Applications ------------------------------------------------------------------------------------------


@each_environment
def test_every_row_of_the_table_has_its_application_at_its_wave(found: Found, environment: str) -> None:
    waves = {
        int(body["metadata"]["annotations"][WAVE])
        for body in found(environment, "Application")
        if WAVE in body["metadata"].get("annotations", {})
    }
    assert waves == {wave.number for wave in TABLE if wave.name != "telemetry"}  # a row of platforms on EKS


@each_environment
def test_each_service_is_an_application_of_its_own_at_wave_40(found: Found, environment: str) -> None:
    at_40 = {
        body["metadata"]["name"]
        for body in found(environment, "Application")
        if body["metadata"].get("annotations", {}).get(WAVE) == "40"
    }
    assert at_40 == {service.workload_name for service in load("eco2", environment).services}
    assert found(environment, "ApplicationSet") == []  # it would not gate wave 50


@each_environment
def test_every_path_exists_and_every_folder_is_delivered(
    found: Found, objects: dict[str, list[Body]], environment: str
) -> None:
    paths = {
        source["path"]
        for body in found(environment, "Application")
        for source in body["spec"].get("sources", [body["spec"].get("source")])
        if "path" in source
    }
    folders = {f"dist/{file.rpartition('/')[0]}" for file in objects if file.startswith(f"eco2/{environment}/")}
    crds, bootstrap = f"dist/eco2/{environment}/00-crds", f"dist/eco2/{environment}/bootstrap"
    assert paths == (folders | {crds}) - {bootstrap}


@each_environment
def test_the_root_stands_outside_of_what_it_watches(found: Found, environment: str) -> None:
    (root,) = found(environment, "Application", name=f"eco2-{environment}-root")
    assert root["spec"]["source"]["path"] == f"dist/eco2/{environment}/apps"
    assert WAVE not in root["metadata"].get("annotations", {})


@each_environment
def test_the_project_admits_what_its_applications_use_and_no_more(found: Found, environment: str) -> None:
    (project,) = found(environment, "AppProject")
    sources = {
        source["repoURL"]
        for body in found(environment, "Application")
        for source in body["spec"].get("sources", [body["spec"].get("source")])
    }
    assert set(project["spec"]["sourceRepos"]) == sources
    destinations = {each["namespace"] for each in project["spec"]["destinations"]}
    assert {body["spec"]["destination"]["namespace"] for body in found(environment, "Application")} <= destinations
    assert "*" not in destinations | set(project["spec"]["sourceRepos"])
    assert all(body["spec"]["project"] == name_of(project)[1] for body in found(environment, "Application"))


@each_environment
def test_what_holds_data_or_definitions_is_never_pruned(found: Found, environment: str) -> None:
    kept = {
        body["metadata"]["name"]
        for body in found(environment, "Application")
        if not body["spec"]["syncPolicy"]["automated"]["prune"]
    }
    assert kept == {"crds", "namespaces", "istio-base", "postgresql", "redis"}
    for name in kept:
        (body,) = found(environment, "Application", name=name)
        assert "finalizers" not in body["metadata"]


@each_environment
def test_no_object_has_two_owners(objects: dict[str, list[Body]], environment: str) -> None:
    keys = [
        (body["apiVersion"].rpartition("/")[0], body["kind"], *name_of(body))
        for file, bodies in objects.items()
        if file.startswith(f"eco2/{environment}/")
        for body in bodies
    ]
    assert sorted({key for key in keys if keys.count(key) > 1}) == []


# --- references ------------------------------------------------------------------------------------------------------


def made_secrets(found: Found, environment: str) -> dict[tuple[str, str], set[str]]:
    return {
        (body["metadata"]["namespace"], body["spec"]["target"]["name"]): set(body["spec"]["target"]["template"]["data"])
        for body in found(environment, "ExternalSecret")
    }


@each_environment
def test_every_secret_and_config_map_that_a_pod_reads_is_made(found: Found, environment: str) -> None:
    secrets = made_secrets(found, environment)
    maps = {name_of(body): set(body["data"]) for body in found(environment, "ConfigMap")}
    for owner, template in pods(found, environment):
        namespace = owner["metadata"]["namespace"]
        for container in containers(template):
            for source in container.get("envFrom", []):
                if "secretRef" in source:
                    assert (namespace, source["secretRef"]["name"]) in secrets
                else:
                    assert (namespace, source["configMapRef"]["name"]) in maps
            for variable in container.get("env", []):
                reference = variable.get("valueFrom", {}).get("secretKeyRef")
                if reference:
                    assert reference["key"] in secrets[(namespace, reference["name"])]
        for reference in template["spec"].get("imagePullSecrets", []):
            assert (namespace, reference["name"]) in secrets
        for volume in template["spec"].get("volumes", []):
            if "configMap" in volume:
                assert (namespace, volume["configMap"]["name"]) in maps


@each_environment
def test_no_variable_is_set_twice(found: Found, environment: str) -> None:
    secrets = made_secrets(found, environment)
    maps = {name_of(body): set(body["data"]) for body in found(environment, "ConfigMap")}
    for body in found(environment, "Deployment"):
        namespace = body["metadata"]["namespace"]
        names = [
            name
            for source in body["spec"]["template"]["spec"]["containers"][0]["envFrom"]
            for name in (
                secrets[(namespace, source["secretRef"]["name"])]
                if "secretRef" in source
                else maps[(namespace, source["configMapRef"]["name"])]
            )
        ]
        assert len(names) == len(set(names))


@each_environment
def test_every_remote_key_is_a_key_of_a_secret_of_the_model(found: Found, environment: str) -> None:
    platform = load("eco2", environment)
    known = {platform.secret_id(secret.name): set(secret.keys) for secret in platform.secrets}
    for body in found(environment, "ExternalSecret"):
        fetched = {each["secretKey"] for each in body["spec"]["data"]}
        for each in body["spec"]["data"]:
            assert each["remoteRef"]["property"] in known[each["remoteRef"]["key"]]
        text = json.dumps(body["spec"]["target"]["template"]["data"])
        assert all(f".{name}" in text for name in fetched)


@each_environment
def test_the_superuser_is_for_jobs_alone(found: Found, environment: str) -> None:
    super_secrets = {
        body["metadata"]["name"]
        for body in found(environment, "ExternalSecret")
        if "super_password" in json.dumps(body) and body["metadata"]["namespace"] != "postgres"
    }
    assert super_secrets == {"auth-job-secret", "my-job-secret", "character-job-secret", "location-job-secret"}
    for body in found(environment, "Deployment"):
        assert not super_secrets & {
            source.get("secretRef", {}).get("name")
            for source in body["spec"]["template"]["spec"]["containers"][0]["envFrom"]
        }


@each_environment
def test_every_selector_finds_its_pods_and_no_job(found: Found, environment: str) -> None:
    templates = [(owner, template) for owner, template in pods(found, environment)]
    for service in found(environment, "Service"):
        selected = [
            owner["kind"]
            for owner, template in templates
            if owner["metadata"]["namespace"] == service["metadata"]["namespace"]
            and matches(service["spec"]["selector"], template["metadata"]["labels"])
        ]
        assert selected in (["Deployment"], ["StatefulSet"])


@each_environment
def test_service_ports_autoscalers_budgets_and_monitors_meet_their_targets(found: Found, environment: str) -> None:
    for monitor in found(environment, "ServiceMonitor"):
        services = [
            service
            for service in found(environment, "Service", namespace=monitor["metadata"]["namespace"])
            if matches(monitor["spec"]["selector"]["matchLabels"], service["metadata"]["labels"])
        ]
        ports = {port["name"] for service in services for port in service["spec"]["ports"]}
        assert {endpoint["port"] for endpoint in monitor["spec"]["endpoints"]} <= ports
    for scaler in found(environment, "HorizontalPodAutoscaler"):
        target = scaler["spec"]["scaleTargetRef"]
        (deployment,) = found(
            environment, target["kind"], name=target["name"], namespace=scaler["metadata"]["namespace"]
        )
        assert "replicas" not in deployment["spec"]
        names = {container["name"] for container in deployment["spec"]["template"]["spec"]["containers"]}
        assert {metric["containerResource"]["container"] for metric in scaler["spec"]["metrics"]} <= names
    for budget in found(environment, "PodDisruptionBudget"):
        assert budget["spec"]["maxUnavailable"] == 1


@each_environment
def test_every_route_reaches_a_service_port_through_a_gateway_that_has_its_host(found: Found, environment: str) -> None:
    (gateway,) = found(environment, "Gateway")
    hosts = {host for server in gateway["spec"]["servers"] for host in server["hosts"]}
    ours = {
        f"{s['metadata']['name']}.{s['metadata']['namespace']}.svc.cluster.local": {
            p["port"] for p in s["spec"]["ports"]
        }
        for s in found(environment, "Service")
    }
    charts = {"grafana.grafana.svc.cluster.local": {80}, "argocd-server.argocd.svc.cluster.local": {80}}
    for route in found(environment, "VirtualService"):
        assert set(route["spec"]["hosts"]) <= hosts
        assert route["spec"]["gateways"] == [f"istio-system/{gateway['metadata']['name']}"]
        for http in route["spec"]["http"]:
            destination = http["route"][0]["destination"]
            assert destination["port"]["number"] in (ours | charts)[destination["host"]]


# --- network ---------------------------------------------------------------------------------------------------------


def admits(policies: list[Body], flow: Flow, direction: str, own: Pods, other: Pods | Addresses) -> bool:
    """Whether the policies of one end let the flow pass."""
    side, peers = ("egress", "to") if direction == "Egress" else ("ingress", "from")
    for policy in policies:
        if policy["metadata"]["namespace"] != own.namespace or direction not in policy["spec"]["policyTypes"]:
            continue
        if not matches(policy["spec"]["podSelector"].get("matchLabels", {}), own.labels):
            continue
        for rule in policy["spec"].get(side, []):
            port = any(p["port"] == flow.port and p["protocol"] == flow.protocol for p in rule["ports"])
            if port and any(is_peer(peer, other) for peer in rule[peers]):
                return True
    return False


def is_peer(peer: Body, other: Pods | Addresses) -> bool:
    if isinstance(other, Addresses):
        return bool(peer.get("ipBlock", {}).get("cidr") == other.cidr)
    home = peer.get("namespaceSelector", {}).get("matchLabels", {}).get("kubernetes.io/metadata.name")
    return home == other.namespace and matches(peer.get("podSelector", {}).get("matchLabels", {}), other.labels)


@each_environment
def test_every_flow_is_open_at_both_ends_and_no_other(found: Found, environment: str) -> None:
    platform = load("eco2", environment)
    policies = found(environment, "NetworkPolicy")
    isolated = {namespace.name for namespace in platform.isolated_namespaces}
    for flow in platform.flows:
        if isinstance(flow.source, Pods) and flow.source.namespace in isolated:
            assert admits(policies, flow, "Egress", flow.source, flow.target), flow
        if isinstance(flow.target, Pods) and flow.target.namespace in isolated:
            assert admits(policies, flow, "Ingress", flow.target, flow.source), flow
    rules = sum(len(policy["spec"].get(side, [])) for policy in policies for side in ("ingress", "egress"))
    ends = {
        (str(end), str(flow.source), str(flow.target), flow.port, flow.protocol)
        for flow in platform.flows
        for end in ("s", "t")
    }
    assert rules <= len(ends)


@each_environment
def test_every_isolated_namespace_denies_by_default_in_both_directions(found: Found, environment: str) -> None:
    denied = {
        policy["metadata"]["namespace"]
        for policy in found(environment, "NetworkPolicy", name="default-deny")
        if policy["spec"] == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
    }
    assert denied == {namespace.name for namespace in load("eco2", environment).isolated_namespaces}


@each_environment
def test_the_internet_leaves_out_every_private_range(found: Found, environment: str) -> None:
    platform = load("eco2", environment)
    own = [
        ipaddress.ip_network(c)
        for c in (
            platform.network.vpc_cidr,
            platform.network.pod_cidr,
            platform.network.service_cidr,
            "169.254.169.254/32",
        )
    ]
    blocks = [
        peer["ipBlock"]
        for policy in found(environment, "NetworkPolicy")
        for rule in policy["spec"].get("egress", [])
        for peer in rule["to"]
        if peer.get("ipBlock", {}).get("cidr") == "0.0.0.0/0"
    ]
    assert blocks
    for block in blocks:
        less = [ipaddress.ip_network(each) for each in block["except"]]
        assert all(any(network.subnet_of(each) for each in less) for network in own)


# --- pods ------------------------------------------------------------------------------------------------------------


@each_environment
def test_every_pod_is_restricted_sized_and_placed(found: Found, environment: str) -> None:
    platform = load("eco2", environment)
    for owner, template in pods(found, environment):
        spec = template["spec"]
        assert spec["securityContext"]["runAsNonRoot"] is True, name_of(owner)
        assert spec["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
        assert spec["automountServiceAccountToken"] is False
        nodes = platform.nodes_matching(spec["nodeSelector"])
        tolerated = {(t["key"], t.get("value", "")) for t in spec.get("tolerations", [])}
        assert nodes and all({(t.key, t.value) for t in node.taints} <= tolerated for node in nodes), name_of(owner)
        for container in containers(template):
            context = container["securityContext"]
            assert context["allowPrivilegeEscalation"] is False and context["readOnlyRootFilesystem"] is True
            assert context["capabilities"] == {"drop": ["ALL"]}
            assert set(container["resources"]) == {"limits", "requests"}
            assert ":" in container["image"].partition("/")[2] and not container["image"].endswith("latest")


@each_environment
def test_jobs_end_and_are_cleaned_up(found: Found, environment: str) -> None:
    for job in found(environment, "Job"):
        assert job["metadata"]["annotations"][HOOK] in ("PreSync", "PostSync", "SyncFail")
        report = job["metadata"]["annotations"][HOOK] == "SyncFail"  # deleted with its success, it would tell nobody
        kept = "BeforeHookCreation" if report else "BeforeHookCreation,HookSucceeded"
        assert job["metadata"]["annotations"][f"{HOOK}-delete-policy"] == kept
        assert "ttlSecondsAfterFinished" not in job["spec"]  # gone before Argo CD has seen its end, it holds the sync
        assert job["spec"]["activeDeadlineSeconds"] == 600
        assert job["spec"]["template"]["spec"]["restartPolicy"] == "Never"
    (istiod,) = found(environment, "Application", name="istiod")
    assert istiod["spec"]["sources"][0]["helm"]["valuesObject"]["env"]["ENABLE_NATIVE_SIDECARS"] == "true"


@each_environment
def test_a_check_before_the_sync_reads_nothing_that_the_sync_makes(found: Found, environment: str) -> None:
    for job in found(environment, "Job"):
        if job["metadata"]["annotations"][HOOK] == "PreSync":
            sources = job["spec"]["template"]["spec"]["containers"][0].get("envFrom", [])
            assert all("configMapRef" not in source for source in sources)


@each_environment
def test_the_jobs_of_a_service_run_in_their_order(found: Found, environment: str) -> None:
    waves = {job["metadata"]["name"]: int(job["metadata"]["annotations"][WAVE]) for job in found(environment, "Job")}
    assert waves["character-db-bootstrap"] < waves["character-catalog-import"]
    assert waves["location-extensions"] < waves["location-db-bootstrap"] < waves["location-data-import"]


# --- the way in ------------------------------------------------------------------------------------------------------


@each_environment
def test_a_request_meets_cookie_token_and_authoriser_in_this_order(found: Found, environment: str) -> None:
    (cookie,) = found(environment, "EnvoyFilter")
    assert cookie["spec"]["configPatches"][0]["patch"]["operation"] == "INSERT_FIRST"
    (tokens,) = found(environment, "RequestAuthentication")
    (rule,) = tokens["spec"]["jwtRules"]
    (config,) = found(environment, "ConfigMap", name="auth-config")
    assert config["data"]["AUTH_JWT_ALGORITHM"] == "RS256"
    assert (rule["issuer"], rule["audiences"]) == (
        config["data"]["AUTH_JWT_ISSUER"],
        [config["data"]["AUTH_JWT_AUDIENCE"]],
    )
    (policy,) = found(environment, "AuthorizationPolicy")
    (istiod,) = found(environment, "Application", name="istiod")
    providers = istiod["spec"]["sources"][0]["helm"]["valuesObject"]["meshConfig"]["extensionProviders"]
    assert policy["spec"]["provider"]["name"] in {provider["name"] for provider in providers}
    assert policy["spec"]["rules"][0]["to"][0]["operation"]["notMethods"] == ["OPTIONS"]


@each_environment
def test_both_layers_name_the_same_target_group_and_node_ports(found: Found, environment: str) -> None:
    platform = load("eco2", environment)
    (binding,) = found(environment, "TargetGroupBinding")
    assert binding["spec"]["targetGroupName"] == f"eco2-{environment}-istio-ingress"
    assert int(binding["metadata"]["annotations"][WAVE]) > 0  # after the controller whose webhook answers for it
    (gateway,) = found(environment, "Application", name="istio-ingressgateway")
    values = gateway["spec"]["sources"][0]["helm"]["valuesObject"]
    assert (
        {port["nodePort"] for port in values["service"]["ports"]} == set(platform.ingress.node_ports) == {30080, 30021}
    )


def test_the_environments_differ_where_they_should(found: Found) -> None:
    assert found("dev", "CronJob") == []
    (backup,) = found("prod", "CronJob")
    assert backup["spec"]["concurrencyPolicy"] == "Forbid"
    least = {
        env: {s["metadata"]["name"]: s["spec"]["minReplicas"] for s in found(env, "HorizontalPodAutoscaler")}
        for env in ENVIRONMENTS
    }
    assert (least["dev"]["auth-api"], least["prod"]["auth-api"]) == (1, 2)
    assert least["dev"]["ext-authz"] == least["prod"]["ext-authz"] == 3


def test_every_delivered_definition_is_valid_and_its_own_owner() -> None:
    files = sorted(SOURCE.glob("*/*.yaml"))
    bodies = [yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader) for path in files]
    assert [(path.name, validate(body)) for path, body in zip(files, bodies, strict=True) if validate(body)] == []
    names = [body["metadata"]["name"] for body in bodies]
    assert len(names) == len(set(names)) == 37
