"""The nightly backup of PostgreSQL: dumped by its own image, written to the bucket with the role of the node."""

from cdk8s_plus_27 import k8s

from groundswell.charts.chart import Chart, quantity
from groundswell.charts.pod import as_user, container, from_secret, placed, scratch
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.labels import object_labels
from groundswell.model.quantity import Footprint, Resources

FOOTPRINT = Footprint(requests=Resources(cpu=100, memory=128), limits=Resources(cpu=500, memory=512))
USER = 999
FILE = "/dump/database.dump"
DUMP = f"pg_dump --format=custom --no-password --file={FILE}"


def add_backup(chart: Chart, platform: KubeadmPlatform) -> None:
    """Dump first, upload then: an init container and a container, so that half a dump is never uploaded."""
    store = platform.postgresql
    labels = dict(object_labels(store.name, "backup", platform.name))
    selector, tolerations = placed(platform, store.placement)
    upload = f'aws s3 cp {FILE} "s3://{platform.backup_bucket}/{store.database}/$(date -u +%Y/%m/%d-%H%M%S).dump"'
    dump_volume = k8s.VolumeMount(name="dump", mount_path="/dump")
    pod = k8s.PodSpec(
        restart_policy="Never",
        automount_service_account_token=False,
        security_context=as_user(USER, group_owns_volumes=True),
        node_selector=dict(selector),
        tolerations=tolerations,
        init_containers=[
            container(
                "dump",
                platform.image(store.name),
                FOOTPRINT,
                command=["sh", "-c", DUMP],
                env_vars=_account(platform),
                volume_mounts=[dump_volume],
            )
        ],
        containers=[
            container(
                "upload",
                platform.image("aws-cli"),
                FOOTPRINT,
                command=["sh", "-c", upload],
                env={"AWS_REGION": platform.region, "HOME": "/tmp"},
                volume_mounts=[dump_volume],
            )
        ],
        volumes=[scratch(), k8s.Volume(name="dump", empty_dir=k8s.EmptyDirVolumeSource(size_limit=quantity("10Gi")))],
    )
    job = k8s.JobSpec(
        backoff_limit=2,
        active_deadline_seconds=3600,
        template=k8s.PodTemplateSpec(metadata=k8s.ObjectMeta(labels=labels), spec=pod),
    )
    chart.add(
        k8s.KubeCronJob,
        metadata=k8s.ObjectMeta(name=f"{store.name}-backup", namespace=store.namespace, labels=labels),
        spec=k8s.CronJobSpec(
            schedule=store.backup_schedule,
            concurrency_policy="Forbid",
            job_template=k8s.JobTemplateSpec(metadata=k8s.ObjectMeta(labels=labels), spec=job),
        ),
    )


def _account(platform: KubeadmPlatform) -> list[k8s.EnvVar]:
    """libpq's own variables: a password in a URL would stand in the process list."""
    store = platform.postgresql

    return [
        k8s.EnvVar(name="PGHOST", value=store.host),
        k8s.EnvVar(name="PGPORT", value=str(store.port)),
        k8s.EnvVar(name="PGDATABASE", value=store.database),
        from_secret("PGUSER", store.secret_name, "superuser"),
        from_secret("PGPASSWORD", store.secret_name, "superuser-password"),
    ]
