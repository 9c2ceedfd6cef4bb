"""Which objects make Secrets that no manifest declares: those that bring them from a store or decrypt them."""

from collections.abc import Callable, Iterator, Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.tree import at, mapping, mappings, text

Maker = Callable[[Resource], Iterator[str]]
"""The names of the Secrets that an object makes in its own namespace."""


def _external(resource: Resource) -> Iterator[str]:
    target = at(resource.body, "spec", "target")
    if at(target, "creationPolicy") not in ("Merge", "None"):  # these two only add to a Secret that somebody else makes
        yield text(at(target, "name")) or resource.key.name


def _certificate(resource: Resource) -> Iterator[str]:
    yield text(at(resource.body, "spec", "secretName"))


def _sops(resource: Resource) -> Iterator[str]:
    for template in mappings(at(resource.body, "spec", "secretTemplates")):
        yield text(template.get("name"))


def _named(resource: Resource) -> Iterator[str]:
    """Called after the object itself: a SealedSecret, too, whatever its template says (sealed-secrets 0.29, Unseal)."""
    yield resource.key.name


def _vault(resource: Resource) -> Iterator[str]:
    """The Vault Secrets Operator fills a Secret that is there already unless it is told to create it."""
    destination = mapping(at(resource.body, "spec", "destination"))
    if destination.get("create") is True:
        yield text(destination.get("name"))


def _csi(resource: Resource) -> Iterator[str]:
    for each in mappings(at(resource.body, "spec", "secretObjects")):
        yield text(each.get("secretName"))


def _at(*path: str) -> Maker:
    return lambda resource: iter([text(at(resource.body, "spec", *path))])


MAKERS: Mapping[tuple[str, str], Maker] = {
    ("external-secrets.io", "ExternalSecret"): _external,
    ("bitnami.com", "SealedSecret"): _named,
    ("cert-manager.io", "Certificate"): _certificate,
    ("isindir.github.com", "SopsSecret"): _sops,
    ("secrets-store.csi.x-k8s.io", "SecretProviderClass"): _csi,
    **{
        ("secrets.hashicorp.com", kind): _vault
        for kind in ("VaultStaticSecret", "VaultDynamicSecret", "VaultPKISecret", "HCPVaultSecretsApp")
    },
    ("onepassword.com", "OnePasswordItem"): _named,
    ("secrets.infisical.com", "InfisicalSecret"): _at("managedSecretReference", "secretName"),
    ("secrets.doppler.com", "DopplerSecret"): _at("managedSecret", "name"),
    ("k8s.bitwarden.com", "BitwardenSecret"): _at("secretName"),
}

MAKER_KINDS = tuple(f"{group}/{kind}" for group, kind in MAKERS)
"""The kinds, as `Rule.provides` takes them."""


def secrets_made(resource: Resource) -> Iterator[tuple[str, str]]:
    """(namespace, name) of each Secret that a resource's controller makes; nothing for other kinds."""
    maker = MAKERS.get((resource.key.group, resource.key.kind))
    for name in maker(resource) if maker else ():
        if name:
            yield _home(resource), name


def _home(resource: Resource) -> str:
    """Where it makes them: two operators may be told another namespace than the object's."""
    spec = resource.body.get("spec")
    told = at(spec, "managedSecretReference", "secretNamespace") or at(spec, "managedSecret", "namespace")
    return text(told) or resource.key.namespace
