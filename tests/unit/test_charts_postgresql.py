"""PostgreSQL: it starts as the user it runs as, on a volume that it owns, with the settings that Git has."""

from collections.abc import Callable
from typing import Any

import pytest

from groundswell.platforms import load

Body = dict[str, Any]
Found = Callable[..., list[Body]]
each_environment = pytest.mark.parametrize("environment", ("dev", "prod"))


@pytest.fixture
def pod(found: Found, environment: str) -> Body:
    (body,) = found(environment, "StatefulSet")
    template: Body = body["spec"]["template"]
    return template


@each_environment
def test_it_owns_its_volume_without_walking_over_it_at_each_start(pod: Body) -> None:
    context = pod["spec"]["securityContext"]
    assert context["fsGroup"] == context["runAsUser"] == context["runAsGroup"] == 999
    assert context["fsGroupChangePolicy"] == "OnRootMismatch"


@each_environment
def test_what_it_writes_to_is_a_volume(pod: Body) -> None:
    (container,) = pod["spec"]["containers"]
    data = {variable["name"]: variable.get("value", "") for variable in container["env"]}["PGDATA"]
    writable = {mount["mountPath"] for mount in container["volumeMounts"] if not mount.get("readOnly")}
    assert writable == {"/tmp", "/var/run/postgresql", "/var/lib/postgresql/data"}
    assert data.startswith("/var/lib/postgresql/data/")  # not the volume's root: initdb refuses lost+found


@each_environment
def test_the_script_for_an_empty_volume_is_read_into_the_entry_points_own_shell(found: Found, environment: str) -> None:
    (settings,) = found(environment, "ConfigMap", name="settings", namespace="postgres")
    script = settings["data"]["10-user.sh"]
    assert script.startswith('psql -v ON_ERROR_STOP=1 -v name="$APP_USER" -v password="$APP_PASSWORD"')
    assert not any(line.startswith("set ") or line == "exit" for line in script.splitlines())


@each_environment
def test_changed_settings_restart_it(found: Found, pod: Body, environment: str) -> None:
    assert set(pod["metadata"]["annotations"]) == {"groundswell/config"}
    (container,) = pod["spec"]["containers"]
    assert container["args"] == ["-c", "config_file=/etc/postgresql/postgresql.conf"]
    (settings,) = found(environment, "ConfigMap", name="settings", namespace="postgres")
    assert "password_encryption = scram-sha-256\n" in settings["data"]["postgresql.conf"]


@each_environment
def test_urls_name_the_service_and_the_database_that_are_there(found: Found, environment: str) -> None:
    store = load("eco2", environment).postgresql
    (service,) = [
        body for body in found(environment, "Service", namespace="postgres") if body["metadata"]["name"] == store.name
    ]
    assert store.host == f"{service['metadata']['name']}.postgres.svc.cluster.local"
    assert store.port in {port["port"] for port in service["spec"]["ports"]}
    urls = [
        url
        for body in found(environment, "ExternalSecret")
        for name, url in body["spec"]["target"]["template"]["data"].items()
        if name.endswith("_URL") and "postgresql" in url
    ]
    assert urls and all(url.endswith(f"@{store.host}:{store.port}/ecoeco") for url in urls)
    assert all("password | urlquery" in url for url in urls)


def test_the_backup_is_dumped_whole_before_it_is_uploaded(found: Found) -> None:
    (job,) = found("prod", "CronJob")
    spec = job["spec"]["jobTemplate"]["spec"]["template"]["spec"]
    ((dump,), (upload,)) = spec["initContainers"], spec["containers"]
    assert dump["command"][-1].startswith("pg_dump ") and "--file=/dump/database.dump" in dump["command"][-1]
    assert f"s3://{load('eco2', 'prod').backup_bucket}/ecoeco/" in upload["command"][-1]
    assert not any("KEY" in variable["name"] for variable in upload["env"])  # the node's role, no key
