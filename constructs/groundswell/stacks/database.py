"""PostgreSQL that AWS runs: private, encrypted, with a password that stands in no template."""

import aws_cdk as cdk
from aws_cdk import aws_rds as rds
from aws_cdk import aws_secretsmanager as secretsmanager

from groundswell.model.eks import EksPlatform
from groundswell.stacks.secrets import Secrets, value_of
from groundswell.stacks.stack import Stack

ONE = "One instance, decided for its price: RDS restores it from a backup."
USUAL_PORT = "The port is no secret: only the nodes' group reaches it."


def add_database(stack: Stack, platform: EksPlatform, secrets: Secrets, subnets: list[str], group: str) -> None:
    """PostgreSQL by RDS; RDS itself writes its address into the secret that the services read."""
    own, name = platform.postgresql, f"{platform.slug}-postgres"
    secret = secrets.secrets[own.secret]
    made = rds.CfnDBInstance(
        stack,
        "Database",
        db_instance_identifier=name,
        engine="postgres",
        engine_version=own.engine_version,
        db_instance_class=own.instance_class,
        storage_type="gp3",
        allocated_storage=str(own.storage),
        max_allocated_storage=own.most_storage,
        storage_encrypted=True,
        kms_key_id=secrets.key.attr_arn,
        db_name=own.database,
        port=str(own.port),
        master_username=value_of(secret, "username"),
        master_user_password=value_of(secret, "password"),
        db_subnet_group_name=_subnets(stack, subnets).ref,
        db_parameter_group_name=_settings(stack, platform).ref,
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
        performance_insights_kms_key_id=secrets.key.attr_arn,
        deletion_protection=platform.environment.production,
        tags=stack.named(name),
    )
    made.apply_removal_policy(
        cdk.RemovalPolicy.RETAIN if platform.environment.production else cdk.RemovalPolicy.SNAPSHOT
    )
    stack.acknowledge(made, {"AwsSolutions-RDS3": ONE, "AwsSolutions-RDS11": USUAL_PORT})
    # RDS itself writes host and port into the secret: nobody copies an address.
    secretsmanager.CfnSecretTargetAttachment(
        stack, "DatabaseAddress", secret_id=secret.ref, target_id=made.ref, target_type="AWS::RDS::DBInstance"
    )


def _subnets(stack: Stack, subnets: list[str]) -> rds.CfnDBSubnetGroup:
    return rds.CfnDBSubnetGroup(
        stack,
        "DatabaseSubnets",
        db_subnet_group_name=f"{stack.platform.slug}-db-subnet-group",
        db_subnet_group_description=f"Database subnets of {stack.platform.slug}",
        subnet_ids=subnets,
    )


def _settings(stack: Stack, platform: EksPlatform) -> rds.CfnDBParameterGroup:
    return rds.CfnDBParameterGroup(
        stack,
        "DatabaseSettings",
        family=f"postgres{platform.postgresql.engine_version.split('.')[0]}",
        description=f"Settings of {platform.slug}",
        parameters={
            "shared_preload_libraries": "pg_stat_statements",
            "log_statement": "ddl",
            "log_min_duration_statement": "1000",
            "rds.force_ssl": "1",
        },
    )
