"""A plumber's front desk, kept in three systems: bills, visits and requests."""
