"""CEL, the language of `x-kubernetes-validations`, as far as rules over one object use it.

Ours, because a rule has to cost microseconds here: cel-python takes 0.4 s to load and parse the rules of one platform
and half a millisecond to run the smallest. It is the judge in the tests instead: both must agree on every rule shipped.

    syntax        text to a tree
    evaluation    a tree to a Python function
    operators     what +, <, == and in mean
    functions     CEL's functions, and those that Kubernetes adds
    values        an object's fields as CEL values
    judgement     does this rule refuse this value?
"""
