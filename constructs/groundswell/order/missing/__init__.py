"""What nothing provides: whether it is missing, may come from elsewhere, or was written otherwise."""
