"""One ExternalSecret: which Secret it makes, of which keys, and where they come from. No value stands here."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import cdk8s

from groundswell.charts.chart import WAVE, Chart
from groundswell.charts.delivery import Ignored
from groundswell.model.labels import platform_labels
from groundswell.model.platform import Platform
from groundswell.model.secret import FromSecret, SecretSource
from groundswell.model.service import Service
from imports.io.external_secrets import (
    ExternalSecret,
    ExternalSecretSpec,
    ExternalSecretSpecData,
    ExternalSecretSpecDataRemoteRef,
    ExternalSecretSpecSecretStoreRef,
    ExternalSecretSpecSecretStoreRefKind,
    ExternalSecretSpecTarget,
    ExternalSecretSpecTargetTemplate,
    ExternalSecretSpecTargetTemplateMetadata,
)


@dataclass(frozen=True, kw_only=True)
class Made:
    """One Kubernetes Secret: each of its keys is a template over values that are fetched by a name."""

    namespace: str
    name: str
    keys: Mapping[str, str]
    fetched: Mapping[str, tuple[str, str]]  # name in templates -> secret, JSON key
    type: str = "Opaque"
    labels: Mapping[str, str] = field(default_factory=dict)


Template = tuple[str, dict[str, tuple[str, str]]]
"""What stands in a key, and what it fetches: name in the template -> secret, JSON key."""

DEFAULTS = Ignored(
    group="external-secrets.io",
    kind="ExternalSecret",
    jq=(
        ".spec.data[].remoteRef.conversionStrategy",
        ".spec.data[].remoteRef.decodingStrategy",
        ".spec.data[].remoteRef.metadataPolicy",
        ".spec.target.deletionPolicy",
        ".spec.target.template.engineVersion",
        ".spec.target.template.mergePolicy",
        ".spec.refreshPolicy",
    ),
    why="the API server fills in the defaults of the definition",
)


def add_external_secret(chart: Chart, platform: Platform, made: Made, wave: str = "") -> None:
    """The object; `wave` orders it inside its Application."""
    template = ExternalSecretSpecTargetTemplate(
        type=made.type,
        metadata=ExternalSecretSpecTargetTemplateMetadata(labels={**platform_labels(platform.name), **made.labels}),
        data=dict(made.keys),
    )
    chart.add(
        ExternalSecret,
        metadata=cdk8s.ApiObjectMetadata(
            name=made.name,
            namespace=made.namespace,
            labels=platform_labels(platform.name),
            annotations={WAVE: wave} if wave else None,
        ),
        spec=ExternalSecretSpec(
            refresh_interval="1h",
            secret_store_ref=ExternalSecretSpecSecretStoreRef(
                name=platform.secret_store, kind=ExternalSecretSpecSecretStoreRefKind.CLUSTER_SECRET_STORE
            ),
            target=ExternalSecretSpecTarget(name=made.name, template=template),
            data=[
                ExternalSecretSpecData(
                    secret_key=name,
                    remote_ref=ExternalSecretSpecDataRemoteRef(key=platform.secret_id(secret), property=key),
                )
                for name, (secret, key) in sorted(made.fetched.items())
            ],
        ),
    )


def add_by_namespace(app: cdk8s.App, platform: Platform, every: Iterable[Made], wave: str = "") -> None:
    """A chart for each namespace, in the order of the Secrets."""
    charts: dict[str, Chart] = {}
    for made in every:
        chart = charts.get(made.namespace) or charts.setdefault(made.namespace, Chart(app, made.namespace))
        add_external_secret(chart, platform, made, wave)


def of_service(
    service: Service, name: str, sources: Mapping[str, SecretSource], template: Callable[[str, SecretSource], Template]
) -> Made:
    """The Secret of a service: each variable by its template."""
    keys: dict[str, str] = {}
    fetched: dict[str, tuple[str, str]] = {}
    for variable, source in sources.items():
        text, values = template(variable, source)
        keys[variable] = text
        fetched |= values
    return Made(namespace=service.namespace, name=name, keys=keys, fetched=fetched)


def as_it_is(variable: str, source: FromSecret) -> Template:
    """A variable that is one JSON key of a secret."""
    name = variable.lower()
    return f"{{{{ .{name} }}}}", {name: (source.secret, source.key)}
