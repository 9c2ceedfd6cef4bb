"""Whether two repository URLs mean the same repository."""

import re

_SCP = re.compile(r"(?:[^@/\s]+@)?([^:/\s]+):(?!//)(.+)")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*://(.*)")
_TOKEN = re.compile(r"\$\{?\{?[^/]*|<[^>]*>|\{\{.*?\}\}|\{%.*?%\}|__[A-Z0-9_]+__|%[A-Z_]+%|@@?[A-Z_]+@@?")


def identity(url: str) -> str:
    """`host/path` in lower case without scheme, user, port and `.git`, so that the ssh and https forms agree."""
    text = url.strip()
    scheme = _SCHEME.fullmatch(text)
    if scheme:
        rest = scheme[1].split("@", 1)[-1] if "@" in scheme[1].split("/", 1)[0] else scheme[1]
        host, _, path = rest.partition("/")
        host = host.split(":", 1)[0]
    else:
        scp = _SCP.fullmatch(text)
        host, path = (scp[1], scp[2]) if scp else ("", text)
    return f"{host}/{path.strip('/').removesuffix('.git')}".strip("/").lower()


def name(url: str) -> str:
    """The last two parts of the path, `owner/repository`: what a mirror on another host keeps."""
    return "/".join(identity(url).split("/")[1:][-2:])


def has_token(url: str) -> bool:
    """Whether something is still to be put into the URL: `$VARIABLE`, `${VARIABLE}`, `<ORG>`, `{{ .url }}`."""
    return bool(_TOKEN.search(url))
