"""What a user can do, one method per intent: clients, interview, advice, settings, undo. No Qt."""
