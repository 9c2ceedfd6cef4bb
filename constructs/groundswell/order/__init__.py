"""One judge: rules say what resources provide and require, and everything else follows from the same dependencies."""
