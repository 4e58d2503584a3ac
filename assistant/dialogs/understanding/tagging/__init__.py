"""A tagger over the states of the encoder: which words say what, and what a message asks for."""
