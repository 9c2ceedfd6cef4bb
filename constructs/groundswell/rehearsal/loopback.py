"""The AWS API of a rehearsal: started on 127.0.0.1, asked there, and nowhere else."""

import contextlib
import functools
import importlib.util
import ipaddress
import json
import os
import sys
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from groundswell.errors import RehearsalError
from groundswell.rehearsal.process import started

ACCOUNT = "123456789012"
"""The account that moto answers for."""

NEEDED = ("boto3", "moto", "flask", "flask_cors", "werkzeug")
SERVER = "groundswell.rehearsal.cloud.server"
NOWHERE = "http://127.0.0.1:9"
"""A proxy that refuses: a request that is not for loopback fails, instead of reaching somebody's account."""


@dataclass(frozen=True, slots=True)
class Loopback:
    """A running API."""

    endpoint: str

    def client(self, service: str, region: str) -> Any:
        """A boto3 client that asks this API, whatever the machine has configured. Retries would hide a fault."""
        refuse_elsewhere(self.endpoint)
        return _client(self.endpoint, service, region)

    def faults(self) -> list[str]:
        """The requests that the API could not serve so far."""
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(f"{self.endpoint}/_rehearsal/faults", timeout=10) as reply:
            return [str(fault) for fault in json.load(reply)]

    def environment(self, scratch: Path, region: str) -> dict[str, str]:
        """The environment of a program that must find this API and no other: see `without_aws`."""
        refuse_elsewhere(self.endpoint)
        return without_aws(os.environ, scratch) | {
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_ACCESS_KEY_ID": "rehearsal",
            "AWS_SECRET_ACCESS_KEY": "rehearsal",
            "AWS_REGION": region,
            "AWS_DEFAULT_REGION": region,
            "AWS_MAX_ATTEMPTS": "1",
        }


@functools.cache
def _client(endpoint: str, service: str, region: str) -> Any:
    import boto3
    from botocore.config import Config

    settings = Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}, proxies={})
    session = boto3.Session(aws_access_key_id="rehearsal", aws_secret_access_key="rehearsal")
    return session.client(service, region_name=region, endpoint_url=endpoint, config=settings)


@contextlib.contextmanager
def loopback(scratch: Path, without_capacity: Sequence[str] = ()) -> Iterator[Loopback]:
    """An AWS API on a free port of 127.0.0.1 while the block runs. Raises RehearsalError if it does not start."""
    if missing := [name for name in NEEDED if importlib.util.find_spec(name) is None]:
        raise RehearsalError(
            f"a rehearsal needs {', '.join(missing)}: `make setup` installs the group `rehearsal` of pyproject.toml"
        )
    full = [word for zone in without_capacity for word in ("--without-capacity", zone)]
    command = [sys.executable, "-m", SERVER, *full]
    with _without_account(scratch), started(command, scratch, os.environ) as process:
        said = process.stdout.readline().strip() if process.stdout else ""
        if not said.isdecimal():
            rest = process.stdout.read() if process.stdout else ""
            last = [said, *rest.splitlines()][-1]
            raise RehearsalError(f"the AWS API did not start: {last or 'it said nothing'}")
        yield Loopback(f"http://127.0.0.1:{said}")


@contextlib.contextmanager
def _without_account(scratch: Path) -> Iterator[None]:
    """This process, too, knows of no account while the block runs: boto3 reads the environment in many places."""
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(without_aws(before, scratch))
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def without_aws(environment: Mapping[str, str], scratch: Path) -> dict[str, str]:
    """The environment without anything that leads to a real account: no profile, no key, no endpoint, no way out."""
    prefixes = ("AWS_", "CDK_", "MOTO_", "BOTO_")
    kept = {name: value for name, value in environment.items() if not name.upper().startswith(prefixes)}
    proxies = dict.fromkeys(
        ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"), NOWHERE
    )
    return (
        kept
        | proxies
        | {
            "NO_PROXY": "127.0.0.1,localhost",
            "no_proxy": "127.0.0.1,localhost",
            "AWS_CONFIG_FILE": str(scratch / "aws-config"),
            "AWS_SHARED_CREDENTIALS_FILE": str(scratch / "aws-credentials"),
            "AWS_EC2_METADATA_DISABLED": "true",
        }
    )


def refuse_elsewhere(endpoint: str) -> None:
    """Raises RehearsalError for an address that is not this machine's own."""
    host = urlsplit(endpoint).hostname or ""
    with contextlib.suppress(ValueError):
        if host == "localhost" or ipaddress.ip_address(host).is_loopback:
            return
    raise RehearsalError(f"a rehearsal asks an API on loopback only, never {endpoint}")
