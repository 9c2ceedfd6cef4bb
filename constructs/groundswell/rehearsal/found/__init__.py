"""What the API says is there, as facts; each file has its counterpart in expected/."""
