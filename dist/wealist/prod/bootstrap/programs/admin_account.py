"""Gives Argo CD's account admin its password: `python3 -m programs.admin_account REGION SECRET KEY`.

Argo CD keeps a bcrypt hash in argocd-secret (Argo CD, FAQ, "I forgot the admin password"). One that fits already stays:
each change of it logs everybody out.
"""

import base64
import json
import secrets
import subprocess
import sys
import time

from .aws import AwsError, secret

ALPHABET = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
ARGOCD = ["kubectl", "-n", "argocd"]


def hashed(password: str, setting: str) -> str:
    """The bcrypt hash of a password under a setting or an earlier hash: by libcrypt, which every Ubuntu's perl has."""
    command = ["perl", "-e", "chomp(my $p = <STDIN>); print crypt($p, $ARGV[0]) // ''", setting]
    done = subprocess.run(command, input=f"{password}\n", capture_output=True, text=True, check=True)
    return done.stdout


def patch(password: str, now: str) -> str:
    """What is merged into argocd-secret."""
    setting = "$2b$10$" + "".join(secrets.choice(ALPHABET) for _ in range(22))
    data = {"admin.password": hashed(password, setting), "admin.passwordMtime": now}
    if not data["admin.password"].startswith("$2b$10$"):
        raise SystemExit("libcrypt of this machine knows no bcrypt")
    return json.dumps({"stringData": data})


def main(region: str, name: str, key: str) -> None:
    try:
        password = json.loads(secret(region, name))[key]
    except (AwsError, KeyError, ValueError) as error:
        raise SystemExit(f"secret {name} has no {key}: {error}") from error
    answer = subprocess.run([*ARGOCD, "get", "secret", "argocd-secret", "-o", "json"], capture_output=True, check=True)
    known = base64.b64decode((json.loads(answer.stdout).get("data") or {}).get("admin.password", "")).decode()
    if known and hashed(password, known) == known:
        return
    now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    # By a file, not as an argument: arguments can be seen by every process.
    command = [*ARGOCD, "patch", "secret", "argocd-secret", "--type", "merge", "--patch-file", "/dev/stdin"]
    subprocess.run(command, input=patch(password, now), text=True, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except subprocess.CalledProcessError as failed:
        sys.exit(f"{' '.join(failed.cmd[:4])}: {failed.stderr or failed}")
