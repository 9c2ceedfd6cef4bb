"""The ports on which servers of telemetry listen, as their own configuration says."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.pods.template import PodTemplate
from groundswell.order.telemetry.collectors import IMAGES
from groundswell.order.telemetry.mounted_configs import documents, mounted, running
from groundswell.order.tree import at, mapping, number, text, texts
from groundswell.order.view import View

_PORT = re.compile(r":(\d{2,5})\b")
_DEFAULTS = {"loki": (3100, 9095), "tempo": (3200, 9095)}
_MEMBERS = 7946
_OWN = {"health_check": 13133, "zpages": 55679, "pprof": 1777}


@dataclass(frozen=True, slots=True)
class Listener:
    """Pods whose only container is a server that listens on `ports` and no others, by its configuration."""

    pods: PodTemplate
    config: Resource
    ports: frozenset[int]


def listeners(view: View) -> Iterator[Listener]:
    """Loki, Tempo and OpenTelemetry collectors that run alone in their pods, with one configuration at hand."""
    for images, ports_of in ((("loki", "tempo"), _of_grafana), (IMAGES, _of_collector)):
        for pods, container in running(view, *images):
            found = [
                (config, content)
                for _, config in mounted(pods, container, view)
                for _, content in documents(config, view)
                if "server" in content or "receivers" in content
            ]
            arguments = " ".join(texts(container.get("args")))
            if (
                len(pods.containers) == 1
                and len(found) == 1
                and "-target" not in arguments
                and "listen-port" not in arguments
            ):
                config, content = found[0]
                yield Listener(pods, config, frozenset(ports_of(content, text(container.get("image")))))


def _of_grafana(config: Mapping[str, Any], image: str) -> Iterator[int]:
    http, grpc = _DEFAULTS["loki" if "loki" in image else "tempo"]
    yield number(at(config, "server", "http_listen_port"), http)
    yield number(at(config, "server", "grpc_listen_port"), grpc)
    yield _MEMBERS
    yield from _numbers(at(config, "distributor", "receivers"))
    for receiver in mapping(at(config, "distributor", "receivers")):
        yield from {
            "otlp": (4317, 4318),
            "zipkin": (9411,),
            "jaeger": (14268, 14250, 6831, 6832),
            "opencensus": (55678,),
        }.get(str(receiver), ())


def _of_collector(config: Mapping[str, Any], _: str) -> Iterator[int]:
    yield from _numbers([config.get("receivers"), config.get("exporters"), at(config, "service", "telemetry")])
    yield 8888
    for name in texts(at(config, "service", "extensions")):
        extension = at(config, "extensions", name)
        found = list(_numbers(extension))
        yield from found or ([_OWN[name.partition("/")[0]]] if name.partition("/")[0] in _OWN else ())
    protocols = mapping(at(config, "receivers", "otlp", "protocols"))
    for protocol, port in (("grpc", 4317), ("http", 4318)):
        if protocol in protocols and not text(at(protocols, protocol, "endpoint")):
            yield port


def _numbers(value: Any) -> Iterator[int]:
    """Every port in the addresses of a part of a configuration."""
    yield from (int(each) for each in _PORT.findall(str(value)))
    yield from (int(each) for each in re.findall(r"'port': '?(\d+)", str(value)))
