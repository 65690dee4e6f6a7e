"""The pages of the window, one module each; `main_window` builds each when it is first shown."""
