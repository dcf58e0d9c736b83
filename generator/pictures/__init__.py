"""Pictures: the catalogue, what is safe to take, and bytes made ready for a format."""
