"""The accessible document generator: one source, many accessible formats."""

__version__ = "0.1.0"
