"""GS255: a configuration that a program reads as it stands holds no variable."""

from typing import Any

import pytest

from tests.rules.manifests import container, manifest, workload


def told(world: Any, image: str, path: str, line: str, more: str = "") -> list[str]:
    folder, _, name = path.rpartition("/")
    rest = f"volumeMounts: [{{name: c, mountPath: {folder}}}]{more}"
    pods = container(rest).replace("web:1.0", image) + ", volumes: [{name: c, configMap: {name: conf}}]"
    config = manifest("ConfigMap", "conf", f"data: {{{name}: '{line}'}}")
    found: list[str] = world.root(text=workload(pods) + config).messages("GS255")
    return found


@pytest.mark.parametrize(
    ("image", "path", "line"),
    [
        ("loki:3.0", "/etc/loki/loki.yaml", "bucketnames: ${LOKI_BUCKET}"),
        ("prometheus:v3", "/etc/prometheus/prometheus.yml", "password: ${PASSWORD}"),
        ("alertmanager:v1", "/etc/am/config.yml", "slack_api_url: $(SLACK_URL)"),
        ("nginx:1.29", "/etc/nginx/conf.d/default.conf", "proxy_pass http://${BACKEND_HOST};"),
    ],
)
def test_a_variable_that_is_left(world: Any, image: str, path: str, line: str) -> None:
    (message,) = told(world, image, path, line)
    assert message.startswith("ConfigMap shop/conf has $")
    assert message.endswith(f"in what Deployment shop/web reads as {path}, and nothing fills it in.")


@pytest.mark.parametrize(
    ("image", "path", "line", "more"),
    [
        ("loki:3.0", "/etc/loki/loki.yaml", "bucketnames: ${LOKI_BUCKET}", ", args: [-config.expand-env=true]"),
        ("loki:3.0", "/etc/loki/loki.yaml", "bucketnames: loki", ""),
        ("prometheus:v3", "/etc/prometheus/prometheus.yml", "replacement: ${NAME}", ""),
        ("nginx:1.29", "/etc/nginx/conf.d/default.conf", "proxy_pass http://${upstream};", ""),
        ("nginx:1.29", "/etc/nginx/templates/default.conf", "listen ${PORT};", ""),
        ("nginx:1.29", "/usr/share/nginx/html/x.conf", "${PORT}", ""),
        ("nginx:1.29", "/etc/nginx/nginx.conf", "${PORT}", ", command: [sh, -c, envsubst]"),
        ("alloy:1.0", "/etc/alloy/config.alloy", "${HOST_NAME}", ""),
    ],
)
def test_what_fills_it_in_or_means_something_else(world: Any, image: str, path: str, line: str, more: str) -> None:
    assert told(world, image, path, line, more) == []
