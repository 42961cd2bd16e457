"""What an account keeps, and what it does by itself."""
