"""What nodes ask AWS for, against a loopback AWS that checks the signatures; and the two programs beside the steps."""

import base64
import json
import os
import re
import subprocess
import sys
import threading
import urllib.parse
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from groundswell.bootstrap.programs import admin_account, aws, secret_filled

PROGRAMS = Path(aws.__file__).parent
ROLE = {"AccessKeyId": "AKEXAMPLE", "SecretAccessKey": "hidden", "Token": "session"}
METADATA = {
    "instance-id": "i-0123456789abcdef0",
    "iam/security-credentials/": "node-role",
    "iam/security-credentials/node-role": json.dumps(ROLE),
}


class Aws(BaseHTTPRequestHandler):
    """Instance metadata, Secrets Manager and EC2 on one port; what was asked stands in `asked`."""

    asked: list[dict[str, str]]
    secrets: dict[str, str]

    def log_message(self, *_: Any) -> None:
        """Says nothing."""

    def do_PUT(self) -> None:
        self.answer(200, "token" if self.headers.get("X-aws-ec2-metadata-token-ttl-seconds") else "")

    def do_GET(self) -> None:
        known = self.headers.get("X-aws-ec2-metadata-token") == "token"
        found = METADATA.get(self.path.removeprefix("/latest/meta-data/"))
        self.answer(200 if known and found else 401, found or "")

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        headers = {name.lower(): value for name, value in self.headers.items()}
        scope = re.findall(
            r"Credential=AKEXAMPLE/\d{8}/(\S+)/(\S+)/aws4_request, SignedHeaders=(\S+),", headers["authorization"]
        )
        region, service, names = scope[0]
        signed = {name: headers[name] for name in names.split(";")}
        if aws.signature(ROLE, service, region, body, signed) != headers["authorization"]:
            return self.answer(403, "SignatureDoesNotMatch")
        self.asked.append(
            {"region": region, "service": service, "body": body, "target": headers.get("x-amz-target", "")}
        )
        if service == "ec2":
            return self.answer(200, "<CreateTagsResponse/>")
        return self.secret(json.loads(body), headers["x-amz-target"].removeprefix("secretsmanager."))

    def secret(self, given: Mapping[str, str], action: str) -> None:
        name = given["SecretId"]
        if action == "PutSecretValue":
            if given["ClientRequestToken"] == "taken":
                return self.answer(400, json.dumps({"__type": "ResourceExistsException"}))
            self.secrets[name] = given["SecretString"]
        if action == "DescribeSecret":
            stages = {"old": ["AWSPREVIOUS"], "new": ["AWSCURRENT"]} if name in self.secrets else None
            return self.answer(200, json.dumps({"Name": name} | ({"VersionIdsToStages": stages} if stages else {})))
        if name not in self.secrets:
            return self.answer(400, json.dumps({"__type": "ResourceNotFoundException"}))
        return self.answer(200, json.dumps({"SecretString": self.secrets[name]}))

    def answer(self, status: int, text: str) -> None:
        self.send_response(status)
        self.end_headers()
        self.wfile.write(text.encode())


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Aws]]:
    """The double, and the environment that leads to it."""
    handler = type("Double", (Aws,), {"asked": [], "secrets": {"full": '{"a": "1", "b": " "}', "text": "no json"}})
    running = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=running.serve_forever, daemon=True)
    thread.start()
    address = f"http://127.0.0.1:{running.server_port}"
    monkeypatch.setenv("AWS_ENDPOINT_URL", address)
    monkeypatch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", address)
    monkeypatch.setattr(aws, "METADATA", address)
    yield handler
    running.shutdown()
    running.server_close()


def run(*words: str, given: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(PROGRAMS / "aws.py"), *words]
    return subprocess.run(command, input=given, env=os.environ, capture_output=True, text=True, check=False)


def test_the_signature_is_the_one_that_awss_own_library_makes() -> None:
    from botocore.auth import SigV4Auth
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials

    headers = {
        "host": "secretsmanager.ap-northeast-2.amazonaws.com",
        "content-type": "application/x-amz-json-1.1",
        "x-amz-date": "20261125T230000Z",
        "x-amz-security-token": "session",
        "x-amz-target": "secretsmanager.GetSecretValue",
    }
    ours = aws.signature(ROLE, "secretsmanager", "ap-northeast-2", '{"SecretId": "a"}', headers)
    signer = SigV4Auth(Credentials("AKEXAMPLE", "hidden", "session"), "secretsmanager", "ap-northeast-2")
    request = AWSRequest("POST", f"https://{headers['host']}/", data=b'{"SecretId": "a"}', headers=headers)
    request.context["timestamp"] = headers["x-amz-date"]
    theirs = signer.signature(signer.string_to_sign(request, signer.canonical_request(request)), request)
    assert ours.endswith(f"Signature={theirs}")


def test_a_secret_is_read_written_and_described(server: type[Aws]) -> None:
    assert run("get", "ap-northeast-2", "full").stdout == '{"a": "1", "b": " "}\n'
    assert run("version", "ap-northeast-2", "full").stdout == "new\n"
    assert run("version", "ap-northeast-2", "never").stdout == "\n"
    assert run("put", "ap-northeast-2", "join", "i-1-0000", given="value").returncode == 0
    assert server.secrets["join"] == "value"
    assert json.loads(server.asked[-1]["body"])["ClientRequestToken"] == "i-1-0000"
    assert {(each["region"], each["service"]) for each in server.asked} == {("ap-northeast-2", "secretsmanager")}


def test_a_token_that_somebody_else_used_is_refused(server: type[Aws]) -> None:
    failed = run("put", "ap-northeast-2", "join", "taken", given="value")
    assert (failed.returncode, failed.stdout) == (1, "")
    assert failed.stderr == '400 {"__type": "ResourceExistsException"}\n'


def test_a_tag_is_cut_to_what_ec2_takes(server: type[Aws]) -> None:
    assert run("tag", "ap-northeast-2", "groundswell:boot", 'failed at join: 400 {"a"}' + "x" * 300).returncode == 0
    form = urllib.parse.parse_qs(server.asked[-1]["body"])
    assert (form["Action"], form["ResourceId.1"], form["Tag.1.Key"]) == (
        ["CreateTags"],
        [METADATA["instance-id"]],
        ["groundswell:boot"],
    )
    assert form["Tag.1.Value"][0].startswith("failed at join: 400   a  x") and len(form["Tag.1.Value"][0]) == 256


def test_metadata_is_asked_by_token(server: type[Aws]) -> None:
    assert run("metadata", "instance-id").stdout == "i-0123456789abcdef0\n"


def test_an_aws_that_is_away_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://127.0.0.1:9")
    failed = run("metadata", "instance-id")
    assert failed.returncode == 1
    assert re.fullmatch(r"http://127\.0\.0\.1:9/latest/api/token: .*refused.*\n", failed.stderr)


def test_a_person_runs_it_with_the_credentials_of_the_shell(server: type[Aws], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKEXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "hidden")
    assert run("get", "ap-northeast-2", "full").stdout == '{"a": "1", "b": " "}\n'
    monkeypatch.setenv("AWS_SESSION_TOKEN", "session")
    assert run("get", "ap-northeast-2", "full").returncode == 0
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wrong")
    assert run("get", "ap-northeast-2", "full").stderr == "403 SignatureDoesNotMatch\n"


def test_an_unknown_word_is_told(server: type[Aws]) -> None:
    failed = run("delete", "everything")
    assert failed.returncode == 1
    assert failed.stderr == "'delete everything' is none of: metadata, get, version, put, tag, each with its words\n"


@pytest.mark.parametrize(
    ("name", "keys", "lacks"),
    [
        ("full", ("a",), ""),
        ("full", ("a", "b", "c"), "secret full has no b, c"),
        ("text", ("a",), "secret text is no JSON object"),
        ("never", ("a",), "secret never has no value"),
    ],
)
def test_whether_people_filled_a_secret(server: type[Aws], name: str, keys: tuple[str, ...], lacks: str) -> None:
    assert secret_filled.main("ap-northeast-2", name, *keys) == lacks


def test_a_secrets_value_is_never_said(server: type[Aws]) -> None:
    server.secrets["odd"] = "hunter2"
    assert "hunter2" not in secret_filled.main("ap-northeast-2", "odd", "a")


KUBECTL = """#!/bin/sh
case $3 in
get) cat "$FOLDER/secret" ;;
patch) cat >"$FOLDER/patch" ;;
esac
"""


@pytest.fixture
def argocd(tmp_path: Path, server: type[Aws], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A kubectl that shows one Secret and keeps what is merged into it."""
    (tmp_path / "kubectl").write_text(KUBECTL)
    (tmp_path / "kubectl").chmod(0o755)
    (tmp_path / "secret").write_text("{}")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setenv("FOLDER", str(tmp_path))
    server.secrets["argocd"] = '{"admin_password": "correct horse"}'
    return tmp_path


def test_the_admin_gets_the_password_of_secrets_manager(argocd: Path) -> None:
    admin_account.main("ap-northeast-2", "argocd", "admin_password")
    data = json.loads((argocd / "patch").read_text())["stringData"]
    assert data["admin.password"].startswith("$2b$10$") and len(data["admin.password"]) == 60
    assert admin_account.hashed("correct horse", data["admin.password"]) == data["admin.password"]
    assert admin_account.hashed("wrong", data["admin.password"]) != data["admin.password"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", data["admin.passwordMtime"])


def test_a_password_that_fits_stays(argocd: Path) -> None:
    admin_account.main("ap-northeast-2", "argocd", "admin_password")
    kept = json.loads((argocd / "patch").read_text())["stringData"]["admin.password"]
    (argocd / "patch").unlink()
    encoded = base64.b64encode(kept.encode()).decode()
    (argocd / "secret").write_text(json.dumps({"data": {"admin.password": encoded}}))
    admin_account.main("ap-northeast-2", "argocd", "admin_password")
    assert not (argocd / "patch").exists()


def test_an_admin_without_a_password_is_told(argocd: Path, server: type[Aws]) -> None:
    server.secrets["argocd"] = "{}"
    with pytest.raises(SystemExit, match="secret argocd has no admin_password"):
        admin_account.main("ap-northeast-2", "argocd", "admin_password")
