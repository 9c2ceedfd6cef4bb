"""GS177: a key that Argo CD's configuration refers to is a key that the Secret has."""

import re
from collections.abc import Iterator

from groundswell.order.argocd.settings import NOTIFICATIONS
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.secret.keys import known_keys
from groundswell.order.tree import mapping
from groundswell.order.view import View

rule = Rule(
    id="GS177",
    severity=Severity.WARNING,
    sentence="A key that Argo CD's configuration refers to is a key that the Secret has.",
    consequence="The reference stays as it is written: sign-in fails, or notifications go to no address.",
    fix="Refer to a key that the Secret is made with.",
)

_SECRETS = {"argocd-cm": "argocd-secret", NOTIFICATIONS: "argocd-notifications-secret"}
_KEY = re.compile(r"(?<![$\\\w])\$([A-Za-z][\w-]*:)?([A-Za-z][\w.-]*[\w-])")
_READ = re.compile(r"^(service\.|dex\.config|oidc\.config|webhook\.)")


@rule.check
def keys(view: View) -> Iterator[Finding]:
    known = view.once(known_keys)
    for config_name, default in _SECRETS.items():
        config = view.named("ConfigMap", view.argocd_namespace, config_name, "")
        for key, value in mapping(config.body.get("data")).items() if config and not config.contract else ():
            for secret, wanted in _KEY.findall(str(value)) if _READ.match(str(key)) else ():
                name = secret.rstrip(":") or default
                maker, has = known.get(("Secret", view.argocd_namespace, name), (None, None))
                if config and maker and has is not None and wanted not in has:
                    shown = ", ".join(sorted(has)) or "none"
                    message = f"{key} of {config} refers to key {wanted} of Secret {name}, which has {shown}."
                    yield rule.finding(config, message, related=[maker])
