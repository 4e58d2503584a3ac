"""The catalogue: what an entry is, how it is read, checked and kept as a release."""
