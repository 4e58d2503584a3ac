"""A Bot API server of our own, to test the Telegram channel against; no part of the product."""
