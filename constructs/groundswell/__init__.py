"""From one typed description of a platform to its two layers, and the proof that it boots."""
