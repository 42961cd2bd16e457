"""What is served beside the APIs: the page, the admin API, the documentation."""
