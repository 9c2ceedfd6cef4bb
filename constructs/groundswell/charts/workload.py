"""The template of a service: everything it needs to run, from one description."""

from collections.abc import Mapping

from cdk8s_plus_27 import k8s

from groundswell.charts.autoscaler import autoscaler
from groundswell.charts.chart import Chart, port
from groundswell.charts.drain import drained, grace
from groundswell.charts.pod import METRICS_PORT, as_user, configured, container, placed, scraped, scratch
from groundswell.model.labels import object_labels, selector_of
from groundswell.model.placement import SURGE
from groundswell.model.platform import Platform
from groundswell.model.service import Service


def add_workload(chart: Chart, platform: Platform, service: Service) -> None:
    """ServiceAccount, ConfigMap, Deployment, Service, autoscaler and disruption budget of a service."""
    config = config_of(platform, service)
    chart.add(k8s.KubeServiceAccount, metadata=_meta(platform, service), automount_service_account_token=False)
    chart.add(k8s.KubeConfigMap, metadata=_meta(platform, service, service.config_name), data=dict(config))
    chart.add(k8s.KubeDeployment, metadata=_meta(platform, service), spec=_deployment(platform, service, config))
    chart.add(k8s.KubeService, metadata=_meta(platform, service), spec=_service(service))
    chart.add(k8s.KubeHorizontalPodAutoscalerV2, metadata=_meta(platform, service), spec=autoscaler(service))
    # One pod at a time may go: "at least one stays" would block every drain while there is only one.
    budget = k8s.PodDisruptionBudgetSpec(selector=_selector(service), max_unavailable=port(1))
    chart.add(k8s.KubePodDisruptionBudget, metadata=_meta(platform, service), spec=budget)


def config_of(platform: Platform, service: Service) -> Mapping[str, str]:
    """The public settings of a service: its own, the environment's, and where it finds what it calls."""
    environment = platform.environment
    shared = {
        "ENVIRONMENT": environment.name,
        "LOG_LEVEL": "DEBUG" if environment.debug else "INFO",
        "DEBUG": "true" if environment.debug else "false",
    }
    called = {
        f"{callee.name.upper().replace('-', '_')}_API_BASE_URL": callee.url
        for callee in platform.services
        if callee.name in service.calls
    }
    return {**shared, **called, **(platform.bucket_settings if service.bucket else {}), **service.config}


def env_from(service: Service) -> list[k8s.EnvFromSource]:
    """Settings first, then secrets: where both name a variable, the later one counts."""
    sources = [k8s.EnvFromSource(config_map_ref=k8s.ConfigMapEnvSource(name=service.config_name))]
    if service.secrets:
        sources.append(k8s.EnvFromSource(secret_ref=k8s.SecretEnvSource(name=service.secret_name)))
    return sources


def pull_secrets(platform: Platform, image: str) -> list[k8s.LocalObjectReference] | None:
    """The pull secret, where the image is the platform's own and private."""
    private = platform.pulls_with_account(image)
    return [k8s.LocalObjectReference(name=platform.pull_secret)] if private else None


def _meta(platform: Platform, service: Service, name: str = "") -> k8s.ObjectMeta:
    labels = {**object_labels(service.name, "api", platform.name), "tier": "business-logic", "domain": service.name}
    return k8s.ObjectMeta(name=name or service.workload_name, namespace=service.namespace, labels=labels)


def _selector(service: Service) -> k8s.LabelSelector:
    return k8s.LabelSelector(match_labels=dict(selector_of(service.name, "api")))


def _deployment(platform: Platform, service: Service, config: Mapping[str, str]) -> k8s.DeploymentSpec:
    selector, tolerations = placed(platform, service.node_selector)
    annotations = {
        **configured(config),
        **scraped(service.metrics_path, service.probe_port),
        "sidecar.istio.io/proxyCPU": platform.sidecar.requests.quantities["cpu"],
        "sidecar.istio.io/proxyCPULimit": platform.sidecar.limits.quantities["cpu"],
        "sidecar.istio.io/proxyMemory": platform.sidecar.requests.quantities["memory"],
        "sidecar.istio.io/proxyMemoryLimit": platform.sidecar.limits.quantities["memory"],
    }
    labels = {**object_labels(service.name, "api", platform.name), "tier": "business-logic", "domain": service.name}
    return k8s.DeploymentSpec(
        selector=_selector(service),  # no replicas: the autoscaler owns their number
        revision_history_limit=3,
        strategy=k8s.DeploymentStrategy(
            type="RollingUpdate",
            rolling_update=k8s.RollingUpdateDeployment(max_surge=port(SURGE), max_unavailable=port(0)),
        ),
        template=k8s.PodTemplateSpec(
            metadata=k8s.ObjectMeta(labels=labels, annotations=annotations),
            spec=k8s.PodSpec(
                service_account_name=service.workload_name,
                automount_service_account_token=False,
                security_context=as_user(service.user, port=service.port),
                node_selector=dict(selector),
                tolerations=tolerations,
                topology_spread_constraints=_spread(platform, service),
                termination_grace_period_seconds=grace(service),
                image_pull_secrets=pull_secrets(platform, service.name),
                containers=[_container(platform, service)],
                volumes=[scratch()],
            ),
        ),
    )


def _spread(platform: Platform, service: Service) -> list[k8s.TopologySpreadConstraint] | None:
    """Over the nodes, where there is more than one; never at the price of a pod that does not run."""
    if platform.node_count(service.node_selector) < 2:
        return None
    return [
        k8s.TopologySpreadConstraint(
            max_skew=1,
            topology_key="kubernetes.io/hostname",
            when_unsatisfiable="ScheduleAnyway",
            label_selector=_selector(service),
            match_label_keys=["pod-template-hash"],  # the pods that a roll-out replaces do not count
        )
    ]


def _container(platform: Platform, service: Service) -> k8s.Container:
    names: dict[int, str] = {service.port: service.protocol}
    if service.probe_port != service.port:
        names[service.probe_port] = "http-health"
    health = k8s.HttpGetAction(path=service.health_path, port=port(names[service.probe_port]))
    ready = k8s.HttpGetAction(path=service.ready_path, port=port(names[service.probe_port]))
    return container(
        service.workload_name,
        platform.image(service.name),
        service.footprint,
        env_from=env_from(service),
        ports=[k8s.ContainerPort(name=name, container_port=number) for number, name in names.items()],
        lifecycle=drained(),
        startup_probe=k8s.Probe(http_get=health, period_seconds=3, failure_threshold=40),
        liveness_probe=k8s.Probe(http_get=health, period_seconds=10, timeout_seconds=3, failure_threshold=3),
        readiness_probe=k8s.Probe(http_get=ready, period_seconds=5, timeout_seconds=3, failure_threshold=3),
    )


def _service(service: Service) -> k8s.ServiceSpec:
    own = k8s.ServicePort(name=service.protocol, port=service.port, target_port=port(service.protocol))
    return k8s.ServiceSpec(selector=dict(selector_of(service.name, "api")), ports=[own, METRICS_PORT])
