"""Golden dialogues: what people write, and what must be true of every answer."""
