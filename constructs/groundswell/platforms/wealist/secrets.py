"""The secrets of wealist. What people supply is listed by `groundswell secrets`."""

from groundswell.model.secret import Secret

DATABASE, TOKEN, ENDPOINT = "database/endpoint", "redis/auth-token", "redis/endpoint"
ARGOCD, LOGIN, GOOGLE = "argocd/server", "oauth/argocd", "oauth/google"
JWT, KEYS, INTERNAL = "app/jwt-secret", "app/jwt-rsa-keys", "app/internal-api-key"

_CLIENT = {"client_id": "OAuth client of Google", "client_secret": "OAuth client of Google"}

SECRETS: tuple[Secret, ...] = (
    Secret(
        name=DATABASE,
        consumer="the services with a database",
        fixed={"username": "wealist_admin"},
        generated="password",
        attached=("host", "port"),
    ),
    Secret(name=ENDPOINT, consumer="the services", attached=("host",)),
    Secret(name=TOKEN, consumer="the services and ElastiCache", generated="token"),
    Secret(name=JWT, consumer="the services, which sign and check tokens", generated="secret", length=86),
    Secret(name=INTERNAL, consumer="the services, for calls among themselves", generated="key"),
    Secret(
        name=KEYS,
        consumer="auth-service, which signs tokens, and the services that check them",
        supplied={"public_key": "PEM of the RSA key", "private_key": "PEM of the RSA key that signs tokens"},
    ),
    Secret(name=GOOGLE, consumer="auth-service", supplied=_CLIENT),
    Secret(name=ARGOCD, consumer="the bootstrap, for argocd-secret", generated="secretkey"),
    Secret(name=LOGIN, consumer="the bootstrap, for argocd-secret", supplied=_CLIENT),
    Secret(
        name="monitoring/grafana",
        consumer="Grafana",
        fixed={"admin_user": "admin"},
        generated="admin_password",
    ),
)
