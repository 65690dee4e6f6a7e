"""Where the program keeps things. The only part that knows SQLite."""
