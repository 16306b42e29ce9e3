"""What a text means as numbers, near for texts that mean alike, in any words and in either language."""
