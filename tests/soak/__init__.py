"""What takes long or breaks things on purpose; a short form of each runs in `make test`."""
