"""What was sent: to whom, when, by which channel, and the very bytes."""
