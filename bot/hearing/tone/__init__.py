"""How a talk is to be spoken in: what is heavy, when nothing is praised, what good somebody takes along. Pure."""
