"""GS507: no credential stands in what is committed."""

from collections.abc import Iterator
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.leaves import shown
from groundswell.order.rule import Rule
from groundswell.order.secret.credentials import credentials, named_secret, url_with_password
from groundswell.order.suspects import Suspects, suspects, suspects_in
from groundswell.order.tree import mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS507",
    severity=Severity.ERROR,
    sentence="No credential stands in what is committed.",
    consequence="Everybody who can read the repository, now or in its history, has it.",
    fix="Revoke it, keep the new one in a secret store, and let an ExternalSecret bring it.",
)

_NOT_READ = frozenset({"Secret", "SealedSecret", "Application"})


@rule.check
def literals(view: View) -> Iterator[Finding]:
    for each, texts in suspects(view):
        if each.key.kind not in _NOT_READ:
            yield from _of(each, texts)
    for application in view.reading.applications:
        values = (application.resource.body.get("spec"), *application.values)  # the inline values stand in both
        yield from _of(application.resource, [each for part in values for each in suspects_in(part)])
    for step in view.steps:
        for release in step.releases:
            yield from _of(view.step_resource(step), suspects_in(release.values))


@rule.check
def named(view: View) -> Iterator[Finding]:
    """Literal values whose names say what they are."""
    for each in view.of_kind("ConfigMap", ""):
        if not each.contract:
            yield from _named(each, mapping(each.body.get("data")), "data")
    for pods in view.pods:
        if not pods.owner.contract:
            for container in pods.all_containers:
                env = {text(entry.get("name")): entry.get("value") for entry in mappings(container.get("env"))}
                yield from _named(pods.owner, env, f"container {text(container.get('name'))}")


def _of(each: Resource, texts: Suspects) -> Iterator[Finding]:
    """Formats that leave no doubt, and URLs with a password in them."""
    seen: set[str] = set()
    for path, value in texts:
        for what in credentials(value):
            if what not in seen:
                yield rule.finding(each, f"{each} holds {what} at {shown(path)}.")
            seen.add(what)
        url = url_with_password(value)
        if url and url not in seen:
            message = f"{each} holds a URL with a password, {url}, at {shown(path)}."
            yield rule.finding(each, message, severity=Severity.WARNING)
            seen.add(url)


def _named(each: Resource, values: Any, where: str) -> Iterator[Finding]:
    for name, value in mapping(values).items():
        if isinstance(value, str) and named_secret(str(name), value):
            message = f"{each} holds a literal value for {name} ({where}), which by its name is a secret."
            yield rule.finding(each, message, severity=Severity.WARNING)
