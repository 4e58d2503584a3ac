"""The portfolio as static web pages: an index, and a page for each course."""
