"""The Telegram channel: updates to the inbox, turns by workers, replies by the relay."""
