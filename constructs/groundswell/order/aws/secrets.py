"""Which secrets of the AWS layer something in that layer reads or writes."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.order.aws.layer import imports, references
from groundswell.order.aws.references import exports_by_name
from groundswell.order.leaves import texts_in
from groundswell.order.tree import at, text
from groundswell.order.view import View

_SAID_OF_SECRETS = re.compile(r"AWS::(?:IAM|KMS)::|AWS::SecretsManager::|AWS::CDK::")
"""Types that speak of a secret and do not read it."""
_WRITES = re.compile(r"secretsmanager:(?:Put|Update)")


def read_in_aws(view: View) -> set[int]:
    """`id()` of each secret that other AWS resources read, in their stack, through an export or by its name."""
    named: set[tuple[str, str]] = set()
    exports = view.once(exports_by_name)
    for each in view.aws_resources:
        reading = [*_written(each.body)] if _SAID_OF_SECRETS.match(each.key.kind) else [each.body]
        for part in reading:
            named.update((each.key.namespace, name) for name in references(part))
            named.update(exports[name] for name in imports(part) if name in exports)
    texts = "\n".join(
        value for each in view.aws_resources if not _SAID_OF_SECRETS.match(each.key.kind) for value in names(each.body)
    )
    return {
        id(each)
        for each in view.aws("AWS::SecretsManager::Secret")
        if (each.key.namespace, each.key.name) in named
        or (text(at(each.body, "Properties", "Name")) or "\n\n") in texts
    }


def _written(body: Any) -> Iterator[Any]:
    """The resources of the policies' statements that let somebody write a secret: who writes one has a use for it."""
    left = [body]
    while left:
        one = left.pop()
        if isinstance(one, Mapping):
            if "Resource" in one and _WRITES.search(str(one.get("Action"))):
                yield one["Resource"]
            left.extend(one.values())
        elif isinstance(one, list):
            left.extend(one)


def names(value: Any) -> Iterator[str]:
    """The texts in a value, an image without its tag as well."""
    for each in texts_in(value):
        yield each if "/" not in each else each.partition("@")[0].partition(":")[0]
        yield each
