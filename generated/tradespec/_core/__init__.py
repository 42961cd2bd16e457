"""The runtime of the generated clients. Import from its modules; nothing is exported here."""
