"""What Helm releases bring, told by data: `data/` holds a file a chart and range of versions."""
