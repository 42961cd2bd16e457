"""Does the project keep its shape: the map of its rooms, the sizes of its files."""
