"""The runtime that the generated clients stand on. Import from its modules; nothing is exported here."""
