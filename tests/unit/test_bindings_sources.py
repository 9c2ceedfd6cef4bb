"""Definitions from a folder and from upstream, the latter against a server on loopback."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from groundswell.bindings.selection import Group
from groundswell.bindings.sources import documents, from_folder, from_upstream
from groundswell.errors import UnreadableError

DEFINITION = """
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {{name: {plural}.{group}}}
spec:
  group: {group}
  names: {{kind: {kind}, plural: {plural}}}
  scope: Namespaced
  versions: [{{name: v1, served: true, storage: true, schema: {{openAPIV3Schema: {{type: object}}}}}}]
"""
THING = DEFINITION.format(kind="Thing", plural="things", group="a.example")
OTHER = DEFINITION.format(kind="Other", plural="others", group="a.example")
FOREIGN = DEFINITION.format(kind="Foreign", plural="foreigns", group="b.example")


def group(*urls: str, bind: tuple[str, ...] = ("Thing",)) -> Group:
    return Group("a.example", "owner/repo", "v1.2.3", urls, bind, deliver=False)


@pytest.fixture
def upstream() -> Iterator[str]:
    """The address of a server that answers like a host of raw files."""
    files = {"/owner/repo/v1.2.3/bundle.yaml": f"{THING}---\n{FOREIGN}---\nkind: Other\n---\n", "/binary": "\udcff"}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            text = files.get(self.path)
            self.send_response(404 if text is None else 200)
            self.end_headers()
            self.wfile.write((text or "").encode("utf-8", "surrogateescape"))

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing: the output belongs to the tests."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_bundle_gives_the_definitions_of_its_group_only(upstream: str) -> None:
    found = from_upstream(group(f"{upstream}/owner/repo/v1.2.3/bundle.yaml"))
    assert [(one.group, one.kind) for one in found] == [("a.example", "Thing")]


def test_a_url_that_is_not_there_is_told_with_the_way_without_a_network(upstream: str) -> None:
    url = f"{upstream}/owner/repo/v1.2.3/gone.yaml"
    message = rf"^{url} cannot be fetched: Not Found\. Without a network, name a folder of definitions with --from$"
    with pytest.raises(UnreadableError, match=message):
        from_upstream(group(url))


def test_a_host_that_does_not_answer_is_told() -> None:
    url = "http://127.0.0.1:1/owner/repo/v1.2.3/a.yaml"
    with pytest.raises(UnreadableError, match=rf"^{url} cannot be fetched: .*Connection refused.* --from$"):
        from_upstream(group(url))


def test_an_answer_that_is_no_text_is_told(upstream: str) -> None:
    with pytest.raises(UnreadableError, match="/binary cannot be fetched: "):
        from_upstream(group(f"{upstream}/binary"))


def test_a_folder_is_found_by_its_release_whatever_the_project_is_called(tmp_path: Path) -> None:
    folder = tmp_path / "a.example" / "anything-1.2.3"
    folder.mkdir(parents=True)
    (folder / "things.yaml").write_text(THING, encoding="utf-8")
    (folder / "others.yaml").write_text(OTHER, encoding="utf-8")
    (tmp_path / "a.example" / "anything-1.2.3-experimental").mkdir()
    assert [one.kind for one in from_folder(tmp_path, group())] == ["Other", "Thing"]


def test_two_folders_of_one_release_are_no_answer(tmp_path: Path) -> None:
    for project in ("one", "two"):
        (tmp_path / "a.example" / f"{project}-1.2.3").mkdir(parents=True)
    with pytest.raises(
        UnreadableError, match=r"a\.example/\*-1\.2\.3 must be one folder; found one-1\.2\.3, two-1\.2\.3$"
    ):
        from_folder(tmp_path, group())


def test_a_kind_that_upstream_does_not_define_is_told_with_those_it_does(tmp_path: Path) -> None:
    folder = tmp_path / "a.example" / "anything-1.2.3"
    folder.mkdir(parents=True)
    (folder / "others.yaml").write_text(OTHER, encoding="utf-8")
    with pytest.raises(UnreadableError, match=r"^owner/repo v1\.2\.3 defines no a\.example/Thing; it defines Other$"):
        from_folder(tmp_path, group())


def test_yaml_is_read_as_the_api_server_reads_it() -> None:
    (body,) = documents("enum: [=, a]\nday: 2026-01-01\nfree: yes\n", "x.yaml")
    assert body == {"enum": ["=", "a"], "day": "2026-01-01", "free": True}


def test_broken_yaml_is_told_with_its_origin() -> None:
    with pytest.raises(UnreadableError, match=r"^x\.yaml is not YAML: "):
        documents("a: [", "x.yaml")
