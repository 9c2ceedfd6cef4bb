"""The process that serves the API: `python -m groundswell.rehearsal.cloud.server [--without-capacity ZONE] …`.

It listens on 127.0.0.1 alone, on a free port that it prints as its first line, and ends when its standard input closes:
whoever started it may die in any way, and it is gone too.
"""

import argparse
import logging
import os
import sys
import threading
from collections.abc import Iterable
from functools import cache
from typing import Any

import boto3
from botocore.config import Config
from werkzeug.serving import WSGIRequestHandler, make_server

from groundswell.rehearsal.cloud.api import Api, Application
from groundswell.rehearsal.cloud.cloudformation import CloudFormation, Regional

ACCOUNT = "123456789012"
"""The account that moto answers for."""

LOOPBACK = "127.0.0.1"


class Quiet(WSGIRequestHandler):
    """Serves without a line for each request, and keeps a connection open for the next one."""

    protocol_version = "HTTP/1.1"

    def log(self, type: str, message: str, *args: Any) -> None:
        """Only what went wrong."""
        if type == "error":
            super().log(type, message, *args)


def regional(endpoint: str) -> Regional:
    """The function that gives the client of a service in a region, each made once: of this API and no other."""
    lock = threading.Lock()
    session = boto3.Session(aws_access_key_id="rehearsal", aws_secret_access_key="rehearsal")
    settings = Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}, proxies={})

    @cache
    def made(service: str, region: str) -> Any:
        return session.client(service, region_name=region, endpoint_url=endpoint, config=settings)

    def client(service: str, region: str) -> Any:
        with lock:  # a session makes one client at a time (boto3, Session: not thread safe)
            return made(service, region)

    return client


def services() -> Application:
    """moto's services. It knows AWS's own managed policies, of which the CDK's bootstrap attaches one."""
    os.environ["MOTO_IAM_LOAD_MANAGED_POLICIES"] = "true"  # read while moto is imported
    from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

    application: Application = DomainDispatcherApplication(create_backend_app)
    return application


def serve(without_capacity: Iterable[str]) -> None:
    """Serves until standard input closes."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    api = Api(services())
    server = make_server(LOOPBACK, 0, api, threaded=True, request_handler=Quiet)
    endpoint = f"http://{LOOPBACK}:{server.server_port}"
    api.own = CloudFormation(regional(endpoint), ACCOUNT, frozenset(without_capacity))
    threading.Thread(target=_until_closed, daemon=True).start()
    print(server.server_port, flush=True)
    server.serve_forever()


def _until_closed() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--without-capacity", action="append", default=[])
    serve(options.parse_args().without_capacity)
