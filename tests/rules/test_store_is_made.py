"""GS253: a bucket, queue, topic or table that settings name is one that the AWS layer makes."""

from typing import Any

import pytest

from tests.rules.manifests import container, workload

TEMPLATE = {
    "Resources": {
        "Files": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "shop-prod-files"}},
        "Logs": {"Type": "AWS::S3::Bucket"},
        "Own": {
            "Type": "AWS::S3::Bucket",
            "Properties": {"BucketName": {"Fn::Sub": "shop-own-${AWS::AccountId}"}},
        },
        "Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "jobs"}},
        "Users": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "users"}},
    }
}


def told(world: Any, *variables: tuple[str, str], template: Any = TEMPLATE) -> list[Any]:
    env = ", ".join(f"{{name: {name}, value: '{value}'}}" for name, value in variables)
    found: list[Any] = world.root(text=workload(container(f"env: [{env}]"))).stack("data", template).findings("GS253")
    return found


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("S3_BUCKET", "shop-prod-files"),
        ("S3_BUCKET", "shop-own-123456789012"),
        ("S3_BUCKET", "data-logs-1x2y3z"),
        ("BACKUP", "s3://shop-prod-files/db"),
        ("JOBS_URL", "https://sqs.eu-west-1.amazonaws.com/123456789012/jobs"),
        ("DYNAMODB_TABLE", "users"),
        ("MINIO_BUCKET", "elsewhere"),
        ("TOKEN_BUCKET", "10"),
        ("TOPIC", "arn:aws:sns:eu-west-1:123456789012:of-nobody-known"),
    ],
)
def test_what_is_made_or_nobody_can_know(world: Any, name: str, value: str) -> None:
    assert told(world, (name, value)) == []


@pytest.mark.parametrize(
    ("name", "value", "noun", "wrong", "near"),
    [
        ("S3_BUCKET", "shop-prod-file", "bucket", "shop-prod-file", "shop-prod-files"),
        ("BACKUP", "s3://shop-prd-files/db", "bucket", "shop-prd-files", "shop-prod-files"),
        ("Q", "https://sqs.eu-west-1.amazonaws.com/123456789012/job", "queue", "job", "jobs"),
        ("Q", "arn:aws:sqs:eu-west-1:123456789012:jobz", "queue", "jobz", "jobs"),
        ("DYNAMODB_USER_TABLE", "user", "table", "user", "users"),
    ],
)
def test_a_name_that_is_almost_one(world: Any, name: str, value: str, noun: str, wrong: str, near: str) -> None:
    (found,) = told(world, (name, value))
    assert found.message == (
        f"Deployment shop/web is told {noun} {wrong} by {name}, which no template makes. Did you mean {near}?"
    )
    assert found.severity == "warning"


def test_somebody_elses_is_an_info(world: Any) -> None:
    (found,) = told(world, ("S3_BUCKET", "partner-exports"))
    assert found.severity == "info"


def test_another_object_store(world: Any) -> None:
    assert told(world, ("S3_BUCKET", "shop-prod-file"), ("S3_ENDPOINT", "http://minio:9000")) == []


def test_the_public_address_is_no_other_store(world: Any) -> None:
    assert len(told(world, ("S3_BUCKET", "shop-prod-file"), ("S3_PUBLIC_ENDPOINT", "https://cdn.example.com"))) == 1


def test_stacks_without_any(world: Any) -> None:
    assert told(world, ("S3_BUCKET", "files"), template={"Resources": {"A": {"Type": "AWS::EC2::VPC"}}}) == []


def test_values_of_a_chart(new_world: Any) -> None:
    def of(values: dict[str, Any]) -> list[str]:
        world = new_world().root().stack("data", TEMPLATE).chart("loki", "loki", "6.0.0", values)
        found: list[str] = world.messages("GS253")
        return found

    assert of({"storage": {"type": "s3", "bucketNames": {"chunks": "shop-prod-files"}}}) == []
    (message,) = of({"storage": {"type": "s3", "bucketNames": {"chunks": "shop-prod-filez"}}})
    assert message.startswith("Application argocd/loki is told bucket shop-prod-filez by value storage.chunks,")
    assert of({"storage": {"type": "gcs", "bucketNames": {"chunks": "shop-prod-filez"}}}) == []
    assert of({"s3": {"endpoint": "minio:9000", "bucket": "shop-prod-filez"}}) == []
