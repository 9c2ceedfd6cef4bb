"""GS676: a section of a server's configuration is one that the server knows."""

import difflib
from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.telemetry.mounted_configs import documents, mounted, running
from groundswell.order.view import View

rule = Rule(
    id="GS676",
    severity=Severity.WARNING,
    sentence="A section of a server's configuration is one that the server knows.",
    consequence="The server does not start: 'field … not found in type …', or 'invalid keys'.",
    fix="Spell the section as the server's documentation does.",
)

_PROMETHEUS = frozenset(
    (
        *("global", "runtime", "scrape_configs", "scrape_config_files", "rule_files", "alerting", "remote_write"),
        *("remote_read", "otlp", "storage", "tracing"),
    )
)
_COLLECTOR = frozenset({"receivers", "processors", "exporters", "connectors", "extensions", "service"})
_LOKI = frozenset(
    (
        *("target", "auth_enabled", "ballast_bytes", "server", "distributor", "querier", "query_scheduler", "frontend"),
        *("query_range", "ruler", "ruler_storage", "ingester_client", "ingester", "pattern_ingester", "index_gateway"),
        *("storage_config", "chunk_store_config", "schema_config", "compactor", "compactor_client", "limits_config"),
        *("frontend_worker", "table_manager", "memberlist", "runtime_config", "operational_config", "tracing"),
        *("analytics", "profiling", "common", "metrics_namespace", "bloom_build", "bloom_gateway", "kafka_config"),
    )
)
_TEMPO = frozenset(
    (
        *(
            "target",
            "multitenancy_enabled",
            "http_api_prefix",
            "server",
            "distributor",
            "ingester",
            "metrics_generator",
        ),
        *("query_frontend", "querier", "compactor", "storage", "memberlist", "overrides", "cache", "usage_report"),
        *(
            "stream_over_http_enabled",
            "ingester_client",
            "metrics_generator_client",
            "internal_server",
            "use_otel_tracer",
        ),
    )
)
_SERVERS = {
    ("prometheus",): _PROMETHEUS,
    ("loki",): _LOKI,
    ("tempo",): _TEMPO,
    ("opentelemetry-collector-contrib", "opentelemetry-collector", "otelcol"): _COLLECTOR,
}
_ENOUGH = 2
"""Sections that a file must share with a server to be its configuration."""


@rule.check
def sections(view: View) -> Iterator[Finding]:
    for images, known in _SERVERS.items():
        for pods, container in running(view, *images):
            for _, config in mounted(pods, container, view):
                for key, content in documents(config, view):
                    for name, meant in _misspelt([str(each) for each in content], known):
                        message = f"{key} of {config} has {name}. Did you mean {meant}?"
                        yield rule.finding(config, message, related=[pods.owner])


def _misspelt(names: list[str], known: frozenset[str]) -> Iterator[tuple[str, str]]:
    """A section that is near to none may be one of a newer release."""
    for name in names if len(known & set(names)) >= _ENOUGH else ():
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.8) if name not in known else []
        if near and near[0] not in names:
            yield name, near[0]
