"""Redis that AWS runs: over TLS, with a token that stands in no template."""

import json

from aws_cdk import aws_elasticache as elasticache
from aws_cdk import aws_secretsmanager as secretsmanager

from groundswell.model.eks import EksPlatform
from groundswell.stacks.secrets import NOT_ROTATED, Secrets, logical_id, value_of
from groundswell.stacks.stack import Stack

ONE = "One node, decided for its price: a new one starts from the last snapshot."
USUAL_PORT = "The port is no secret: only the nodes' group reaches it."


def add_cache(stack: Stack, platform: EksPlatform, secrets: Secrets, subnets: list[str], group: str) -> None:
    """Redis by ElastiCache, and the secret with its address."""
    own, name = platform.redis, f"{platform.slug}-redis"
    several = own.nodes > 1
    made = elasticache.CfnReplicationGroup(
        stack,
        "Cache",
        replication_group_id=name,
        replication_group_description=f"Redis of {platform.slug}",
        engine="redis",
        engine_version=own.engine_version,
        cache_node_type=own.node_type,
        num_cache_clusters=own.nodes,
        automatic_failover_enabled=several,
        multi_az_enabled=several,
        port=own.port,
        transit_encryption_enabled=True,
        at_rest_encryption_enabled=True,
        kms_key_id=secrets.key.attr_arn,
        auth_token=value_of(secrets.secrets[own.token_secret], "token"),
        cache_subnet_group_name=_subnets(stack, subnets).ref,
        cache_parameter_group_name=_settings(stack, platform).ref,
        security_group_ids=[group],
        snapshot_retention_limit=own.snapshot_days,
        snapshot_window="00:00-05:00",
        preferred_maintenance_window="tue:05:00-tue:09:00",
        auto_minor_version_upgrade=False,
        tags=stack.named(name),
    )
    stack.keep(made)
    stack.acknowledge(made, {"AwsSolutions-AEC4": ONE, "AwsSolutions-AEC5": USUAL_PORT})
    _endpoint(stack, platform, secrets, made)


def _subnets(stack: Stack, subnets: list[str]) -> elasticache.CfnSubnetGroup:
    return elasticache.CfnSubnetGroup(
        stack,
        "CacheSubnets",
        cache_subnet_group_name=f"{stack.platform.slug}-redis",
        description=f"Database subnets of {stack.platform.slug}",
        subnet_ids=subnets,
    )


def _settings(stack: Stack, platform: EksPlatform) -> elasticache.CfnParameterGroup:
    return elasticache.CfnParameterGroup(
        stack,
        "CacheSettings",
        cache_parameter_group_family=f"redis{platform.redis.engine_version.split('.')[0]}",
        description=f"Settings of {platform.slug}",
        properties={"maxmemory-policy": "volatile-lru"},
    )


def _endpoint(stack: Stack, platform: EksPlatform, secrets: Secrets, cache: elasticache.CfnReplicationGroup) -> None:
    """Where Redis is: an address, not a secret, but services read all of a store's data in one way."""
    name = platform.redis.endpoint_secret
    secret = platform.secret(name)
    address = json.dumps(dict.fromkeys(secret.attached, cache.attr_primary_end_point_address))
    made = secretsmanager.CfnSecret(
        stack,
        logical_id(name),
        name=platform.secret_id(name),
        description=f"For {secret.consumer}: an address",
        kms_key_id=secrets.key.attr_arn,
        secret_string=address,
    )
    stack.keep(made)
    stack.acknowledge(made, {"AwsSolutions-SMG4": NOT_ROTATED})
