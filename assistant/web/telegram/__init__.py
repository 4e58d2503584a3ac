"""Where the Bot API server delivers updates."""
