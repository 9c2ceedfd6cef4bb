"""GS348: nginx listens on the ports that probes and Services ask."""

from typing import Any

import pytest

MOUNT = "mountPath: /etc/nginx/conf.d/default.conf, subPath: default.conf"


def platform(
    conf: str,
    *,
    mount: str = MOUNT,
    port: int = 8080,
    target: str = "8080",
    probe: str = "http",
    name: str = "default.conf",
) -> str:
    data = "\n".join(f"    {line}" for line in conf.splitlines())
    return f"""
apiVersion: v1
kind: ConfigMap
metadata: {{name: conf, namespace: shop}}
data:
  {name}: |
{data}
---
apiVersion: v1
kind: Service
metadata: {{name: web, namespace: shop}}
spec: {{selector: {{app: web}}, ports: [{{port: 80, targetPort: {target}}}]}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {{name: web, namespace: shop}}
spec:
  template:
    metadata: {{labels: {{app: web}}}}
    spec:
      containers:
        - name: web
          image: docker.io/library/nginx:1.29
          ports: [{{name: http, containerPort: {port}}}]
          readinessProbe: {{httpGet: {{path: /, port: {probe}}}}}
          volumeMounts: [{{name: conf, {mount}}}]
      volumes: [{{name: conf, configMap: {{name: conf}}}}]
"""


GOOD = (
    "server { listen 8080; }",
    "server {\n  listen 8080 default_server;\n  listen [::]:8080;\n}",
    "server { listen 0.0.0.0:8080 ssl; } server { listen 127.0.0.1:81; }",
    "server { listen 80; }\nserver { listen *:8080; }",
)
UNKNOWN = (
    "server { listen ${PORT}; }",
    "server { server_name x; }",
    "# listen 80;",
    "location / { root /x; }",
    "server { listen unix:/run/nginx.sock; }",
)


@pytest.mark.parametrize("conf", [*GOOD, *UNKNOWN])
def test_where_it_is_asked_or_nobody_can_know(world: Any, conf: str) -> None:
    assert world.root(text=platform(conf)).messages("GS348") == []


def test_another_port(world: Any) -> None:
    probe, service = sorted(world.root(text=platform("server { listen 80; # 8080\n}")).messages("GS348"), reverse=True)
    assert probe == "The readinessProbe of Deployment shop/web asks port 8080, and nginx listens on 80."
    assert service == "Service shop/web sends to port 8080 of Deployment shop/web, where nginx listens on 80."


def test_a_name_is_the_containers(world: Any) -> None:
    text = platform("server { listen 80; }", target="http", probe="80")
    (told,) = world.root(text=text).messages("GS348")
    assert told == "Service shop/web sends to port 8080 of Deployment shop/web, where nginx listens on 80."


def test_a_whole_folder_and_the_main_file(new_world: Any) -> None:
    wrong = "server { listen 80; }"
    folder = platform(wrong, mount="mountPath: /etc/nginx/conf.d")
    assert len(new_world().root(text=folder).messages("GS348")) == 2
    main = platform(
        f"http {{ {wrong} }}", mount="mountPath: /etc/nginx/nginx.conf, subPath: nginx.conf", name="nginx.conf"
    )
    assert len(new_world().root(text=main).messages("GS348")) == 2


def test_a_part_that_is_the_images(new_world: Any) -> None:
    wrong = "server { listen 80; }"
    for mount, name, conf in (
        ("mountPath: /etc/nginx/conf.d/extra.conf, subPath: extra.conf", "extra.conf", wrong),
        ("mountPath: /etc/nginx/templates", "default.conf.template", wrong),
        (
            "mountPath: /etc/nginx/nginx.conf, subPath: nginx.conf",
            "nginx.conf",
            f"http {{ include /etc/nginx/conf.d/*.conf; {wrong} }}",
        ),
        ("mountPath: /usr/share/nginx/html", "default.conf", wrong),
    ):
        text = platform(conf, mount=mount, name=name)
        assert new_world().root(text=text).messages("GS348") == []


def test_another_container_may_have_the_number(world: Any) -> None:
    side = "        - {name: side, image: x}\n      volumes:"
    text = platform("server { listen 80; }", port=80, probe="80").replace("      volumes:", side)
    assert world.root(text=text).messages("GS348") == []


def test_an_image_that_runs_a_second_server(world: Any) -> None:
    text = platform("server { listen 80; }", probe="9000", target="9000").replace("nginx:1.29", "web:1.0")
    text = text.replace("containerPort: 8080}", "containerPort: 80}, {name: fpm, containerPort: 9000}")
    assert world.root(text=text).messages("GS348") == []
