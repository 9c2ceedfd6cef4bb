"""Wave 11 on EKS: the services' ExternalSecrets. Operator and store are there before Argo CD, which never has them."""

from collections.abc import Callable, Iterator, Mapping

import cdk8s

from groundswell.charts.delivery import Delivery, Row
from groundswell.charts.external_secret import DEFAULTS, Made, Template, add_by_namespace, as_it_is, of_service
from groundswell.errors import SynthesisError
from groundswell.model.eks import EksPlatform
from groundswell.model.secret import FromSecret, SecretSource
from groundswell.model.waves import BY_NAME

FOLDER = BY_NAME["secrets-cr"].folder


def deliveries(platform: EksPlatform) -> Iterator[Delivery]:
    yield Delivery(
        name="secrets",
        wave="secrets-cr",
        namespace=platform.bootstrap_release("external-secrets").namespace,
        folder=FOLDER,
        ignored=(DEFAULTS,),
    )


def folders(platform: EksPlatform) -> Mapping[str, Callable[[cdk8s.App], None]]:
    return {FOLDER: lambda app: add_by_namespace(app, platform, _made(platform))}


def _made(platform: EksPlatform) -> Iterator[Made]:
    """Every Secret that Argo CD delivers, in the order of the description; a service gets its own keys only."""
    for service in platform.services:
        if service.secrets:
            yield of_service(service, service.secret_name, service.secrets, _template)
    yield Made(
        namespace=platform.release("grafana").namespace,
        name=platform.grafana_secret,
        keys={"admin-user": "{{ .user }}", "admin-password": "{{ .password }}"},
        fetched={"user": ("monitoring/grafana", "admin_user"), "password": ("monitoring/grafana", "admin_password")},
    )


def _template(variable: str, source: SecretSource) -> Template:
    """Clients here read host, user and password apart; a URL would need an address that AWS alone knows."""
    if isinstance(source, FromSecret):
        return as_it_is(variable, source)
    raise SynthesisError(f"{variable} is a URL; on EKS a service reads host and password as variables of their own")


ROW = Row(wave="secrets-cr", platforms=EksPlatform, deliveries=deliveries, folders=folders)
