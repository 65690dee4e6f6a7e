"""The calendars and names of months that a reader may choose; `dates.py` writes in them."""

from typing import Literal

MonthNames = Literal["gregorian", "levant", "maghreb_tn_dz", "maghreb_ma"]
Calendar = Literal["gregorian", "hijri"]
