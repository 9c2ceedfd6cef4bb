"""The jobs of a service: what is checked before a sync, done after it, and said when it fails."""

from collections.abc import Mapping

from cdk8s_plus_27 import k8s

from groundswell.charts.chart import WAVE, Chart
from groundswell.charts.pod import OUTSIDE_THE_MESH, as_user, container, placed, scratch
from groundswell.charts.workload import env_from, pull_secrets
from groundswell.model.labels import object_labels
from groundswell.model.platform import Platform
from groundswell.model.quantity import Footprint, Resources
from groundswell.model.service import Job, Service

HOOK = "argocd.argoproj.io/hook"
DELETE = "argocd.argoproj.io/hook-delete-policy"
SMALL = Footprint(requests=Resources(cpu=20, memory=32), limits=Resources(cpu=200, memory=64))
DEADLINE = 600
"""Seconds; a job that waits for ever would hold its sync for ever."""


def add_jobs(chart: Chart, platform: Platform, service: Service) -> None:
    """A check before the sync, the service's own jobs, and a report when the sync fails."""
    _add(chart, platform, service, _check(platform, service), "PreSync", SMALL)
    for job in service.jobs:
        _add(chart, platform, service, job, job.phase, service.footprint)
    report = Job(
        name=f"{service.workload_name}-sync-failed",
        image="busybox",
        command=("sh", "-c", f"echo 'The sync of {service.workload_name} failed' | tee /dev/termination-log"),
        backoff_limit=0,
    )  # fmt: skip
    _add(chart, platform, service, report, "SyncFail", SMALL)


def _check(platform: Platform, service: Service) -> Job:
    """Starts only when the Secret is there, and ends well only when each store that the service calls answers.

    Services are not asked for: two that call each other could then never be installed. It runs without a sidecar,
    which would accept every connection itself; without one, a Service that has no ready pod refuses.
    """
    stores = [store for store in platform.stores if store.name in service.calls]
    asks = " && ".join(f"nc -z -w 5 {store.host} {store.port}" for store in stores) or "true"
    return Job(
        name=f"{service.workload_name}-check",
        image="busybox",
        command=("sh", "-c", f"for try in $(seq 30); do {asks} && exit 0; sleep 5; done; exit 1"),
        backoff_limit=1,
    )  # fmt: skip


def _add(chart: Chart, platform: Platform, service: Service, job: Job, phase: str, footprint: Footprint) -> None:
    image = job.image or service.name
    labels = dict(object_labels(service.name, "job", platform.name))
    selector, tolerations = placed(platform, service.node_selector)
    # What the platform runs itself needs no sidecar: a check sees through none, a report must not wait for one.
    mesh = {} if job in service.jobs else OUTSIDE_THE_MESH
    pod = k8s.PodSpec(
        restart_policy="Never",
        automount_service_account_token=False,
        security_context=as_user(service.user),
        node_selector=dict(selector),
        tolerations=tolerations,
        image_pull_secrets=pull_secrets(platform, image),
        containers=[
            container(
                job.name,
                platform.image(image),
                footprint,
                command=job.command,
                env=job.env,
                env_from=_env(service, phase),
            )
        ],
        volumes=[scratch()],
    )
    chart.add(
        k8s.KubeJob,
        metadata=k8s.ObjectMeta(
            name=job.name, namespace=service.namespace, labels=labels, annotations=dict(_hook(phase, job.wave))
        ),
        spec=k8s.JobSpec(
            backoff_limit=job.backoff_limit,
            active_deadline_seconds=DEADLINE,
            template=k8s.PodTemplateSpec(metadata=k8s.ObjectMeta(labels={**labels, **mesh}), spec=pod),
        ),
    )


def _env(service: Service, phase: str) -> list[k8s.EnvFromSource] | None:
    """Before the sync there is no ConfigMap yet at a first installation: only the Secret of wave 11."""
    if phase == "SyncFail":
        return None
    own = k8s.EnvFromSource(secret_ref=k8s.SecretEnvSource(name=service.job_secret_name))
    sources = [*env_from(service), *([own] if service.job_secrets else [])]
    return [source for source in sources if phase != "PreSync" or source.secret_ref] or None


def _hook(phase: str, wave: int) -> Mapping[str, str]:
    # Deleted before the next run and when it went well: one that failed stays to be read, and so does a report.
    # No time to live: a Job that is gone before Argo CD has seen its end holds the sync for ever.
    delete = "BeforeHookCreation" if phase == "SyncFail" else "BeforeHookCreation,HookSucceeded"
    return {HOOK: phase, DELETE: delete, WAVE: str(wave)}
