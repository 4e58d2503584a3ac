"""Understanding: one message becomes a reading, by rules that are data."""
