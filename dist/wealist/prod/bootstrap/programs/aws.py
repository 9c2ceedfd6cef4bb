"""What a machine asks AWS for, signed with its own role: nothing need be installed before, or may fail to be.

    aws.py metadata PATH             a value of the instance's metadata (IMDSv2)
    aws.py get REGION SECRET         the current value of a secret
    aws.py version REGION SECRET     the id of the current version, "" when there is none yet
    aws.py put REGION SECRET TOKEN   standard input as the new value; TOKEN becomes the version's id
    aws.py tag REGION KEY VALUE      a tag on this instance
Exit code 1 with AWS's own words when it refuses.
"""

import hashlib
import hmac
import json
import os
import re
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping, Sequence
from typing import Any

METADATA = os.environ.get("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://169.254.169.254")
ROLES = "iam/security-credentials"
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class AwsError(Exception):
    """AWS refused, or could not be reached."""

    exit_code = 1


def metadata(path: str) -> str:
    """A value of the instance's metadata, by a session token."""
    token = _open("PUT", f"{METADATA}/latest/api/token", {"X-aws-ec2-metadata-token-ttl-seconds": "60"})
    return _open("GET", f"{METADATA}/latest/meta-data/{path}", {"X-aws-ec2-metadata-token": token})


def secret(region: str, name: str) -> str:
    """The current value of a secret."""
    return str(_secrets(region, "GetSecretValue", SecretId=name)["SecretString"])


def version(region: str, name: str) -> str:
    """The id of a secret's current version, "" when it was never filled. Needs no right to read the value."""
    stages: Mapping[str, Sequence[str]] = _secrets(region, "DescribeSecret", SecretId=name).get(
        "VersionIdsToStages", {}
    )
    return next((each for each, names in stages.items() if "AWSCURRENT" in names), "")


def put(region: str, name: str, token: str, value: str) -> None:
    """A new value. The same token with another value is refused (ResourceExistsException): who is first has it."""
    _secrets(region, "PutSecretValue", SecretId=name, ClientRequestToken=token, SecretString=value)


def tag(region: str, key: str, value: str) -> None:
    """A tag on this instance; a tag's value may have 256 characters, and not all of them (EC2 user guide, tags)."""
    clean = re.sub(r"[^\w .:/=+@-]", " ", value)[:256]
    names = {"ResourceId.1": metadata("instance-id"), "Tag.1.Key": key, "Tag.1.Value": clean}
    form = urllib.parse.urlencode({"Action": "CreateTags", "Version": "2016-11-15", **names})
    _signed("ec2", region, form, {"content-type": "application/x-www-form-urlencoded"})


def _secrets(region: str, action: str, **given: str) -> Any:
    headers = {"content-type": "application/x-amz-json-1.1", "x-amz-target": f"secretsmanager.{action}"}
    return json.loads(_signed("secretsmanager", region, json.dumps(given), headers) or "{}")


def _signed(service: str, region: str, body: str, headers: Mapping[str, str]) -> str:
    """A POST with Signature Version 4 (IAM user guide, "Create a signed AWS API request")."""
    role = _role()
    url = os.environ.get("AWS_ENDPOINT_URL") or f"https://{service}.{region}.amazonaws.com"
    now = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    sent = {"host": urllib.parse.urlsplit(url).netloc, "x-amz-date": now}
    sent |= {"x-amz-security-token": role["Token"]} if role["Token"] else {}
    signed = signature(role, service, region, body, {**sent, **headers})
    return _open("POST", f"{url}/", {**sent, **headers, "authorization": signed}, body.encode())


def _role() -> Mapping[str, str]:
    """The credentials of the environment, where a person runs it; else those of the machine's role."""
    if "AWS_ACCESS_KEY_ID" in os.environ:
        names = {"AccessKeyId": "ACCESS_KEY_ID", "SecretAccessKey": "SECRET_ACCESS_KEY", "Token": "SESSION_TOKEN"}
        return {key: os.environ.get(f"AWS_{name}", "") for key, name in names.items()}
    found: Mapping[str, str] = json.loads(metadata(f"{ROLES}/{metadata(f'{ROLES}/')}"))
    return found


def signature(role: Mapping[str, str], service: str, region: str, body: str, headers: Mapping[str, str]) -> str:
    """The header `Authorization` of a POST to "/" with these headers, all of them signed."""
    names, now = ";".join(sorted(headers)), headers["x-amz-date"]
    lines = "".join(f"{name}:{headers[name]}\n" for name in sorted(headers))
    request = f"POST\n/\n\n{lines}\n{names}\n{hashlib.sha256(body.encode()).hexdigest()}"
    scope = f"{now[:8]}/{region}/{service}/aws4_request"
    text = f"AWS4-HMAC-SHA256\n{now}\n{scope}\n{hashlib.sha256(request.encode()).hexdigest()}"
    key = f"AWS4{role['SecretAccessKey']}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    found = hmac.digest(key, text.encode(), "sha256").hex()
    return f"AWS4-HMAC-SHA256 Credential={role['AccessKeyId']}/{scope}, SignedHeaders={names}, Signature={found}"


def _open(method: str, url: str, headers: Mapping[str, str], body: bytes | None = None) -> str:
    request = urllib.request.Request(url, body, dict(headers), method=method)
    try:
        with DIRECT.open(request, timeout=20) as answer:
            return str(answer.read().decode())
    except urllib.error.HTTPError as error:
        raise AwsError(f"{error.code} {error.read().decode(errors='replace').strip()[:400]}") from error
    except OSError as error:
        raise AwsError(f"{url}: {error}") from error


def main(given: Sequence[str]) -> str:
    """What one call prints."""
    match list(given):
        case ["metadata", path]:
            return metadata(path)
        case ["get", region, name]:
            return secret(region, name)
        case ["version", region, name]:
            return version(region, name)
        case ["put", region, name, token]:
            put(region, name, token, sys.stdin.read())
        case ["tag", region, key, value]:
            tag(region, key, value)
        case _:
            raise AwsError(f"{' '.join(given)!r} is none of: metadata, get, version, put, tag, each with its words")
    return ""


if __name__ == "__main__":
    try:
        print(main(sys.argv[1:]))
    except AwsError as refused:
        sys.exit(str(refused))
