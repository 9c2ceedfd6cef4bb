"""One Application as the simulator needs it: what it delivers, and the policy by which it syncs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from groundswell.manifests.resource import Application, Key, Resource
from groundswell.order.argocd.deletion import cascade
from groundswell.order.argocd.retry import Retry, retry_of
from groundswell.sync.options import of_application


@dataclass(frozen=True, slots=True)
class Delivery:
    """An Application, its targets and its sync policy.

    `automated` is false where a person has to start each sync. `generated_by` is the ApplicationSet that made it.
    `project` names its AppProject. `cascade` is how its objects go when it is deleted: "foreground", "background", or
    "" where they stay.
    """

    name: str
    resource: Resource
    targets: tuple[Resource, ...]
    namespace: str
    parent: str = ""
    generated_by: Key | None = None
    automated: bool = False
    prune: bool = False
    self_heal: bool = False
    allow_empty: bool = False
    options: frozenset[str] = frozenset()
    managed_namespace: bool = False
    retry: Retry = field(default_factory=Retry)
    cascade: str = ""
    project: str = "default"

    @property
    def key(self) -> Key:
        return self.resource.key


def delivery_of(application: Application, targets: tuple[Resource, ...]) -> Delivery:
    """The delivery that an Application's own manifest describes; what it does not say has Argo CD's default."""
    spec = _mapping(application.resource.body.get("spec"))
    policy = _mapping(spec.get("syncPolicy"))
    automated = policy.get("automated")
    switches = _mapping(automated)
    return Delivery(
        name=application.name,
        resource=application.resource,
        targets=targets,
        namespace=application.destination_namespace,
        parent=application.parent,
        generated_by=application.generated_by,
        automated=isinstance(automated, Mapping) and switches.get("enabled") is not False,
        prune=switches.get("prune") is True,
        self_heal=switches.get("selfHeal") is True,
        allow_empty=switches.get("allowEmpty") is True,
        options=of_application(spec),
        managed_namespace=isinstance(policy.get("managedNamespaceMetadata"), Mapping),
        retry=retry_of(policy.get("retry")),
        cascade=cascade(application.resource.body),
        project=str(spec.get("project") or "default"),
    )


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
