"""No text that others wrote makes a search of ours take for ever, wherever it stands."""

import json
from time import process_time
from typing import Any

import pytest

from groundswell.order.verdict import verdict
from tests.rules.manifests import container, manifest, workload
from tests.rules.world import World

LENGTH = 30_000
PIECES = (
    *("a-", "a.", "@", "://", "http://", "http://a@", "{{", "{{ ", "${", "$(", "$", "(", "\n", "- ", "a=", "<A"),
    *("server {", "kubeadm join ", "[settings.kubernetes", "arn:aws:s3:::", "eyJ", "-----BEGIN ", "amqp://a:b@", "*a"),
)


def platform(text: str) -> World:
    """The text in a variable, an argument, an annotation, a file, a template, a value and a machine's script."""
    quoted = json.dumps(text)
    pods = container(f"env: [{{name: URL, value: {quoted}}}, {{name: S3_BUCKET, value: {quoted}}}], args: [{quoted}]")
    data = f"data: {{default.conf: {quoted}, a.yaml: {quoted}, b.json: {quoted}, definitions.json: {quoted}}}"
    external = f"spec: {{target: {{template: {{data: {{a: {quoted}}}}}}}}}"
    route = f"spec: {{hosts: [{quoted}], http: [{{match: [{{uri: {{regex: {quoted}}}}}]}}]}}"
    noted = (
        f"apiVersion: v1\nkind: Service\nmetadata: {{name: n, namespace: shop, annotations: {{a: {quoted}}}}}\n---\n"
    )
    volumes = ", volumes: [{name: c, configMap: {name: c}}]"
    served = container("volumeMounts: [{name: c, mountPath: /etc/nginx/conf.d}]").replace("web:1.0", "nginx:1")
    objects = (
        workload(pods),
        workload(served + volumes, "edge", "{app: edge}"),
        manifest("ConfigMap", "c", data),
        manifest("ExternalSecret", "e", external, api="external-secrets.io/v1"),
        manifest("VirtualService", "v", route, api="networking.istio.io/v1"),
        noted,
    )
    machine: dict[str, Any] = {"Type": "AWS::EC2::Instance", "Properties": {"UserData": text}}
    values = {"existingSecret": text, "a": {"bucket": text, "type": "s3"}, "extraEnv": [{"name": "A", "value": text}]}
    world = World().root(text="".join(objects)).stack("n", {"Resources": {"A": machine}})
    return world.chart("x", "thing", "1.0.0", values)


@pytest.mark.parametrize("piece", PIECES)
def test_a_long_text_of_one_piece(piece: str) -> None:
    reading = platform((piece * LENGTH)[:LENGTH]).reading()
    start = process_time()
    verdict(reading)
    assert process_time() - start < 4
