"""The conversation: understanding a message, stepping the dialog, wording its outcome."""
