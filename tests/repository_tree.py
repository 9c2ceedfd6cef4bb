"""Small GitOps repositories, written file by file into a temporary folder."""

import subprocess
from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

REPO = "https://git.example/acme/platform.git"


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Writes each text (indentation removed) or bytes to its file below `folder`, and gives the folder back."""
    for name, content in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content if isinstance(content, bytes) else dedent(content).lstrip("\n").encode())
    return folder


def application(name: str, path: str, *, namespace: str = "default", url: str = REPO, source: str = "") -> str:
    """The manifest of an Application; `source` is more YAML of its source, in flow style after a comma."""
    more = f", {source}" if source else ""
    return f"""\
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: {name}
  namespace: argocd
spec:
  project: default
  source: {{repoURL: "{url}", path: "{path}"{more}}}
  destination: {{server: https://kubernetes.default.svc, namespace: {namespace}}}
"""


def config_map(name: str, namespace: str = "", **data: str) -> str:
    """The manifest of a ConfigMap."""
    home = f"\n  namespace: {namespace}" if namespace else ""
    lines = "".join(f"\n  {key}: {value!r}" for key, value in data.items())
    return f"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {name}{home}\ndata:{lines or ' {}'}\n"


def git(folder: Path, *arguments: str) -> str:
    """Runs git there as a fixed author, without the configuration of whoever runs the tests."""
    identity = ("-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "init.defaultBranch=main")
    done = subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout


def commit(folder: Path) -> Path:
    """Makes the folder a git repository with everything committed that its .gitignore lets through."""
    if not (folder / ".git").exists():
        git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "Files")
    return folder
