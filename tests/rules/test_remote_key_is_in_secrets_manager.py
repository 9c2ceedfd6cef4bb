"""GS202: what an ExternalSecret reads from Secrets Manager is a secret that the AWS layer makes, and a key of it."""

from typing import Any

STORE = """
apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: {name: store}
spec: {provider: {aws: {service: SecretsManager, region: eu-west-1}}}
---
"""


def reads(key: str, property_: str) -> str:
    return f"""
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {{name: web, namespace: shop}}
spec:
  secretStoreRef: {{kind: ClusterSecretStore, name: store}}
  data: [{{secretKey: a, remoteRef: {{key: {key}, property: {property_}}}}}]
"""


def template(generate: dict[str, Any] | None) -> dict[str, Any]:
    properties = {"Name": "shop/db", **({"GenerateSecretString": generate} if generate else {})}
    return {"Resources": {"Db": {"Type": "AWS::SecretsManager::Secret", "Properties": properties}}}


MADE = template({"GenerateStringKey": "password", "SecretStringTemplate": '{"username": "web"}'})


def test_a_secret_and_its_keys(new_world: Any) -> None:
    for key in ("password", "username"):
        assert new_world().root(text=STORE + reads("shop/db", key)).stack("s", MADE).messages("GS202") == []


def test_a_secret_that_no_template_makes(world: Any) -> None:
    (told,) = world.root(text=STORE + reads("shop/cache", "password")).stack("s", MADE).messages("GS202")
    assert told == "ExternalSecret shop/web reads secret shop/cache, which no template makes; they make shop/db …"


def test_a_key_that_the_secret_does_not_have(world: Any) -> None:
    (told,) = world.root(text=STORE + reads("shop/db", "pass")).stack("s", MADE).messages("GS202")
    assert told == "ExternalSecret shop/web reads key pass of secret shop/db, which is made with password, username."


def test_what_a_person_fills_has_keys_that_nobody_knows(world: Any) -> None:
    assert world.root(text=STORE + reads("shop/db", "any")).stack("s", template(None)).messages("GS202") == []


def test_without_templates_nothing_is_held_against_anyone(world: Any) -> None:
    assert world.root(text=STORE + reads("shop/cache", "x")).messages("GS202") == []


def test_another_kind_of_store_is_not_ours_to_judge(world: Any) -> None:
    other = STORE.replace("SecretsManager", "ParameterStore")
    assert world.root(text=other + reads("shop/cache", "x")).stack("s", MADE).messages("GS202") == []


def test_a_whole_secret_that_no_template_makes(world: Any) -> None:
    whole = reads("shop/db", "password").replace("data: [{secretKey: a, remoteRef: ", "dataFrom: [{extract: ")
    assert world.root(text=STORE + whole.replace("shop/db", "shop/dc")).stack("s", MADE).messages("GS202") == [
        "ExternalSecret shop/web reads secret shop/dc, which no template makes; they make shop/db …"
    ]


def test_a_key_inside_a_key(world: Any) -> None:
    text = STORE + reads("shop/db", "password.first")
    assert world.root(text=text).stack("s", MADE).messages("GS202") == []


def test_a_name_that_is_put_together_at_deployment_may_be_any(world: Any) -> None:
    made = {"Resources": {**MADE["Resources"], "Other": {"Type": "AWS::SecretsManager::Secret"}}}
    made["Resources"]["Other"] = {"Type": "AWS::SecretsManager::Secret", "Properties": {"Name": {"Fn::Sub": "${A}/x"}}}
    assert world.root(text=STORE + reads("shop/cache", "x")).stack("s", made).messages("GS202") == []


PARAMETERS = {
    "Resources": {
        "Vpc": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "/shop/vpc", "Value": {"Ref": "Network"}}},
        "Urls": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "/shop/urls", "Value": '{"cdn": "x"}'}},
    }
}


def test_parameters_and_their_keys(new_world: Any) -> None:
    store = STORE.replace("SecretsManager", "ParameterStore")
    for key, property_ in (("/shop/vpc", "any"), ("/shop/urls", "cdn")):
        assert new_world().root(text=store + reads(key, property_)).stack("s", PARAMETERS).messages("GS202") == []
    (told,) = new_world().root(text=store + reads("/shop/vpcs", "any")).stack("s", PARAMETERS).messages("GS202")
    assert told.startswith("ExternalSecret shop/web reads parameter /shop/vpcs, which no template makes")
    (told,) = new_world().root(text=store + reads("/shop/urls", "api")).stack("s", PARAMETERS).messages("GS202")
    assert told == "ExternalSecret shop/web reads key api of parameter /shop/urls, which is made with cdn."


def attached(secret: Any) -> dict[str, Any]:
    """The templates of a secret, of another one, and of an attachment that completes one of them."""
    properties = {"SecretId": secret, "TargetId": {"Ref": "Database"}, "TargetType": "AWS::RDS::DBInstance"}
    other = {"Type": "AWS::SecretsManager::Secret", "Properties": {"Name": "shop/other"}}
    attachment = {"Type": "AWS::SecretsManager::SecretTargetAttachment", "Properties": properties}
    return {"Resources": {**MADE["Resources"], "Other": other, "Attachment": attachment}}


def test_a_target_attachment_writes_where_the_database_is(world: Any) -> None:
    told = world.root(text=STORE + reads("shop/db", "host")).stack("s", attached({"Ref": "Db"})).messages("GS202")
    assert told == []


def test_an_attachment_by_another_stacks_export_may_be_this_secrets(world: Any) -> None:
    imported = attached({"Fn::ImportValue": "elsewhere"})
    assert world.root(text=STORE + reads("shop/db", "port")).stack("s", imported).messages("GS202") == []


def test_an_attachment_of_another_secret_helps_nobody_else(world: Any) -> None:
    (told,) = world.root(text=STORE + reads("shop/db", "host")).stack("s", attached({"Ref": "Other"})).messages("GS202")
    assert told == "ExternalSecret shop/web reads key host of secret shop/db, which is made with password, username."


def test_an_attachment_brings_no_key_of_its_own_fancy(world: Any) -> None:
    (told,) = (
        world.root(text=STORE + reads("shop/db", "hostname")).stack("s", attached({"Ref": "Db"})).messages("GS202")
    )
    assert "reads key hostname of secret shop/db, which is made with" in told and "host, password" in told
