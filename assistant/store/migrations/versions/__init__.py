"""The revisions, oldest to newest."""
