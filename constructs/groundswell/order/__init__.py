"""One judge: rules say what resources provide and require, and everything else follows from the same dependencies.

The engine lies here, the rules in `rules/`, and what they look things up in in the other rooms, by its subject.
"""
