"""RabbitMQ, beside Redis while it is on: a StatefulSet of the official image.

Not by its operator: that would be one more controller with rights in the whole cluster, and definitions that nothing
here could judge, for one broker.
"""

from collections.abc import Callable, Iterator, Mapping

import cdk8s
from cdk8s_plus_27 import k8s

from groundswell.charts.chart import Chart, port, quantity
from groundswell.charts.delivery import Delivery, Row
from groundswell.charts.pod import as_user, container, from_secret, placed, scratch
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.labels import object_labels, selector_of
from groundswell.model.quantity import Footprint, Resources

FOLDER = "28-rabbitmq"
USER = 999
"""The user `rabbitmq` of the official Debian image."""
FOOTPRINT = Footprint(requests=Resources(cpu=200, memory=512), limits=Resources(cpu=1000, memory=1024))


def deliveries(platform: KubeadmPlatform) -> Iterator[Delivery]:
    broker = platform.rabbitmq
    if broker.enabled:
        # Messages are data: no sync takes them away.
        yield Delivery(
            name=broker.name, wave="redis", namespace=broker.namespace, folder=FOLDER, prune=False, cascade=False
        )


def folders(platform: KubeadmPlatform) -> Mapping[str, Callable[[cdk8s.App], None]]:
    return {FOLDER: lambda app: _charts(app, platform)} if platform.rabbitmq.enabled else {}


def _charts(app: cdk8s.App, platform: KubeadmPlatform) -> None:
    broker = platform.rabbitmq
    chart = Chart(app, broker.name)
    meta = k8s.ObjectMeta(
        name=broker.name, namespace=broker.namespace, labels=dict(object_labels(broker.name, "broker", platform.name))
    )
    selector = dict(selector_of(broker.name, "broker"))
    ports = [k8s.ServicePort(name="tcp-amqp", port=broker.port, target_port=port("tcp-amqp"))]
    chart.add(k8s.KubeServiceAccount, metadata=meta, automount_service_account_token=False)
    chart.add(k8s.KubeService, metadata=meta, spec=k8s.ServiceSpec(selector=selector, ports=ports, cluster_ip="None"))
    chart.add(k8s.KubeStatefulSet, metadata=meta, spec=_stateful_set(platform))
    budget = k8s.PodDisruptionBudgetSpec(selector=k8s.LabelSelector(match_labels=selector), max_unavailable=port(1))
    chart.add(k8s.KubePodDisruptionBudget, metadata=meta, spec=budget)


def _stateful_set(platform: KubeadmPlatform) -> k8s.StatefulSetSpec:
    broker = platform.rabbitmq
    selector, tolerations = placed(platform, broker.placement)
    labels = dict(object_labels(broker.name, "broker", platform.name))
    claim = k8s.PersistentVolumeClaimSpec(
        access_modes=["ReadWriteOnce"],
        storage_class_name=platform.storage_class,
        resources=k8s.ResourceRequirements(requests={"storage": quantity("10Gi")}),
    )
    return k8s.StatefulSetSpec(
        service_name=broker.name,
        replicas=1,
        selector=k8s.LabelSelector(match_labels=dict(selector_of(broker.name, "broker"))),
        template=k8s.PodTemplateSpec(
            metadata=k8s.ObjectMeta(labels=labels),
            spec=k8s.PodSpec(
                service_account_name=broker.name,
                automount_service_account_token=False,
                security_context=as_user(USER, group_owns_volumes=True),
                node_selector=dict(selector),
                tolerations=tolerations,
                containers=[_container(platform)],
                volumes=[scratch()],
            ),
        ),
        volume_claim_templates=[k8s.KubePersistentVolumeClaimProps(metadata=k8s.ObjectMeta(name="data"), spec=claim)],
    )


def _container(platform: KubeadmPlatform) -> k8s.Container:
    broker = platform.rabbitmq

    ping = k8s.ExecAction(command=["rabbitmq-diagnostics", "-q", "ping"])
    return container(
        broker.name,
        platform.image(broker.name),
        FOOTPRINT,
        env_vars=[
            from_secret("RABBITMQ_DEFAULT_USER", broker.secret_name, "username"),
            from_secret("RABBITMQ_DEFAULT_PASS", broker.secret_name, "password"),
        ],
        ports=[k8s.ContainerPort(name="tcp-amqp", container_port=broker.port)],
        startup_probe=k8s.Probe(exec=ping, period_seconds=10, timeout_seconds=10, failure_threshold=30),
        liveness_probe=k8s.Probe(exec=ping, period_seconds=30, timeout_seconds=15),
        readiness_probe=k8s.Probe(tcp_socket=k8s.TcpSocketAction(port=port("tcp-amqp")), period_seconds=10),
        volume_mounts=[k8s.VolumeMount(name="data", mount_path="/var/lib/rabbitmq")],
    )


ROW = Row(wave="redis", platforms=KubeadmPlatform, deliveries=deliveries, folders=folders)
