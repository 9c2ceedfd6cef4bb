"""Bad input: each is told in a sentence with an exit code, nothing in it is run, and no line of output is its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.repository_tree import application, commit, config_map, write

ROOT = application("root", "apps", namespace="argocd")
MAP = config_map("c", "default")


def verify(folder: Path, form: str = "text") -> tuple[int, str]:
    """Exit code and everything printed."""
    root = folder / "root.yaml"
    command = [sys.executable, "-m", "groundswell", "verify", str(folder), "--format", form]
    done = subprocess.run(
        [*command, *(["--root", str(root)] if root.exists() else [])],
        cwd="/",
        capture_output=True,
        check=False,
        timeout=120,
    )
    told = (done.stdout + done.stderr).decode()
    assert "Traceback" not in told, told
    assert not [sign for sign in told if (ord(sign) < 32 and sign != "\n") or sign == "\x7f"]
    return done.returncode, told


def platform(folder: Path, files: dict[str, str | bytes]) -> Path:
    return write(folder, {"root.yaml": ROOT, **files})


BOMB = f"{MAP}bomb:\n  a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"  {chr(98 + level)}: &{chr(98 + level)} [{', '.join([f'*{chr(97 + level)}'] * 9)}]\n" for level in range(9)
)


@pytest.mark.parametrize(
    ("content", "code", "words"),
    [
        (bytes(range(256)) * 20, 1, "the file is not text"),
        (MAP.encode() + b"# x\n" * 12_500_000, 1, "files above 32 MiB are not read"),
        (BOMB.encode(), 1, "an alias bomb"),
        (MAP.encode().replace(b"{}", b"[" * 9999 + b"]" * 9999), 1, "more than 200 levels deep"),
        (MAP.replace("\n", "\r\n").encode(), 0, "0 errors"),
        (MAP.encode("utf-16"), 0, "0 errors"),
        (MAP.replace("  name", "\tname").encode(), 1, "cannot be read"),
        (MAP.encode().replace(b"{}", b'!!python/object/apply:os.system ["touch pwned"]'), 0, "not judged: ConfigMap"),
    ],
    ids=["binary", "50 MB", "bomb", "deep", "CRLF", "UTF-16", "tabs", "python tag"],
)
def test_a_file_of_bad_content(tmp_path: Path, content: bytes, code: int, words: str) -> None:
    found, told = verify(platform(tmp_path, {"apps/a.yaml": content}))
    assert found == code and words in told
    assert not list(tmp_path.rglob("pwned"))


@pytest.mark.parametrize("wave", ["1.5", '" 5"', '"９"', '"9223372036854775808"', '"1_0"', '""', '"5 "', '"0x1"'])
def test_waves_that_go_does_not_read(tmp_path: Path, wave: str) -> None:
    text = MAP.replace("  name: c", f"  name: c\n  annotations: {{argocd.argoproj.io/sync-wave: {wave}}}")
    code, told = verify(platform(tmp_path, {"apps/a.yaml": text}))
    assert code == 1 and "GS127 error: ConfigMap default/c has the wave" in told


@pytest.mark.parametrize("wave", ["-5", "+3", "055", "000", "-9223372036854775808"])
def test_waves_that_go_reads(tmp_path: Path, wave: str) -> None:
    text = MAP.replace("  name: c", f'  name: c\n  annotations: {{argocd.argoproj.io/sync-wave: "{wave}"}}')
    assert verify(platform(tmp_path, {"apps/a.yaml": text}))[0] == 0


def test_an_empty_folder(tmp_path: Path) -> None:
    code, told = verify(tmp_path)
    assert code == 2 and "no Argo CD Application was found" in told


def test_links_that_run_in_a_ring_and_out_of_the_repository(tmp_path: Path) -> None:
    platform(tmp_path, {"apps/a.yaml": MAP})
    for name, target in (("self", "."), ("b.yaml", "c.yaml"), ("c.yaml", "b.yaml"), ("out.yaml", "/etc/passwd")):
        (tmp_path / "apps" / name).symlink_to(target)
    code, told = verify(tmp_path)
    assert code == 1
    assert "apps/b.yaml is a symbolic link to nothing, or to itself" in told
    assert "apps/out.yaml is a symbolic link out of the repository" in told
    assert "root:" not in told


def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    platform(tmp_path, {"apps/a.yaml": MAP})
    os.mkfifo(tmp_path / "apps/pipe.yaml")
    assert verify(tmp_path)[0] == 0


def test_a_path_that_leaves_the_repository(tmp_path: Path) -> None:
    platform(tmp_path, {"apps/web.yaml": application("web", "../../etc"), "apps/a.yaml": MAP})
    code, told = verify(commit(tmp_path))
    assert code == 1 and "../../etc leads out of the repository" in told


def test_a_map_of_a_million_lines(tmp_path: Path) -> None:
    lines = "".join(f'  key-{index}: "v"\n' for index in range(1_000_000))
    code, told = verify(platform(tmp_path, {"apps/a.yaml": MAP.replace("data: {}", "data:") + lines}))
    assert code == 1 and "the API server takes at most 1048576" in told


def test_an_application_that_contains_itself_and_a_second_root(tmp_path: Path) -> None:
    platform(tmp_path, {"apps/root.yaml": ROOT, "second.yaml": ROOT.replace("name: root", "name: second")})
    code, told = verify(tmp_path)
    assert (code, "0 errors" in told) == (0, True)


def test_a_repository_that_would_run_something(tmp_path: Path) -> None:
    """Hooks and monitors of git, plugins of kustomize: none is started."""
    evil = f"#!/bin/sh\ntouch {tmp_path}/pwned\n"
    function = "kind: Exec\nmetadata:\n  name: e\n  annotations:\n    config.kubernetes.io/function: |\n      exec:\n"
    files = {
        "apps/kustomization.yaml": "resources: [a.yaml]\ngenerators: [g.yaml]\n",
        "apps/a.yaml": MAP,
        "apps/g.yaml": f"apiVersion: x/v1\n{function}        path: ./evil.sh\n",
        "apps/evil.sh": evil,
    }
    commit(platform(tmp_path, dict(files)))
    (tmp_path / "apps/evil.sh").chmod(0o755)
    config = tmp_path / ".git/config"
    config.write_text(f'{config.read_text()}[core]\n\tfsmonitor = "touch {tmp_path}/pwned"\n')
    verify(tmp_path)
    assert not (tmp_path / "pwned").exists()


HOSTILE = """
apiVersion: v1
kind: ConfigMap
metadata:
  name: "\\e[31mred\\e]0;title\\a\\n::error::owned\\r"
  namespace: "x%0A::set-output name=a::b"
  annotations: {argocd.argoproj.io/wave: "1", "argocd.argoproj.io/\\e[2Jx": "1"}
"""


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
def test_hostile_names_are_escaped_in_every_format(tmp_path: Path, form: str) -> None:
    code, told = verify(platform(tmp_path, {"apps/a.yaml": HOSTILE}), form)
    assert code == 0 and "red" in told
    assert not [line for line in told.splitlines() if line.startswith("::error")]
    if form == "github":
        assert "%250A::set-output" in told
