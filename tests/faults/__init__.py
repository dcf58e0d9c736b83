"""Faults are planted in clean documents and files: each must be found, and nothing else."""
