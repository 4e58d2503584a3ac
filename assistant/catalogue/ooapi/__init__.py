"""Open Education API, version 5: courses fetched over HTTP into a file, and read from it."""
