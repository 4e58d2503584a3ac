"""schema.org courses as JSON-LD, written and read."""
