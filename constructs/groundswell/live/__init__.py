"""A running cluster, read and never written: is each step and each wave there, healthy, and as synthesised?"""
