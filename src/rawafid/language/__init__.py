"""Words, numbers and dates in the reader's language, for every layer, without Qt."""
