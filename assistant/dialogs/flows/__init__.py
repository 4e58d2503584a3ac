"""The journeys of a conversation, one a file; each shows a place and handles its choices."""
