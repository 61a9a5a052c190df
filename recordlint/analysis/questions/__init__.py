"""What was put to somebody: the questions and suggestions of a note, and what each brings in."""
