"""Vietnamese text as offices type it: cleaning, keys to compare by, numbers, dates, legacy fonts.
Everything that compares, sorts or reads a typed value in the product goes through here.
Pure: no file, no clock, no list of units or awards."""

from data.text.dates import DateReading, date_order, day_label, is_moment, read_date, turned
from data.text.keys import (
    bare_decision_keys,
    clean,
    decision_keys,
    fold,
    fold_key,
    match_key,
    nfc,
    place_tones,
    sort_key,
)
from data.text.legacy import decode, detect_column, detect_file, encoding_of_font, is_garbled
from data.text.numbers import NumberReading, read_count, read_percent, read_quantity
from data.text.period_days import Period, period_bounds, period_label, periods_apart
from data.text.periods import NAMED_PART, named_parts, periods_in, read_period, speaks_of_year_so_far

__all__ = [
    "NAMED_PART",
    "DateReading",
    "NumberReading",
    "Period",
    "bare_decision_keys",
    "clean",
    "date_order",
    "day_label",
    "decision_keys",
    "decode",
    "detect_column",
    "detect_file",
    "encoding_of_font",
    "fold",
    "fold_key",
    "is_garbled",
    "named_parts",
    "is_moment",
    "match_key",
    "nfc",
    "period_bounds",
    "period_label",
    "periods_apart",
    "periods_in",
    "place_tones",
    "read_count",
    "read_date",
    "read_percent",
    "read_period",
    "read_quantity",
    "sort_key",
    "speaks_of_year_so_far",
    "turned",
]
