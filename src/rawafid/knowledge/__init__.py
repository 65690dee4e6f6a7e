"""What is known of marketing: the catalogue, its sources, the questionnaire and the rules."""
