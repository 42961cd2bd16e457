"""What is read of the document before a request comes."""
