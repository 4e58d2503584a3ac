"""Examines an installation and says what to do."""
