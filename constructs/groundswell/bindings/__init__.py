"""What `imports/` and `schemas/data/` hold, made from pinned CustomResourceDefinitions by `groundswell imports`.

selection      what cdk8s.yaml asks for: groups, releases, kinds
sources        the definitions themselves, from a folder or from upstream
definition     one CustomResourceDefinition, and its filters
constructs     typed Python classes, by the pinned `cdk8s import`
custom, core   JSON Schemas for the validator
generation     all of these for one group, and the lock: what was made from what
publication    everything on disk, or nothing
"""
