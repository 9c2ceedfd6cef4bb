"""An AWS API on loopback: moto's services, and a CloudFormation of our own that refuses what it does not know.

moto's CloudFormation skips types and drops properties without a word, and calls a crashed stack complete. This one
makes every resource by calling its service's API, and fails the stack on the first thing that it cannot do.
"""
