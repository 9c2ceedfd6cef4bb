"""What the model says must be there, as facts; each file has its counterpart in found/."""
