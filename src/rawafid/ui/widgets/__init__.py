"""Small widgets of our own, painted from the tokens of the theme in both directions."""
