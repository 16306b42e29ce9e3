"""A message as it was written, cut and folded: how it is spelt on a phone, its clauses and pieces. Pure."""
