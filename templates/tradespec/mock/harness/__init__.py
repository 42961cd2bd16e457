"""What a test steers and watches."""
