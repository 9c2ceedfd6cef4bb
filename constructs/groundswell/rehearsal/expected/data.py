"""Secrets, buckets and the distribution, from the model."""

from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.secret import Secret
from groundswell.rehearsal.facts import Things


def secrets(platform: KubeadmPlatform) -> Things:
    """Each secret with the keys of its value; one that people or the control plane fill is empty."""
    keys = {platform.secret_id(secret.name): _keys(secret) for secret in platform.secrets} | {
        platform.join_secret: None
    }
    return {name: {"keys": found, "encrypted by": f"alias/{platform.slug}"} for name, found in keys.items()}


def _keys(secret: Secret) -> list[str] | None:
    return sorted({*secret.fixed, secret.generated}) if secret.generated else None


def buckets(platform: KubeadmPlatform) -> Things:
    """The buckets that the platform names itself, and where images are served from."""
    private = {"encryption": "AES256", "versions": "Enabled", "public": False, "region": platform.region}
    found = {platform.images_bucket: {**private, "origins": sorted(platform.cors_origins)}}
    if platform.postgresql.backups:
        found[platform.backup_bucket] = {**private, "origins": []}
    return found


def distributions(platform: KubeadmPlatform) -> Things:
    """The distribution of the images bucket."""
    origin = f"{platform.images_bucket}.s3.{platform.region}.amazonaws.com"
    return {platform.images_host: {"origin": origin, "plain HTTP": "redirect-to-https"}}
