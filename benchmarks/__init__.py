"""What is measured, and how to print it again: `make eval`, `make bench`."""
