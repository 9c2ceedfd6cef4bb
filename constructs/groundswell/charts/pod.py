"""What every pod of ours is: one container, no privilege, nothing to write to but what it is given."""

import hashlib
import json
from collections.abc import Mapping, Sequence

from cdk8s_plus_27 import k8s

from groundswell.charts.chart import port, quantity
from groundswell.model.flow import MERGED_METRICS_PORT
from groundswell.model.image import Image
from groundswell.model.node import Taint
from groundswell.model.platform import Platform
from groundswell.model.quantity import Footprint

RESTRICTED = k8s.SecurityContext(
    allow_privilege_escalation=False,
    read_only_root_filesystem=True,
    capabilities=k8s.Capabilities(drop=["ALL"]),
)

SCRATCH = "tmp"

OUTSIDE_THE_MESH = {"sidecar.istio.io/inject": "false"}
"""The label of a pod that gets no sidecar in a namespace where the others get one."""


def as_user(user: int, *, group_owns_volumes: bool = False, port: int = 0) -> k8s.PodSecurityContext:
    """The security of a pod: a user that is not root, and the runtime's own seccomp profile.

    Without root a pod may listen on a `port` below 1024 only where it asks for it.
    """
    low = [k8s.Sysctl(name="net.ipv4.ip_unprivileged_port_start", value=str(port))] if 0 < port < 1024 else None
    return k8s.PodSecurityContext(
        run_as_non_root=True,
        run_as_user=user,
        run_as_group=user,
        fs_group=user if group_owns_volumes else None,
        # Walking over a whole database at each start would take minutes; its root tells that it was done.
        fs_group_change_policy="OnRootMismatch" if group_owns_volumes else None,
        sysctls=low,
        seccomp_profile=k8s.SeccompProfile(type="RuntimeDefault"),
    )


def resources(footprint: Footprint) -> k8s.ResourceRequirements:
    """Requests and limits of one container."""
    return k8s.ResourceRequirements(
        requests={name: quantity(value) for name, value in footprint.requests.quantities.items()},
        limits={name: quantity(value) for name, value in footprint.limits.quantities.items()},
    )


def container(
    name: str,
    image: Image,
    footprint: Footprint,
    *,
    command: Sequence[str] | None = None,
    env: Mapping[str, str] | None = None,
    env_vars: Sequence[k8s.EnvVar] | None = None,
    env_from: Sequence[k8s.EnvFromSource] | None = None,
    ports: Sequence[k8s.ContainerPort] | None = None,
    **more: object,
) -> k8s.Container:
    """One container: restricted, with a scratch folder, since the root file system is read only."""
    mounts = [k8s.VolumeMount(name=SCRATCH, mount_path="/tmp"), *more.pop("volume_mounts", ())]  # type: ignore[misc]
    return k8s.Container(
        name=name,
        image=image.reference,
        image_pull_policy=image.pull_policy,
        command=list(command) if command else None,
        env=list(env_vars or ()) + [k8s.EnvVar(name=key, value=value) for key, value in sorted((env or {}).items())]
        or None,
        env_from=list(env_from) if env_from else None,
        ports=list(ports) if ports else None,
        resources=resources(footprint),
        security_context=RESTRICTED,
        volume_mounts=mounts,
        **more,  # type: ignore[arg-type]
    )


def from_secret(variable: str, secret: str, key: str) -> k8s.EnvVar:
    """A variable that is one key of a Secret."""
    reference = k8s.SecretKeySelector(name=secret, key=key)
    return k8s.EnvVar(name=variable, value_from=k8s.EnvVarSource(secret_key_ref=reference))


def scratch() -> k8s.Volume:
    """The volume behind `/tmp`."""
    return k8s.Volume(name=SCRATCH, empty_dir=k8s.EmptyDirVolumeSource(size_limit=quantity("128Mi")))


def placed(platform: Platform, selector: Mapping[str, str]) -> tuple[Mapping[str, str], list[k8s.Toleration] | None]:
    """Node selector and tolerations for pods that live on the nodes with these labels."""
    unique = {(taint.key, taint.value): taint for taint in platform.taints_of(selector)}.values()
    return selector, [_toleration(taint.key, taint.value) for taint in unique] or None


def tolerations_of(taints: Sequence[Taint]) -> list[dict[str, str]]:
    """The tolerations for these taints, as plain values for a chart."""
    return [_plain_toleration(key, value) for key, value in sorted({(taint.key, taint.value) for taint in taints})]


def _toleration(key: str, value: str) -> k8s.Toleration:
    plain = _plain_toleration(key, value)
    return k8s.Toleration(key=key, effect=plain["effect"], operator=plain["operator"], value=plain.get("value"))


def _plain_toleration(key: str, value: str) -> dict[str, str]:
    """kubeadm's taint has no value: it is tolerated by being there."""
    match = {"operator": "Equal", "value": value} if value else {"operator": "Exists"}
    return {"key": key, "effect": "NoSchedule", **match}


def configured(settings: Mapping[str, str]) -> Mapping[str, str]:
    """The pod annotation that restarts the pods when their ConfigMap changes: a changed ConfigMap alone does not."""
    text = json.dumps(dict(settings), sort_keys=True)
    return {"groundswell/config": hashlib.sha256(text.encode()).hexdigest()[:16]}


def scraped(path: str, number: int) -> Mapping[str, str]:
    """Pod annotations by which the sidecar merges the application's metrics into its own, in plain HTTP."""
    return {"prometheus.io/scrape": "true", "prometheus.io/port": str(number), "prometheus.io/path": path}


METRICS_PORT = k8s.ServicePort(name="http-metrics", port=MERGED_METRICS_PORT, target_port=port(MERGED_METRICS_PORT))
"""The port of a Service that Prometheus scrapes: the sidecar's, which strict mTLS leaves open."""
