"""Generating what `imports/` and `schemas/data/` hold from pinned CustomResourceDefinitions; run by `groundswell imports`.

selection     what cdk8s.yaml asks for: groups, releases, kinds
sources       the definitions themselves, from a folder or from upstream
definition    one CustomResourceDefinition, and its filters
constructs    typed Python classes, by the pinned `cdk8s import`
custom, core  JSON Schemas for the validator
lock          what was made from what
publication   all of it on disk, or nothing
"""
