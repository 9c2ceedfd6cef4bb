"""Running the apps: beside, judged, published, reported."""
