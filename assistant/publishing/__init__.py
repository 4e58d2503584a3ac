"""Publishing: from a file to the live release and back; commands, bot and console call it."""
