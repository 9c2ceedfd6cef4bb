"""The nodes, what pods ask of them, their volumes, and whether they have room."""
