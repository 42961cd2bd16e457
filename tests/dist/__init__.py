"""The distribution: built twice, looked into, and tried in an empty environment by a stranger."""
