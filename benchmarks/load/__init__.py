"""Load on the Telegram channel: people, the bot's processes, a store that is full, a stock bot."""
