"""What a platform on EKS must keep: groups that scale, stores that have their secrets, identities that exist."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from groundswell.model.described import Problem, written
from groundswell.model.secret_store import SecretsManager, ServiceAccountRole

if TYPE_CHECKING:
    from groundswell.model.eks import EksPlatform

Check = Callable[["EksPlatform"], Iterator[Problem]]
ALWAYS = ("vpc-cni", "kube-proxy", "coredns", "eks-pod-identity-agent")


def eks_problems(platform: "EksPlatform") -> Iterator[Problem]:
    """Every problem of every check here, in the order of the checks."""
    for check in CHECKS:
        yield from check(platform)


def _groups_scale(platform: "EksPlatform") -> Iterator[Problem]:
    for group in platform.cluster.node_groups:
        if not group.least <= group.desired <= group.most:
            scale = f"{group.least}, {group.desired}, {group.most}"
            yield Problem(f"node_groups[{group.name}]", scale, "least ≤ desired ≤ most", written(group))


def _addons_are_there(platform: "EksPlatform") -> Iterator[Problem]:
    known = {addon.name: addon for addon in platform.cluster.addons}
    for name in ALWAYS:
        if name not in known:
            yield Problem("cluster.addons", ", ".join(known), f"{name} too: no pod works without it")
    network = known.get("vpc-cni")
    if network and network.settings.get("enableNetworkPolicy") != "true":
        allowed = 'enableNetworkPolicy is "true": without it every NetworkPolicy is accepted and none is enforced'
        yield Problem("addons[vpc-cni].settings", dict(network.settings), allowed, written(network))


def _stores_have_their_secrets(platform: "EksPlatform") -> Iterator[Problem]:
    known = {secret.name: secret for secret in platform.secrets}
    wanted = (
        ("postgresql.secret", platform.postgresql.secret, ("username", "password", "host")),
        ("redis.token_secret", platform.redis.token_secret, ("token",)),
        ("redis.endpoint_secret", platform.redis.endpoint_secret, ("host",)),
        ("argocd_secret", platform.argocd_secret, ("secretkey",)),
        ("argocd_login", platform.argocd_login, ("client_id", "client_secret")),
    )
    for field, name, keys in wanted:
        missing = [key for key in keys if name not in known or key not in known[name].keys]
        if missing:
            yield Problem(field, name, f"a secret of the platform with the keys {', '.join(keys)}")


def _services_have_nodes(platform: "EksPlatform") -> Iterator[Problem]:
    for service in platform.services:
        if not platform.node_count(service.node_selector):
            groups = ", ".join(group.name for group in platform.cluster.node_groups)
            allowed = f"labels that a group of nodes has; groups: {groups}"
            yield Problem(f"services[{service.name}].placement", dict(service.node_selector), allowed, written(service))
        if service.bucket and not any(bucket.name == "files" for bucket in platform.buckets):
            yield Problem(f"services[{service.name}].bucket", True, "a bucket named files", written(service))


def _installed_once(platform: "EksPlatform") -> Iterator[Problem]:
    """What the bootstrap installs Argo CD must not deliver too: two owners undo each other's work."""
    before = {release.name for release in platform.bootstrap_releases}
    for release in platform.releases:
        if release.name in before:
            yield Problem(f"releases[{release.name}]", release.name, "not one of the bootstrap's", written(release))


def _store_fits_the_cloud(platform: "EksPlatform") -> Iterator[Problem]:
    store = platform.store
    if not isinstance(store, SecretsManager):
        yield Problem("store", type(store).__name__, "SecretsManager: the secrets of this platform are made there")
    elif isinstance(store.identity, ServiceAccountRole):
        allowed = "PodIdentity: the cluster has no OpenID provider in IAM, which IRSA needs"
        yield Problem("store.identity", type(store.identity).__name__, allowed)


CHECKS: tuple[Check, ...] = (
    _groups_scale, _addons_are_there, _stores_have_their_secrets, _services_have_nodes, _installed_once,
    _store_fits_the_cloud,
)  # fmt: skip
