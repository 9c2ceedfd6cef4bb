"""The steps of a cluster that kubeadm makes on our own machines: from the first node to the root Application."""

from collections.abc import Mapping

from groundswell.bootstrap.argocd import argocd_values
from groundswell.bootstrap.network import network_values
from groundswell.bootstrap.step import Installation, Step, Wait
from groundswell.bootstrap.volumes import volumes_values
from groundswell.model import release as pins
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.node import Node
from groundswell.model.platform import Platform

ARGOCD = "argocd"
"""The namespace and the release of Argo CD; its objects are named by the release."""

KINDS = ("Application", "ApplicationSet", "AppProject")
AGAIN = (
    "It goes on by itself; to try at once, on the control plane: systemctl reset-failed groundswell-node; "
    "systemctl restart groundswell-node."
)


def steps(platform: KubeadmPlatform) -> tuple[Step, ...]:
    """Every step, in order."""
    return (
        cluster(platform),
        network(platform),
        volumes(platform),
        argocd(platform),
        account(platform),
        projects(platform),
        secrets(platform),
        root(platform),
    )


def cluster(platform: KubeadmPlatform) -> Step:
    names = tuple(node.name for node in platform.nodes)
    ranges = f"pods {platform.network.pod_cidr}, services {platform.network.service_cidr}"
    return Step(
        name="cluster",
        does=f"makes the cluster with kubeadm ({ranges}), Kubernetes {pins.KUBERNETES_VERSION}, and joins every node"
        + ("; sets the labels that kubelet may not set" if _labels(platform) else ""),
        needs=(f"aws-secret {platform.join_secret}",),
        provides={
            "namespaces": ("default", "kube-node-lease", "kube-public", "kube-system"),
            "nodes": tuple(_node(node) for node in platform.nodes if node.control_plane or node.bootstrap_labels),
            "others": (
                "cluster",
                f"kubernetes {pins.KUBERNETES_VERSION}",
                "service kube-system/kube-dns",
                f"node-count {len(platform.nodes)}",
                f"vcpu-quota {platform.vcpu_quota}",
            ),
        },
        labels=_labels(platform),
        waits=(
            Wait(resource="nodes", until="exists", names=names),
            # By it the load balancer's controller finds the instance behind a node: no cloud controller says it here.
            Wait(resource="nodes", until="field spec.providerID", names=names),
        ),
        timeout=3600,
        check="kubectl get nodes -o wide",
        if_it_fails="Each machine says in its tag groundswell:boot, and on its console, what stopped it; restart the "
        "service groundswell-node there, or replace the machine.",
        back="kubeadm reset --force on every machine, and see Go back; while nothing runs in it, nothing is lost.",
    )


def network(platform: KubeadmPlatform) -> Step:
    return Step(
        name="network",
        does="installs Calico, VXLAN",
        needs=("cluster",),
        provides={"namespaces": ("calico-system", "tigera-operator"), "others": ("network", "network-policies")},
        releases=(
            Installation(
                pin=pins.TIGERA_OPERATOR,
                name="calico",
                namespace="tigera-operator",
                values=network_values(platform),
            ),
        ),
        waits=(
            Wait(resource="deployment/tigera-operator", namespace="tigera-operator"),
            Wait(resource="tigerastatus/calico", until="condition Available"),
            Wait(resource="daemonset/calico-node", namespace="calico-system"),
            Wait(resource="nodes", names=tuple(node.name for node in platform.nodes)),
            Wait(resource="deployment/coredns", namespace="kube-system"),
        ),
        timeout=1800,
        check="kubectl get tigerastatus; kubectl get nodes",
        if_it_fails=f"kubectl describe tigerastatus calico; kubectl -n calico-system get pods -o wide. {AGAIN}",
        back="helm uninstall calico -n tigera-operator; no pod gets an address until it is there again.",
    )


def volumes(platform: KubeadmPlatform) -> Step:
    return Step(
        name="volumes",
        does="installs the EBS CSI driver",
        needs=("network",),
        provides={"others": ("csi-driver ebs.csi.aws.com",)},
        releases=(
            Installation(
                pin=pins.EBS_CSI_DRIVER,
                name="aws-ebs-csi-driver",
                namespace="kube-system",
                values=volumes_values(platform),
            ),
        ),
        waits=(
            Wait(resource="deployment/ebs-csi-controller", namespace="kube-system"),
            Wait(resource="daemonset/ebs-csi-node", namespace="kube-system"),
        ),
        timeout=1200,
        check="kubectl -n kube-system get deployment/ebs-csi-controller daemonset/ebs-csi-node; kubectl get csinodes",
        if_it_fails=f"kubectl -n kube-system logs deployment/ebs-csi-controller -c ebs-plugin. {AGAIN}",
        back="helm uninstall aws-ebs-csi-driver -n kube-system, after the last volume is gone.",
    )


def argocd(platform: KubeadmPlatform) -> Step:
    workloads = ("server", "repo-server", "applicationset-controller", "redis")
    return Step(
        name="argocd",
        does="installs Argo CD with its settings, the health check of Applications among them",
        needs=("network",),
        provides={
            "namespaces": (ARGOCD,),
            "crds": tuple(f"argoproj.io/{kind}" for kind in KINDS),
            "controllers": tuple(f"argoproj.io/{kind}" for kind in KINDS),
            "secrets": (f"{ARGOCD}/argocd-secret",),
            "others": ("health-check argoproj.io/Application", f"service {ARGOCD}/argocd-server"),
        },
        releases=(Installation(pin=pins.ARGO_CD, name=ARGOCD, namespace=ARGOCD, values=argocd_values(platform)),),
        waits=(
            *(Wait(resource=f"crd/{kind.lower()}s.argoproj.io") for kind in KINDS),
            *(Wait(resource=f"deployment/argocd-{name}", namespace=ARGOCD) for name in workloads),
            Wait(resource="statefulset/argocd-application-controller", namespace=ARGOCD),
        ),
        timeout=1200,
        check=f"kubectl -n {ARGOCD} get pods",
        if_it_fails=f"kubectl -n {ARGOCD} get pods; kubectl -n {ARGOCD} get events --sort-by=.lastTimestamp. {AGAIN}",
        back=f"helm uninstall argocd -n {ARGOCD}; its kinds stay, and so does all that it has delivered.",
    )


def account(platform: KubeadmPlatform) -> Step:
    secret = platform.secret(platform.argocd_account)
    return Step(
        name="account",
        does="gives Argo CD's account admin the password that Secrets Manager made",
        needs=(f"secret {ARGOCD}/argocd-secret", f"aws-secret {platform.secret_id(secret.name)}"),
        runs=(
            program("admin_account", platform, secret.name, str(secret.generated)),
            # What Argo CD made up at its first start, and nobody may use now.
            ("kubectl", "-n", ARGOCD, "delete", "secret", "argocd-initial-admin-secret", "--ignore-not-found"),
        ),
        waits=(Wait(resource="secret/argocd-secret", namespace=ARGOCD, until="exists"),),
        timeout=600,
        check=f"kubectl -n {ARGOCD} get secret argocd-secret -o jsonpath='{{.data.admin\\.passwordMtime}}'",
        if_it_fails=f"See that secret {platform.secret_id(secret.name)} has a value. {AGAIN}",
        back="put another password into the secret; the next run of this step sets it.",
    )


def projects(platform: Platform, again: str = AGAIN) -> Step:
    return Step(
        name="projects",
        does="applies the AppProject; what it does not name no Application may use",
        needs=("controller argoproj.io/AppProject",),
        applies=("projects.k8s.yaml",),
        waits=(Wait(resource=f"appproject/{platform.project}", namespace=ARGOCD, until="exists"),),
        timeout=300,
        check=f"kubectl -n {ARGOCD} get appproject {platform.project}",
        if_it_fails=again,
        back=f"kubectl -n {ARGOCD} delete appproject {platform.project}, once no Application is in it.",
    )


def secrets(platform: KubeadmPlatform) -> Step:
    """An ExternalSecret that finds an empty secret looks again only an hour later: nothing is delivered before."""
    supplied = [secret for secret in platform.secrets if secret.supplied]
    return Step(
        name="secrets",
        does="looks whether people have filled the secrets that are theirs to fill",
        needs=tuple(f"aws-secret {platform.secret_id(secret.name)}" for secret in supplied),
        provides={"others": ("filled-secrets",)},
        runs=tuple(program("secret_filled", platform, secret.name, *secret.supplied) for secret in supplied),
        timeout=7200,
        check=f"aws secretsmanager list-secrets --region {platform.region} --filters "
        f"Key=name,Values={platform.secret_id('')} --query 'SecretList[?!SecretVersionsToStages].Name'",
        if_it_fails=f"Fill the secret that is named: groundswell secrets --env {platform.environment.name} prints "
        f"the command. {AGAIN}",
    )


def root(platform: Platform, again: str = AGAIN) -> Step:
    name = f"{platform.slug}-root"
    return Step(
        name="root",
        does="applies the root Application, from which Argo CD delivers all else",
        needs=(
            "controller argoproj.io/Application",
            "csi-driver ebs.csi.aws.com",
            "network-policies",
            "filled-secrets",
            f"project {ARGOCD}/{platform.project}",
        ),
        applies=("root.k8s.yaml",),
        waits=(Wait(resource=f"application/{name}", namespace=ARGOCD, until="field status.sync.status"),),
        timeout=900,
        check=f"kubectl -n {ARGOCD} get applications",
        if_it_fails=f"kubectl -n {ARGOCD} describe application {name}; mostly the repository cannot be read. {again}",
        back=f"kubectl -n {ARGOCD} delete application {name}; it has no finalizer, so all that it delivered stays.",
    )


def _node(node: Node) -> str:
    """What only the cluster's maker knows of a node, as the inventory writes it."""
    labels = [f"label={key}={value}" for key, value in sorted(node.bootstrap_labels.items())]
    return " ".join((node.name, *(("control-plane",) if node.control_plane else ()), *labels))


def _labels(platform: KubeadmPlatform) -> Mapping[str, Mapping[str, str]]:
    return {node.name: node.bootstrap_labels for node in platform.nodes if node.bootstrap_labels}


def program(name: str, platform: Platform, secret: str, *arguments: str) -> tuple[str, ...]:
    """A program beside the steps that asks Secrets Manager for a secret."""
    return ("python3", "-m", f"programs.{name}", platform.region, platform.secret_id(secret), *arguments)
