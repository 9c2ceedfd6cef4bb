"""The steps of a cluster on EKS: from the cluster that AWS made to the root Application.

Argo CD cannot deliver what it needs to start. So the operator, the store and the ExternalSecret behind `argocd-secret`
stand before it, with all that they need themselves.
"""

from groundswell.bootstrap.eks_values import argocd_values, external_secrets_values
from groundswell.bootstrap.kubeadm import ARGOCD, KINDS, program, projects, root
from groundswell.bootstrap.mesh import istiod_values
from groundswell.bootstrap.step import Installation, Step, Wait
from groundswell.model.eks import EksPlatform
from groundswell.model.release import Release

GATEWAY_API = "v1.3.0"
"""The release of Gateway API, standard channel, whose schemas objects are judged by (cdk8s.yaml)."""
GATEWAY_KINDS = ("GatewayClass", "Gateway", "HTTPRoute", "GRPCRoute", "ReferenceGrant")
ESO_KINDS = ("ClusterSecretStore", "ExternalSecret", "SecretStore")
AGAIN = "Then run the steps again: what is done is found done."


def steps(platform: EksPlatform) -> tuple[Step, ...]:
    """The nine steps, in order."""
    return (
        cluster(platform),
        gateway_api(),
        istio(platform),
        external_secrets(platform),
        store(platform),
        argocd_secret(platform),
        argocd(platform),
        projects(platform, AGAIN),
        root(platform, AGAIN),
    )


def cluster(platform: EksPlatform) -> Step:
    name = platform.cluster_name
    return Step(
        name="cluster",
        does=f"finds the cluster {name} that CloudFormation made, with its add-ons and nodes",
        provides={
            "namespaces": ("default", "kube-node-lease", "kube-public", "kube-system"),
            "others": (
                "cluster",
                "network",
                "network-policies",  # the VPC CNI enforces them: its setting enableNetworkPolicy is on
                "csi-driver ebs.csi.aws.com",
                "service kube-system/kube-dns",
            ),
        },
        runs=(("sh", "-ec", _enter(platform)),),
        waits=(
            Wait(resource="daemonset/aws-node", namespace="kube-system"),
            Wait(resource="daemonset/eks-pod-identity-agent", namespace="kube-system"),
            Wait(resource="deployment/coredns", namespace="kube-system"),
            Wait(resource="deployment/ebs-csi-controller", namespace="kube-system"),
            Wait(resource="nodes"),
        ),
        timeout=900,
        check=f"aws eks describe-cluster --name {name} --query cluster.status; kubectl get nodes",
        if_it_fails=f"aws eks list-nodegroups --cluster-name {name}; kubectl -n kube-system get pods -o wide. {AGAIN}",
    )


def _enter(platform: EksPlatform) -> str:
    """Points kubectl at the cluster, as its administrator: whoever made the cluster has no door of their own.

    The role's ARN holds the account's id, so it is asked for.
    """
    role = f"aws iam get-role --role-name {platform.slug}-eks-admin --query Role.Arn --output text"
    entered = f"aws eks update-kubeconfig --region {platform.region} --name {platform.cluster_name}"
    return f'role=$({role}); {entered} --role-arn "$role"'


def gateway_api() -> Step:
    address = f"https://github.com/kubernetes-sigs/gateway-api/releases/download/{GATEWAY_API}/standard-install.yaml"
    return Step(
        name="gateway-api",
        does=f"applies the definitions of Gateway API {GATEWAY_API}, standard channel, which istiod looks for",
        needs=("cluster",),
        provides={"crds": tuple(f"gateway.networking.k8s.io/{kind}" for kind in GATEWAY_KINDS)},
        runs=(("kubectl", "apply", "--server-side", "-f", address),),
        waits=tuple(Wait(resource=f"crd/{_plural(kind)}.gateway.networking.k8s.io") for kind in GATEWAY_KINDS),
        timeout=300,
        check="kubectl get crd -o name | grep gateway.networking.k8s.io",
        if_it_fails=f"See whether {address} can be reached. {AGAIN}",
    )


def istio(platform: EksPlatform) -> Step:
    base, istiod = platform.bootstrap_release("istio-base"), platform.bootstrap_release("istiod")
    return Step(
        name="istio",
        does="installs the mesh's definitions and istiod; a pod that starts before it runs without a sidecar for ever",
        needs=("network", "crd gateway.networking.k8s.io/Gateway"),
        provides={"namespaces": (istiod.namespace,)},
        releases=(
            _installed(base, {"defaultRevision": "default"}),
            _installed(istiod, istiod_values(platform)),
        ),
        waits=(Wait(resource="deployment/istiod", namespace=istiod.namespace),),
        check=f"kubectl -n {istiod.namespace} get pods; istioctl version",
        if_it_fails=f"kubectl -n {istiod.namespace} logs deployment/istiod. {AGAIN}",
    )


def external_secrets(platform: EksPlatform) -> Step:
    release = platform.bootstrap_release("external-secrets")
    workloads = (release.name, f"{release.name}-webhook", f"{release.name}-cert-controller")
    return Step(
        name="external-secrets",
        does="installs the External Secrets Operator, whose role comes by Pod Identity",
        needs=("network",),
        provides={
            "namespaces": (release.namespace,),
            "controllers": tuple(f"external-secrets.io/{kind}" for kind in ESO_KINDS),
        },
        releases=(_installed(release, external_secrets_values(platform)),),
        waits=(
            *(Wait(resource=f"crd/{kind.lower()}s.external-secrets.io") for kind in ESO_KINDS),
            *(Wait(resource=f"deployment/{name}", namespace=release.namespace) for name in workloads),
        ),
        check=f"kubectl -n {release.namespace} get pods",
        if_it_fails=f"kubectl -n {release.namespace} get pods,events --sort-by=.metadata.creationTimestamp. {AGAIN}",
    )


def store(platform: EksPlatform) -> Step:
    supplied = [secret for secret in platform.secrets if secret.supplied]
    return Step(
        name="store",
        does="applies the ClusterSecretStore, and looks whether people have filled the secrets that are theirs to fill",
        needs=(
            "controller external-secrets.io/ClusterSecretStore",
            *(f"aws-secret {platform.secret_id(secret.name)}" for secret in supplied),
        ),
        provides={"others": ("filled-secrets",)},
        applies=("store.k8s.yaml",),
        runs=tuple(program("secret_filled", platform, secret.name, *secret.supplied) for secret in supplied),
        waits=(Wait(resource=f"clustersecretstore/{platform.secret_store}"),),
        timeout=7200,
        check=f"kubectl get clustersecretstore {platform.secret_store}; groundswell secrets --platform {platform.name}",
        if_it_fails=f"kubectl describe clustersecretstore {platform.secret_store}; mostly the Pod Identity association "
        f"came after the operator's pod: restart it. {AGAIN}",
    )


def argocd_secret(platform: EksPlatform) -> Step:
    wanted = (platform.argocd_secret, platform.argocd_login)
    return Step(
        name="argocd-secret",
        does="applies the namespace of Argo CD and the ExternalSecret that makes argocd-secret",
        needs=(
            "filled-secrets",
            "controller external-secrets.io/ExternalSecret",
            *(f"aws-secret {platform.secret_id(name)}" for name in wanted),
        ),
        provides={"namespaces": (ARGOCD,)},
        applies=("argocd-secret.k8s.yaml",),
        waits=(
            Wait(resource="externalsecret/argocd-secret", namespace=ARGOCD),
            Wait(resource="secret/argocd-secret", namespace=ARGOCD, until="exists"),
        ),
        check=f"kubectl -n {ARGOCD} get externalsecret,secret argocd-secret",
        if_it_fails=f"kubectl -n {ARGOCD} describe externalsecret argocd-secret says which key is missing. {AGAIN}",
    )


def argocd(platform: EksPlatform) -> Step:
    release = platform.bootstrap_release("argocd")
    workloads = ("server", "repo-server", "applicationset-controller", "dex-server", "redis")
    return Step(
        name="argocd",
        does="installs Argo CD, which finds argocd-secret made (createSecret=false)",
        needs=("network", f"secret {ARGOCD}/argocd-secret"),
        provides={
            "crds": tuple(f"argoproj.io/{kind}" for kind in KINDS),
            "controllers": tuple(f"argoproj.io/{kind}" for kind in KINDS),
            "others": ("health-check argoproj.io/Application", f"service {ARGOCD}/argocd-server"),
        },
        releases=(_installed(release, argocd_values(platform)),),
        waits=(
            *(Wait(resource=f"crd/{kind.lower()}s.argoproj.io") for kind in KINDS),
            *(Wait(resource=f"deployment/argocd-{name}", namespace=ARGOCD) for name in workloads),
            Wait(resource="statefulset/argocd-application-controller", namespace=ARGOCD),
        ),
        timeout=1200,
        check=f"kubectl -n {ARGOCD} get pods",
        if_it_fails=f"kubectl -n {ARGOCD} get pods; kubectl -n {ARGOCD} get events --sort-by=.lastTimestamp. {AGAIN}",
    )


def _installed(release: Release, values: dict[str, object]) -> Installation:
    return Installation(pin=release.pin, name=release.name, namespace=release.namespace, values=values)


def _plural(kind: str) -> str:
    return f"{kind.lower()}es" if kind.endswith("ss") else f"{kind.lower()}s"
