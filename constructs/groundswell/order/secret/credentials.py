"""Texts that are credentials: formats that a provider gives out, URLs with a password, values of telling names."""

import re
from collections.abc import Iterator

_FORMATS = (
    ("an AWS access key id", re.compile(r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"), ("AKIA", "ASIA")),
    ("a private key", re.compile(r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----\s+[A-Za-z0-9+/=]{16}"), ("PRIVATE KEY",)),
    ("a JSON Web Token", re.compile(r"\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}"), ("eyJ",)),
    ("a GitHub token", re.compile(r"\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60,})"), ("gh", "github_pat_")),
    ("a GitLab token", re.compile(r"\bglpat-[\w-]{20}"), ("glpat-",)),
    ("a Slack token", re.compile(r"\bxox[abeprs]-[0-9A-Za-z-]{20,}"), ("xox",)),
    (
        "a Slack webhook",
        re.compile(r"hooks\.slack\.com/services/T[A-Z0-9]{6,}/B[A-Z0-9]{6,}/[A-Za-z0-9]{20,}"),
        ("hooks.slack.com",),
    ),
    (
        "a Discord webhook",
        re.compile(r"discord(?:app)?\.com/api/webhooks/\d{15,}/[\w-]{50,}"),
        ("/api/webhooks/",),
    ),
    ("a Stripe key", re.compile(r"\b[rs]k_live_[0-9A-Za-z]{20,}"), ("k_live_",)),
    ("a Google API key", re.compile(r"\bAIza[\w-]{35}\b"), ("AIza",)),
    ("an npm token", re.compile(r"\bnpm_[A-Za-z0-9]{36}\b"), ("npm_",)),
    ("a Docker Hub token", re.compile(r"\bdckr_(?:pat|oat)_[\w-]{20,}"), ("dckr_",)),
    ("a SendGrid key", re.compile(r"\bSG\.[\w-]{20,}\.[\w-]{40,}"), ("SG.",)),
    ("an OpenAI key", re.compile(r"\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{40,}"), ("sk-",)),
)
_URL = re.compile(r"\b[a-z][a-z0-9+.-]{1,30}://([^\s/:@'\"]*):([^\s/@'\"]+)@(?!sha256:)[\w\[]", re.IGNORECASE)
_OPEN = re.compile(
    r"[${}<>%*]|\bx{3,}|^(?:password|pass|passwd|pwd|secret|token|changeme|redacted|placeholder|example)$", re.I
)
_SAYS_SO = re.compile(r"EXAMPLE|example|REDACTED|DUMMY|dummy|changeme", re.ASCII)

_TEMPLATE = re.compile(r"[${}<>%]|\*{3}")
_PASSWORD = re.compile(r"(?:password|passwd|passphrase)$", re.IGNORECASE)
_NAME = re.compile(
    r"(?:^|[_.-])(?:password|passwd|passphrase|secret|secret[_-]?key|token|api[_-]?key|access[_-]?key|private[_-]?key|"
    r"client[_-]?secret|auth[_-]?key|encryption[_-]?key|signing[_-]?key|secret[_-]?access[_-]?key)$",
    re.IGNORECASE,
)
_WORDS = ("pass", "secret", "token", "key")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NO_SECRET = re.compile(
    r"^(?:true|false|yes|no|on|off|none|null|enabled|disabled|-?\d{1,5}[smhdw]?|/.*|[a-z][a-z0-9+.-]*://[^@]*|"
    r"(?:ref|vault|arn|projects|file|env|secret|ssm|sops)[:+].*|.*[\s,].*)$",
    re.IGNORECASE | re.DOTALL,
)


def credentials(text: str) -> Iterator[str]:
    """What kinds of credentials a text holds, in words that do not repeat them."""
    for what, pattern, anchors in _FORMATS:
        if any(anchor in text for anchor in anchors):
            found = pattern.search(text)
            if found and not _SAYS_SO.search(found[0]):
                yield what


def url_with_password(text: str) -> str:
    """The scheme and user of a URL that holds a literal password, "" for none."""
    if "://" not in text or "@" not in text:
        return ""
    for found in _URL.finditer(text):
        if not _OPEN.search(found[2]) and not _OPEN.search(found[1] or "-"):
            return f"{found[0].partition('://')[0]}://{found[1]}:…@"
    return ""


def named_secret(name: str, value: str) -> bool:
    """Whether a value under a telling name is a secret itself: no path, switch, number, reference or placeholder.

    Whatever stands under a password is one, however poor; other names are given to identifiers as well.
    """
    if not any(word in name.lower() for word in _WORDS):
        return False
    plain = _CAMEL.sub("_", name)
    if not _NAME.search(plain) or _TEMPLATE.search(value) or _NO_SECRET.match(value) or not value:
        return False
    if _PASSWORD.search(plain):
        return True
    return len(value) >= 6 and not _OPEN.search(value) and not _SAYS_SO.search(value) and _varied(value)


def _varied(value: str) -> bool:
    """Whether it looks made up rather than like a name: several kinds of characters, few of them twice."""
    kinds = sum(any(test(each) for each in value) for test in (str.islower, str.isupper, str.isdigit))
    special = any(not each.isalnum() and each not in "-_./" for each in value)
    return kinds + special >= 2 and len(set(value)) >= 5
