"""Buckets, queues, topics and tables: those that the AWS layer makes, and those that workloads are told to use."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from groundswell.manifests.resource import Resource
from groundswell.order.contracts.unrendered import unrendered
from groundswell.order.network.variables import Variable, variables
from groundswell.order.nodes.user_data import shown
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View


class Store(NamedTuple):
    """A kind of AWS resource that programs name in their settings. `noun` is also the type of its ARN's service."""

    noun: str
    service: str
    types: tuple[str, ...]
    field: str


BUCKET = Store("bucket", "s3", ("AWS::S3::Bucket",), "BucketName")
QUEUE = Store("queue", "sqs", ("AWS::SQS::Queue",), "QueueName")
TOPIC = Store("topic", "sns", ("AWS::SNS::Topic",), "TopicName")
TABLE = Store("table", "dynamodb", ("AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"), "TableName")

_ARN = re.compile(r"\barn:aws[\w-]*:(s3|sqs|sns|dynamodb):[\w-]*:\d*:(?:table/)?([\w.-]+)")
_BY_SERVICE = {each.service: each for each in (BUCKET, QUEUE, TOPIC, TABLE)}
_QUEUE_URL = re.compile(r"https://sqs\.[\w-]+\.amazonaws\.com(?:\.cn)?/\d{12}/([\w.-]+)")
_S3_URL = re.compile(r"\bs3a?://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?=[/\s'\"]|$)")
_BUCKET_NAMED = re.compile(r"(?:^|_)BUCKET(?:_NAME)?$|^(?:AWS|S3)_BUCKET(?:_[A-Z]+)?$", re.IGNORECASE)
_TABLE_NAMED = re.compile(r"DYNAMO\w*_TABLE(?:_NAME)?$", re.IGNORECASE)
_BUCKET_NAME = re.compile(r"(?=.*[a-z])[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
_TABLE_NAME = re.compile(r"[A-Za-z0-9_.-]{3,255}")
_OTHER = re.compile(r"MINIO|GCS|GOOGLE|AZURE|SPACES|\bR2|_R2|OSS_|WASABI", re.IGNORECASE)
_ENDPOINT = re.compile(
    r"(?!.*(?:PUBLIC|CDN)).*(?:S3|AWS|STORAGE|OBJECT|BUCKET)\w*_(?:ENDPOINT|URL|HOST)(?:_URL)?$", re.IGNORECASE
)
_HOLE = re.compile(r"\$\{[^}]*\}")
_IN_VALUES = frozenset({"bucket", "bucketName", "bucketname", "bucket_name"})
_S3 = frozenset({"s3", "aws"})
_DEEPEST = 30


class Told(NamedTuple):
    """One store that somebody is told to use, and by what ("variable S3_BUCKET")."""

    store: Store
    name: str
    by: str
    origin: Resource
    pods: PodTemplate | None


def made(store: Store, view: View) -> list[tuple[str, Resource]]:
    """(name, resource) of those that the templates make; a hole in a name is "*"."""
    return [(_name(each, store), each) for kind in store.types for each in view.aws(kind)]


def _name(each: Resource, store: Store) -> str:
    """Without a name of its own, CloudFormation makes one that begins with the stack's."""
    written = at(each.body, "Properties", store.field)
    return _HOLE.sub("*", shown(written)) if written else f"{each.key.namespace.lower()[:24]}*"


def told(view: View) -> list[Told]:
    """What variables of workloads, and values of charts that nobody rendered, name."""
    found = [each for pods in view.pods if not pods.owner.contract for each in _of_pods(pods, view)]
    for release in unrendered(view):
        for path, name in _of_values(release.values, "", s3=False, depth=0):
            found.append(Told(BUCKET, name, f"value {path}", release.owner, None))
    return list({(each.store, each.name, id(each.origin), id(each.pods)): each for each in reversed(found)}.values())


def _of_pods(pods: PodTemplate, view: View) -> Iterator[Told]:
    known = variables(pods, view)
    elsewhere = any(_ENDPOINT.match(each.name) and "amazonaws" not in each.value and each.value for each in known)
    for each in known:
        for store, name in _named(each):
            if store is not BUCKET or not (elsewhere or _OTHER.search(each.name)):
                yield Told(store, name, each.name, each.origin, pods)


def _named(variable: Variable) -> Iterator[tuple[Store, str]]:
    value = variable.value.strip()
    if ":" not in value:
        if _BUCKET_NAMED.search(variable.name) and _BUCKET_NAME.fullmatch(value):
            yield BUCKET, value
        elif _TABLE_NAMED.search(variable.name) and _TABLE_NAME.fullmatch(value):
            yield TABLE, value
        return
    for service, name in _ARN.findall(value):
        yield _BY_SERVICE[service], name
    yield from ((QUEUE, name) for name in _QUEUE_URL.findall(value))
    yield from ((BUCKET, name) for name in _S3_URL.findall(value))


def _of_values(value: Any, path: str, *, s3: bool, depth: int) -> Iterator[tuple[str, str]]:
    """(path, name) of buckets in parts that are about S3 and name no endpoint of another maker."""
    if depth > _DEEPEST:
        return
    if isinstance(value, Mapping):
        endpoint = text(value.get("endpoint")) or text(value.get("s3Url"))
        if value.get("enabled") is False or (endpoint and "amazonaws" not in endpoint):
            return
        s3 = s3 or any(text(value.get(each)) in _S3 for each in ("type", "backend", "provider"))
        names = mapping(value.get("bucketNames")) if s3 else {}
        for field, name in (*((each, value.get(each)) for each in _IN_VALUES if s3), *names.items()):
            if _BUCKET_NAME.fullmatch(text(name)):
                yield f"{path}.{field}".lstrip("."), text(name)
        for field, inner in value.items():
            yield from _of_values(inner, f"{path}.{field}", s3=s3 or field == "s3", depth=depth + 1)
    elif isinstance(value, list | tuple):
        for index, inner in enumerate(value):
            yield from _of_values(inner, f"{path}[{index}]", s3=s3, depth=depth + 1)
