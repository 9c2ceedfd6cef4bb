"""The AWS layer: what the templates make, and what in it is meant, read, stored and allowed."""
