// Starts the check-up.
