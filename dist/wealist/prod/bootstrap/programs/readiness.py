"""Whether what the cluster says is what a step waits for. Values in, a sentence out."""

from collections.abc import Mapping
from typing import Any

ROLLED_OUT = ("Deployment", "DaemonSet", "StatefulSet")
CONDITIONS = {"CustomResourceDefinition": "Established", "Job": "Complete"}
"""The condition that makes an object of a kind ready; Ready for all that are not named."""


def lacking(wait: Mapping[str, Any], answer: Mapping[str, Any]) -> str:
    """What an answer of `kubectl get -o json` lacks of a wait, "" when nothing."""
    what, until = wait["resource"], wait.get("until", "ready")
    objects = answer.get("items", [answer] if answer else [])
    found = {each["metadata"]["name"]: each for each in objects}
    names = wait.get("names") or list(found)
    absent = [name for name in names if name not in found]
    if absent or not names:
        return f"{what}: {', '.join(absent) or 'nothing'} is not there ({len(names) - len(absent)} of {len(names)} are)"
    wrong = [f"{name} {why}" for name in names if (why := _lacks(found[name], until))]
    return f"{what}: {', '.join(wrong)}" if wrong else ""


def _lacks(found: Mapping[str, Any], until: str) -> str:
    word, _, rest = until.partition(" ")
    if word == "exists":
        return ""
    if word == "field":
        path, _, wanted = rest.partition("=")
        value: Any = found
        for part in path.split("."):
            value = value.get(part) if isinstance(value, Mapping) else None
        return "" if value and wanted in ("", str(value)) else f"has {path} {value!r}"
    if word == "ready" and found["kind"] in ROLLED_OUT:
        return _rolling(found)
    condition = rest or CONDITIONS.get(found["kind"], "Ready")
    conditions = {each["type"]: each for each in found.get("status", {}).get("conditions", ())}
    state = conditions.get(condition, {})
    return "" if state.get("status") == "True" else f"is not {condition} {state.get('message', '')}".rstrip()


def _rolling(found: Mapping[str, Any]) -> str:
    """Why a workload's roll-out is not complete: the rules of `kubectl rollout status` (Kubernetes 1.34)."""
    status = found.get("status", {})
    if status.get("observedGeneration", 0) < found["metadata"].get("generation", 1):
        return "is not seen by its controller"
    if found["kind"] == "DaemonSet":
        wanted, current = status.get("desiredNumberScheduled", 0), status.get("updatedNumberScheduled", 0)
        ready = status.get("numberAvailable", 0)
    else:
        wanted, current = found["spec"].get("replicas", 1), status.get("updatedReplicas", 0)
        ready = status.get("availableReplicas", 0)
    return "" if current >= wanted and ready >= wanted else f"has {min(current, ready)} of {wanted} pods ready"
