"""Requests find their service, and a request that could not be served is never forgotten."""

import io
import json
from typing import Any

import pytest

from groundswell.rehearsal.cloud.api import FAULTS, Api, signed_for
from groundswell.rehearsal.cloud.cloudformation import CloudFormation


def request(api: Api, path: str = "/", *, signed: str = "", body: bytes = b"") -> tuple[str, bytes]:
    """Status and body of one request."""
    said: list[str] = []
    credential = f"AWS4-HMAC-SHA256 Credential=key/20261125/{signed}/aws4_request, SignedHeaders=host" if signed else ""
    environ = {"PATH_INFO": path, "REQUEST_METHOD": "POST", "HTTP_AUTHORIZATION": credential}
    environ |= {"wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": str(len(body))}  # type: ignore[dict-item]
    content = b"".join(api(environ, lambda status, headers, *rest: said.append(status)))
    return said[0], content


def test_a_crash_is_an_error_and_stays_on_the_list() -> None:
    def crash(environ: dict[str, Any], start: Any) -> Any:
        raise KeyError("TagKey")

    api = Api(crash)
    assert request(api, signed="ap-northeast-2/kms")[0].startswith("500")
    faults = json.loads(request(api, FAULTS)[1])
    assert faults == ["kms in ap-northeast-2: POST /: KeyError: 'TagKey'"]


def test_an_answer_that_says_error_stays_on_the_list() -> None:
    def broken(environ: dict[str, Any], start: Any) -> Any:
        start("503 Slow Down", [])
        return [b""]

    api = Api(broken)
    assert request(api, "/bucket", signed="us-east-1/s3")[0] == "503 Slow Down"
    assert json.loads(request(api, FAULTS)[1]) == ["s3 in us-east-1: POST /bucket: 503 Slow Down"]


def test_a_crash_of_our_own_is_no_answer_that_is_tried_again() -> None:
    def client(service: str, region: str) -> Any:
        raise ZeroDivisionError("no client")

    api = Api(lambda environ, start: [])
    api.own = CloudFormation(client, "123456789012")
    body = b"Action=CreateStack&StackName=one&TemplateURL=http%3A%2F%2F127.0.0.1%2Fb%2Fk"
    status, said = request(api, signed="us-east-1/cloudformation", body=body)
    assert status == "400 Bad Request"
    assert b"<Code>RehearsalFailed</Code><Message>ZeroDivisionError: no client</Message>" in said


@pytest.mark.parametrize("header", ["", "Bearer abc", "AWS4-HMAC-SHA256 Credential=broken"])
def test_an_unsigned_request_belongs_to_no_service(header: str) -> None:
    assert signed_for(header) == ("", "")
