"""Rules over what can be read of finished bytes: one rule a file."""
