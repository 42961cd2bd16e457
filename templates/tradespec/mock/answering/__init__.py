"""How an operation is answered."""
