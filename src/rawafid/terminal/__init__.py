"""Advice and knowledge as text that a shop owner can read in a terminal. Pure: values in, text out."""
