"""Reading back: YAML, CloudFormation and a whole GitOps repository as plain values. No jsii, no Node, no network."""
