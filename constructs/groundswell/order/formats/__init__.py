"""A verdict as text, JSON, SARIF and GitHub annotations. Pure: each returns a string that ends in a newline."""
