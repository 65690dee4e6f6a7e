"""The window: pages, charts and widgets. Qt is known here and in `app` alone."""
