"""GS506: a job's pods end: no sidecar runs on beside them."""

from collections.abc import Iterator

from groundswell.manifests.resource import Application
from groundswell.order.finding import Finding, Severity
from groundswell.order.kinds.versions import istio_minors, kubernetes_minor, native_sidecars_switched
from groundswell.order.mesh.companions import ends_its_sidecar, injected_companion, own_companion
from groundswell.order.mesh.mesh import ISTIO
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import text
from groundswell.order.view import View

rule = Rule(
    id="GS506",
    severity=Severity.ERROR,
    sentence="A job's pods end: no sidecar runs on beside them.",
    consequence="The job never completes; where it is a hook, the sync waits for it for ever.",
    fix='Label the job\'s pods sidecar.istio.io/inject: "false", or let the mesh use native sidecars.',
)

_NATIVE_BY_DEFAULT, _NATIVE_KUBERNETES = 27, 29
_CHARTS_WITH_JOBS = {
    "kube-prometheus-stack": "its webhook certificate jobs",
    "ingress-nginx": "its webhook certificate jobs",
    "cert-manager": "its API check job",
}


@rule.check
def jobs(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        if pods.ends and not ends_its_sidecar(pods):
            mesh = injected_companion(pods, view)
            if mesh and not _native(mesh, pods, view):
                yield _injected(pods, mesh, view)
            elif companion := own_companion(pods):
                message = f"{pods.owner} runs {companion} as an ordinary container, which does not end."
                fix = "Make it an init container with restartPolicy: Always, or let the job stop it at its end."
                yield rule.finding(pods.owner, message, severity=Severity.WARNING, fix=fix)


def _injected(pods: PodTemplate, mesh: str, view: View) -> Finding:
    told = _why(mesh, view)
    message = f"{pods.owner} is injected with {mesh}'s sidecar, which does not end with it{told}."
    known = mesh != ISTIO or bool(istio_minors(view)) or native_sidecars_switched(view) is False
    severity = Severity.ERROR if known and not pods.owner.contract else Severity.WARNING
    return rule.finding(pods.owner, message, severity=severity)


@rule.check
def charts(view: View) -> Iterator[Finding]:
    """Charts that are known to run jobs, in a namespace that injects."""
    for application in view.reading.applications:
        labels = view.namespace_labels(application.destination_namespace)
        injects = labels.get("istio-injection") == "enabled" or bool(labels.get("istio.io/rev"))
        if injects and view.delivers_here(application) and not _native_mesh(view):
            for source, values in zip(application.chart_sources, application.chart_values, strict=True):
                jobs = _CHARTS_WITH_JOBS.get(text(source.get("chart")))
                if jobs and "sidecar.istio.io/inject" not in repr(values) and not _rendered(application, view):
                    message = (
                        f"{application.resource} runs {jobs} in namespace {application.destination_namespace}, which "
                        f"injects a sidecar that does not end with them{_why(ISTIO, view)}."
                    )
                    yield rule.finding(application.resource, message, severity=Severity.WARNING)


def _rendered(application: Application, view: View) -> bool:
    return any(each.key.kind == "Job" for each in view.delivered.get(application.name, ()))


def _native(mesh: str, pods: PodTemplate, view: View) -> bool:
    own = str(pods.annotations.get("sidecar.istio.io/nativeSidecar") or "").lower()
    if own in ("true", "false"):
        return own == "true"
    if mesh != ISTIO:
        return "proxy-enable-native-sidecar" in repr(dict(pods.annotations))
    return _native_mesh(view)


def _native_mesh(view: View) -> bool:
    """Whether Istio's sidecars are native: told so, or by default since 1.27, on a Kubernetes that knows them."""
    switched, kubernetes = native_sidecars_switched(view), kubernetes_minor(view)
    if switched is not None:
        return switched
    versions = istio_minors(view)
    return bool(versions) and min(versions) >= _NATIVE_BY_DEFAULT and (kubernetes or 99) >= _NATIVE_KUBERNETES


def _why(mesh: str, view: View) -> str:
    versions, kubernetes = istio_minors(view), kubernetes_minor(view)
    if mesh != ISTIO or not versions:
        return ""
    if native_sidecars_switched(view) is False:
        return " (ENABLE_NATIVE_SIDECARS is false)"
    old = f" (Istio 1.{min(versions)}" + (f", Kubernetes 1.{kubernetes}" if kubernetes else "")
    return f"{old}: native sidecars are the default since Istio 1.{_NATIVE_BY_DEFAULT} and Kubernetes 1.29)"
