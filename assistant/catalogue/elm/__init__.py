"""The European Learning Model 3.1: learning opportunities as XML (LOQ), written and read."""
