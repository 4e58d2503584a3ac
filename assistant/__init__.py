"""A learner-guidance assistant for the microcredentials of the Transform4Europe alliance."""
