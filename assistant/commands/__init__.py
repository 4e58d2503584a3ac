"""The command line, one module a command; heavy imports wait until a command runs."""
