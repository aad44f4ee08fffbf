"""What goes wrong between two people, and what helps."""
