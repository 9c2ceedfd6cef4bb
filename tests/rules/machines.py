"""Machines and pods for tests of placement: templates as CloudFormation has them, workloads as YAML."""

from typing import Any


def instance(
    name: str,
    labels: str = "",
    *,
    taints: str = "",
    kind: str = "t3.medium",
    script: str = "kubeadm join",
    zone: str = "a",
    cluster: str = "",
) -> dict[str, Any]:
    """An EC2 instance whose user data registers a node."""
    flags = (f"--node-labels={labels} " if labels else "") + (f"--register-with-taints={taints}" if taints else "")
    tags = [{"Key": "Name", "Value": name}]
    tags += [{"Key": f"kubernetes.io/cluster/{cluster}", "Value": "owned"}] if cluster else []
    user_data = {"Fn::Base64": {"Fn::Sub": f"#!/bin/bash\necho 'KUBELET_EXTRA_ARGS={flags}'\n{script}\n"}}
    properties = {"InstanceType": kind, "UserData": user_data, "Tags": tags, "AvailabilityZone": zone}
    return {"Type": "AWS::EC2::Instance", "Properties": properties}


def template(**resources: dict[str, Any]) -> dict[str, Any]:
    """A stack of resources by their logical id."""
    return {"Resources": resources}


def workload(
    name: str = "web",
    spec: str = "",
    *,
    kind: str = "Deployment",
    replicas: int = 1,
    container: str = "",
    labels: str = "",
    namespace: str = "shop",
    top: str = "",
) -> str:
    """A workload; `spec` is written into its pod spec, `container` into its one container, each as flow fields."""
    inner = f"containers: [{{name: main, image: 'registry.example/{name}:1.0.0'{_more(container)}}}]{_more(spec)}"
    pod = f"{{metadata: {{labels: {{app: {name}{_more(labels)}}}}}, spec: {{{inner}}}}}"
    group = "batch/v1" if kind in ("Job", "CronJob") else "apps/v1"
    size = "" if kind in ("Job", "DaemonSet", "CronJob") else f"replicas: {replicas}, "
    selector = "" if kind in ("Job", "CronJob") else f"selector: {{matchLabels: {{app: {name}}}}}, "
    body = f"jobTemplate: {{spec: {{template: {pod}}}}}" if kind == "CronJob" else f"template: {pod}"
    return f"""---
apiVersion: {group}
kind: {kind}
metadata: {{name: {name}, namespace: {namespace}}}
spec: {{{size}{selector}{body}{_more(top)}}}
"""


def _more(fields: str) -> str:
    return f", {fields}" if fields else ""
