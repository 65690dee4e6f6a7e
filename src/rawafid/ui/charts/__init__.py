"""Painters of figures. They load pyqtgraph and numpy: import one when the first chart is to be shown."""
