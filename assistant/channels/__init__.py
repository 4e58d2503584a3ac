"""The channels: each translates between one platform and the service, and nothing else."""
