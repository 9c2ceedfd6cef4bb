"""Wave 27: PostgreSQL, one primary on its own node, from the official image, with its volume in the node's zone."""

from collections.abc import Callable, Iterator, Mapping

import cdk8s
from cdk8s_plus_27 import k8s

from groundswell.charts.backup import add_backup
from groundswell.charts.chart import Chart, port, quantity
from groundswell.charts.delivery import Delivery, Row
from groundswell.charts.monitor import add_monitor
from groundswell.charts.pod import METRICS_PORT, as_user, configured, container, from_secret, placed, scratch
from groundswell.model.datastore import PostgreSql
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.labels import object_labels, selector_of
from groundswell.model.waves import BY_NAME

FOLDER = BY_NAME["postgresql"].folder
POSTGRES = 999
"""The user `postgres` of the official Debian image."""
DATA = "/var/lib/postgresql/data"
SETTINGS = "settings"
CONF = "postgresql.conf"

# The image's own entry point makes the superuser; this makes the services' user, once, on an empty volume. A file of
# a ConfigMap is not executable, so the entry point reads it into its own shell: no option may be set here.
INIT = """psql -v ON_ERROR_STOP=1 -v name="$APP_USER" -v password="$APP_PASSWORD" -v db="$POSTGRES_DB" \\
  --username "$POSTGRES_USER" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
GRANT CREATE, CONNECT, TEMPORARY ON DATABASE :"db" TO :"name";
\\connect :"db"
GRANT USAGE, CREATE ON SCHEMA public TO :"name";
SQL
"""


def deliveries(platform: KubeadmPlatform) -> Iterator[Delivery]:
    # Data: no sync takes it away, and no deletion of the Application.
    yield Delivery(
        name="postgresql",
        wave="postgresql",
        namespace=platform.postgresql.namespace,
        folder=FOLDER,
        prune=False,
        cascade=False,
        skip_dry_run=True,  # ServiceMonitor's definition comes from wave 0
    )


def folders(platform: KubeadmPlatform) -> Mapping[str, Callable[[cdk8s.App], None]]:
    return {FOLDER: lambda app: _charts(app, platform)}


def _charts(app: cdk8s.App, platform: KubeadmPlatform) -> None:
    store = platform.postgresql
    chart = Chart(app, store.name)
    chart.add(k8s.KubeServiceAccount, metadata=_meta(platform), automount_service_account_token=False)
    chart.add(k8s.KubeConfigMap, metadata=_meta(platform, SETTINGS), data=dict(_settings(store)))
    for name, headless in ((store.name, False), (f"{store.name}-headless", True)):
        chart.add(k8s.KubeService, metadata=_meta(platform, name), spec=_service(store, headless))
    chart.add(k8s.KubeStatefulSet, metadata=_meta(platform), spec=_stateful_set(platform))
    # One pod at a time may go: with a single primary, "one stays" would block every drain of its node.
    budget = k8s.PodDisruptionBudgetSpec(selector=_selector(store), max_unavailable=port(1))
    chart.add(k8s.KubePodDisruptionBudget, metadata=_meta(platform), spec=budget)
    add_monitor(chart, store.name, store.namespace, store.name, "primary", platform.name)
    if store.backups:
        add_backup(Chart(app, "backup"), platform)


def _meta(platform: KubeadmPlatform, name: str = "") -> k8s.ObjectMeta:
    store = platform.postgresql
    labels = dict(object_labels(store.name, "primary", platform.name))
    return k8s.ObjectMeta(name=name or store.name, namespace=store.namespace, labels=labels)


def _selector(store: PostgreSql) -> k8s.LabelSelector:
    return k8s.LabelSelector(match_labels=dict(selector_of(store.name, "primary")))


def _settings(store: PostgreSql) -> Mapping[str, str]:
    lines = {
        "listen_addresses": "'*'",
        "max_connections": store.max_connections,
        "shared_buffers": f"{store.shared_buffers}MB",
        "effective_cache_size": f"{store.footprint.requests.memory // 2}MB",
        "log_min_duration_statement": 1000,
        "password_encryption": "scram-sha-256",
    }
    return {CONF: "".join(f"{name} = {value}\n" for name, value in lines.items()), "10-user.sh": INIT}


def _service(store: PostgreSql, headless: bool) -> k8s.ServiceSpec:
    # The name's prefix tells the mesh the protocol: with `tcp-` it never waits for the client to speak first.
    own = k8s.ServicePort(name="tcp-postgresql", port=store.port, target_port=port("tcp-postgresql"))
    ports = [own] if headless else [own, METRICS_PORT]
    return k8s.ServiceSpec(
        selector=dict(selector_of(store.name, "primary")), ports=ports, cluster_ip="None" if headless else None
    )


def _stateful_set(platform: KubeadmPlatform) -> k8s.StatefulSetSpec:
    store = platform.postgresql
    selector, tolerations = placed(platform, store.placement)
    return k8s.StatefulSetSpec(
        service_name=f"{store.name}-headless",
        replicas=1,
        selector=_selector(store),
        template=k8s.PodTemplateSpec(
            metadata=k8s.ObjectMeta(
                labels=dict(object_labels(store.name, "primary", platform.name)),
                annotations=dict(configured({CONF: _settings(store)[CONF]})),
            ),
            spec=k8s.PodSpec(
                service_account_name=store.name,
                automount_service_account_token=False,
                security_context=as_user(POSTGRES, group_owns_volumes=True),
                node_selector=dict(selector),
                tolerations=tolerations,
                termination_grace_period_seconds=120,  # a clean shutdown writes a checkpoint
                containers=[_container(platform)],
                volumes=[
                    scratch(),
                    k8s.Volume(name="run", empty_dir=k8s.EmptyDirVolumeSource(medium="Memory")),
                    k8s.Volume(name=SETTINGS, config_map=k8s.ConfigMapVolumeSource(name=SETTINGS)),
                ],
            ),
        ),
        volume_claim_templates=[
            k8s.KubePersistentVolumeClaimProps(
                metadata=k8s.ObjectMeta(name="data"),
                spec=k8s.PersistentVolumeClaimSpec(
                    access_modes=["ReadWriteOnce"],
                    storage_class_name=platform.storage_class,
                    resources=k8s.ResourceRequirements(requests={"storage": quantity(f"{store.storage}Gi")}),
                ),
            )
        ],
    )


def _container(platform: KubeadmPlatform) -> k8s.Container:
    store = platform.postgresql
    ready = k8s.ExecAction(command=["sh", "-c", 'pg_isready --username "$POSTGRES_USER" --dbname "$POSTGRES_DB"'])
    return container(
        store.name,
        platform.image(store.name),
        store.footprint,
        ports=[k8s.ContainerPort(name="tcp-postgresql", container_port=store.port)],
        args=["-c", f"config_file=/etc/postgresql/{CONF}"],
        env_vars=_environment(store),
        startup_probe=k8s.Probe(exec=ready, period_seconds=5, failure_threshold=60),
        liveness_probe=k8s.Probe(exec=ready, period_seconds=10, timeout_seconds=5, failure_threshold=6),
        readiness_probe=k8s.Probe(exec=ready, period_seconds=5, timeout_seconds=5),
        volume_mounts=[
            k8s.VolumeMount(name="data", mount_path=DATA),
            k8s.VolumeMount(name="run", mount_path="/var/run/postgresql"),
            k8s.VolumeMount(name=SETTINGS, mount_path="/etc/postgresql", read_only=True),
            k8s.VolumeMount(
                name=SETTINGS,
                mount_path="/docker-entrypoint-initdb.d/10-user.sh",
                sub_path="10-user.sh",
                read_only=True,
            ),
        ],
    )


def _environment(store: PostgreSql) -> list[k8s.EnvVar]:
    return [
        k8s.EnvVar(name="PGDATA", value=f"{DATA}/pgdata"),  # a volume's root holds lost+found, which initdb refuses
        k8s.EnvVar(name="POSTGRES_DB", value=store.database),
        from_secret("POSTGRES_USER", store.secret_name, "superuser"),
        from_secret("POSTGRES_PASSWORD", store.secret_name, "superuser-password"),
        from_secret("APP_USER", store.secret_name, "username"),
        from_secret("APP_PASSWORD", store.secret_name, "password"),
    ]


ROW = Row(wave="postgresql", platforms=KubeadmPlatform, deliveries=deliveries, folders=folders)
