"""The data stores that AWS runs: PostgreSQL and Redis, in subnets that call nobody and answer the nodes only."""

import json

import aws_cdk as cdk
from aws_cdk import aws_elasticache as elasticache
from aws_cdk import aws_rds as rds
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from groundswell.model.eks import EksPlatform
from groundswell.stacks.cluster_network import ClusterNetwork
from groundswell.stacks.secrets import NOT_ROTATED, Secrets, logical_id
from groundswell.stacks.stack import Stack

ONE = "One instance, decided for its price: RDS restores it from a backup, ElastiCache starts anew."
USUAL_PORT = "The port is no secret: only the nodes' group reaches it."


class Data(Stack):
    """PostgreSQL and Redis."""

    platform: EksPlatform

    def __init__(self, scope: Construct, platform: EksPlatform, network: ClusterNetwork, secrets: Secrets) -> None:
        super().__init__(scope, "data", platform)
        self.secrets = secrets
        subnets = [network.subnet_ids[subnet.name] for subnet in platform.network.subnets_of("database")]
        self._database(subnets, network.groups["database"].ref)
        self._cache(subnets, network.groups["cache"].ref)

    def _database(self, subnets: list[str], group: str) -> None:
        own, name = self.platform.postgresql, f"{self.platform.slug}-postgres"
        secret = self.secrets.secrets[own.secret]
        made = rds.CfnDBInstance(
            self,
            "Database",
            db_instance_identifier=name,
            engine="postgres",
            engine_version=own.engine_version,
            db_instance_class=own.instance_class,
            storage_type="gp3",
            allocated_storage=str(own.storage),
            max_allocated_storage=own.most_storage,
            storage_encrypted=True,
            kms_key_id=self.secrets.key.attr_arn,
            db_name=own.database,
            port=str(own.port),
            master_username=_value(secret, "username"),
            master_user_password=_value(secret, "password"),
            db_subnet_group_name=self._database_subnets(subnets).ref,
            db_parameter_group_name=self._database_settings().ref,
            vpc_security_groups=[group],
            publicly_accessible=False,
            multi_az=False,
            backup_retention_period=own.backup_days,
            preferred_backup_window="03:00-06:00",
            preferred_maintenance_window="Mon:00:00-Mon:03:00",
            copy_tags_to_snapshot=True,
            auto_minor_version_upgrade=False,  # the version is data here: an upgrade is a reviewed change
            enable_cloudwatch_logs_exports=["postgresql", "upgrade"],
            enable_performance_insights=True,
            performance_insights_retention_period=7,
            performance_insights_kms_key_id=self.secrets.key.attr_arn,
            deletion_protection=self.platform.environment.production,
            tags=self.named(name),
        )
        made.apply_removal_policy(
            cdk.RemovalPolicy.RETAIN if self.platform.environment.production else cdk.RemovalPolicy.SNAPSHOT
        )
        self.acknowledge(made, {"AwsSolutions-RDS3": ONE, "AwsSolutions-RDS11": USUAL_PORT})
        # RDS itself writes host and port into the secret: nobody copies an address.
        secretsmanager.CfnSecretTargetAttachment(
            self, "DatabaseAddress", secret_id=secret.ref, target_id=made.ref, target_type="AWS::RDS::DBInstance"
        )

    def _database_subnets(self, subnets: list[str]) -> rds.CfnDBSubnetGroup:
        return rds.CfnDBSubnetGroup(
            self,
            "DatabaseSubnets",
            db_subnet_group_name=f"{self.platform.slug}-db-subnet-group",
            db_subnet_group_description=f"Database subnets of {self.platform.slug}",
            subnet_ids=subnets,
        )

    def _database_settings(self) -> rds.CfnDBParameterGroup:
        return rds.CfnDBParameterGroup(
            self,
            "DatabaseSettings",
            family=f"postgres{self.platform.postgresql.engine_version.split('.')[0]}",
            description=f"Settings of {self.platform.slug}",
            parameters={
                "shared_preload_libraries": "pg_stat_statements",
                "log_statement": "ddl",
                "log_min_duration_statement": "1000",
                "rds.force_ssl": "1",
            },
        )

    def _cache(self, subnets: list[str], group: str) -> None:
        own, name = self.platform.redis, f"{self.platform.slug}-redis"
        several = own.nodes > 1
        made = elasticache.CfnReplicationGroup(
            self,
            "Cache",
            replication_group_id=name,
            replication_group_description=f"Redis of {self.platform.slug}",
            engine="redis",
            engine_version=own.engine_version,
            cache_node_type=own.node_type,
            num_cache_clusters=own.nodes,
            automatic_failover_enabled=several,
            multi_az_enabled=several,
            port=own.port,
            transit_encryption_enabled=True,
            at_rest_encryption_enabled=True,
            kms_key_id=self.secrets.key.attr_arn,
            auth_token=_value(self.secrets.secrets[own.token_secret], "token"),
            cache_subnet_group_name=self._cache_subnets(subnets).ref,
            cache_parameter_group_name=self._cache_settings().ref,
            security_group_ids=[group],
            snapshot_retention_limit=own.snapshot_days,
            snapshot_window="00:00-05:00",
            preferred_maintenance_window="tue:05:00-tue:09:00",
            auto_minor_version_upgrade=False,
            tags=self.named(name),
        )
        self.keep(made)
        self.acknowledge(made, {"AwsSolutions-AEC4": ONE, "AwsSolutions-AEC5": USUAL_PORT})
        self._endpoint(made)

    def _cache_subnets(self, subnets: list[str]) -> elasticache.CfnSubnetGroup:
        return elasticache.CfnSubnetGroup(
            self,
            "CacheSubnets",
            cache_subnet_group_name=f"{self.platform.slug}-redis",
            description=f"Database subnets of {self.platform.slug}",
            subnet_ids=subnets,
        )

    def _cache_settings(self) -> elasticache.CfnParameterGroup:
        return elasticache.CfnParameterGroup(
            self,
            "CacheSettings",
            cache_parameter_group_family=f"redis{self.platform.redis.engine_version.split('.')[0]}",
            description=f"Settings of {self.platform.slug}",
            properties={"maxmemory-policy": "volatile-lru"},
        )

    def _endpoint(self, cache: elasticache.CfnReplicationGroup) -> None:
        """Where Redis is: an address, not a secret, but services read all of a store's data in one way."""
        name = self.platform.redis.endpoint_secret
        secret = self.platform.secret(name)
        address = json.dumps(dict.fromkeys(secret.attached, cache.attr_primary_end_point_address))
        made = secretsmanager.CfnSecret(
            self,
            logical_id(name),
            name=self.platform.secret_id(name),
            description=f"For {secret.consumer}: an address",
            kms_key_id=self.secrets.key.attr_arn,
            secret_string=address,
        )
        self.keep(made)
        self.acknowledge(made, {"AwsSolutions-SMG4": NOT_ROTATED})


def _value(secret: secretsmanager.CfnSecret, key: str) -> str:
    """A key of a secret, which CloudFormation reads when it deploys: the value stands in no template."""
    return f"{{{{resolve:secretsmanager:{secret.ref}:SecretString:{key}}}}}"
