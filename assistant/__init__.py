"""A learner-guidance assistant for the microcredentials of the Transform4Europe universities."""

import os

# Products here are small: a second thread in them spins longer than it works. Must be said before
# numpy is loaded.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
