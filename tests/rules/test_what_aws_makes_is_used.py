"""GS257: repositories, secrets and records that the AWS layer makes for the cluster are used there."""

from typing import Any

from tests.rules.manifests import container, manifest, workload

REGISTRY = "123456789012.dkr.ecr.eu-west-1.amazonaws.com"
RUNS = workload(container("").replace("docker.io/library/web:1.0", f"{REGISTRY}/shop/web:1.0"))


def repository(name: str) -> dict[str, Any]:
    return {"Type": "AWS::ECR::Repository", "Properties": {"RepositoryName": name}}


def secret(name: str) -> dict[str, Any]:
    return {"Type": "AWS::SecretsManager::Secret", "Properties": {"Name": name}}


def told(world: Any, text: str, **resources: Any) -> list[str]:
    found: list[str] = world.root(text=text).stack("data", {"Resources": resources}).messages("GS257")
    return found


def test_repositories(new_world: Any) -> None:
    assert told(new_world(), RUNS, A=repository("shop/web")) == []
    (message,) = told(new_world(), RUNS, A=repository("shop/web"), B=repository("web"), C=repository("shop/old"))
    assert message == "Nothing that was read uses image repository shop/old, web."
    assert told(new_world(), RUNS, B=repository("web")) == []


def external(key: str) -> str:
    spec = f"spec: {{data: [{{secretKey: a, remoteRef: {{key: {key}}}}}]}}"
    return manifest("ExternalSecret", "web", spec, api="external-secrets.io/v1")


def test_secrets(new_world: Any) -> None:
    both = {"A": secret("shop/web"), "B": secret("shop/old")}
    (message,) = told(new_world(), external("shop/web"), **both)
    assert message == "Nothing that was read uses secret shop/old."
    read = {"Type": "AWS::RDS::DBInstance", "Properties": {"MasterUserPassword": {"Ref": "B"}}}
    assert told(new_world(), external("shop/web"), **both, C=read) == []
    allowed = {"Statement": [{"Action": ["secretsmanager:PutSecretValue"], "Resource": {"Ref": "B"}}]}
    writes = {"Type": "AWS::IAM::Policy", "Properties": {"PolicyDocument": allowed}}
    assert told(new_world(), external("shop/web"), **both, C=writes) == []
    found = external("x").replace("data: [", "dataFrom: [{find: {name: {regexp: .}}}], data: [")
    assert told(new_world(), external("shop/web") + found, **both) == []


def record(name: str) -> dict[str, Any]:
    alias = {"DNSName": {"Fn::GetAtt": ["Balancer", "DNSName"]}}
    return {"Type": "AWS::Route53::RecordSet", "Properties": {"Name": name, "AliasTarget": alias}}


def test_records(new_world: Any) -> None:
    balancer = {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer"}
    rule = manifest("Ingress", "web", "spec: {rules: [{host: api.example.org}]}", api="networking.k8s.io/v1")
    names = {"A": record("api.example.org."), "B": record("live.example.org.")}
    (message,) = told(new_world(), rule, Balancer=balancer, **names)
    assert message == "Nothing that was read uses DNS record live.example.org."
    wide = rule.replace("api.example", "'*.example").replace("org}", "org'}")
    assert told(new_world(), wide, Balancer=balancer, **names) == []
    names["B"]["Properties"]["AliasTarget"]["DNSName"] = "d1.cloudfront.net"
    assert told(new_world(), rule, Balancer=balancer, **names) == []


def test_where_a_resource_is_written(world: Any) -> None:
    (found,) = (
        world.root(text=RUNS)
        .stack("data", {"Resources": {"A": repository("shop/web"), "B": repository("old")}})
        .findings("GS257")
    )
    assert found.location.file == "data"
