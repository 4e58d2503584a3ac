"""The web server: health and metrics, the Telegram webhook; one package per area."""
