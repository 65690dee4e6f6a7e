"""Documents made of figures: workbooks. What they say is decided in `rawafid.figures`."""
