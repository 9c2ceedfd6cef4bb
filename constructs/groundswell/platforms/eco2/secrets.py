"""The secrets of Eco², one per consumer. What people supply is listed by `groundswell secrets`."""

from groundswell.model.secret import Secret

SECRETS: tuple[Secret, ...] = (
    Secret(
        name="postgresql", consumer="the services and PostgreSQL", fixed={"username": "sesacthon"}, generated="password"
    ),
    Secret(
        name="postgresql-superuser",
        consumer="schema bootstraps and PostgreSQL",
        fixed={"username": "postgres"},
        generated="password",
    ),
    Secret(name="redis", consumer="the services and Redis", generated="password"),
    Secret(name="grafana", consumer="Grafana", fixed={"admin_user": "admin"}, generated="admin_password"),
    Secret(name="argocd", consumer="the bootstrap, which seeds Argo CD's admin account", generated="admin_password"),
    Secret(
        name="argocd-webhook", consumer="Argo CD", supplied={"github_secret": "the secret of the repository's webhook"}
    ),
    Secret(
        name="auth",
        consumer="auth",
        supplied={
            "rsa_private_key": "PEM of the RSA key that signs tokens, 2048 bits or more",
            "google_client_id": "OAuth client of Google",
            "google_client_secret": "OAuth client of Google",
            "kakao_client_id": "OAuth client of Kakao",
            "naver_client_id": "OAuth client of Naver",
            "naver_client_secret": "OAuth client of Naver",
        },
    ),
    Secret(name="auth-session", consumer="auth", generated="jwt_secret_key", length=64),
    Secret(name="character", consumer="character, and scan which calls it", generated="service_token", length=48),
    Secret(name="scan", consumer="scan", supplied={"openai_api_key": "API key of OpenAI"}),
    Secret(name="chat", consumer="chat", supplied={"openai_api_key": "API key of OpenAI"}),
    Secret(
        name="registry",
        consumer="every namespace that pulls from Docker Hub",
        supplied={"username": "Docker Hub account", "token": "Docker Hub access token, read only"},
    ),
)

RABBITMQ_SECRET = Secret(name="rabbitmq", consumer="RabbitMQ", fixed={"username": "rabbitmq"}, generated="password")
