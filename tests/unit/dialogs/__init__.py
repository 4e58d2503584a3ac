"""Understanding, engine and wording without model, network or database."""
