"""What can be read of finished bytes, as frozen values: the audits and the tests look at these."""
