"""Finding words as readers type them: without vowel signs, forms of hamza, case or accents."""

import unicodedata
from typing import Final

_SAME: Final = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا",
        "ؤ": "و", "ئ": "ي", "ى": "ي", "ی": "ي",
        "ة": "ه", "ک": "ك", "ء": None, "ـ": None,
        "ß": "ss", "œ": "oe", "æ": "ae", "’": "'",
    }
)  # fmt: skip
_DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def folded(text: str) -> str:
    """The text as search compares it: both sides of a comparison go through here.

    Forms of hamza, taa marbuta and haa, alif maqsura and yaa, vowel signs, tatweel, accents, case, digit
    styles, marks of direction and runs of white space make no difference.
    """
    # Composed first: a hamza that stands as a sign of its own belongs to its letter.
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_SAME)
    letters = (letter for letter in unicodedata.normalize("NFD", plain))
    kept = "".join(letter for letter in letters if unicodedata.category(letter) not in ("Mn", "Cf"))
    return " ".join(kept.translate(_DIGITS).translate(_SAME).split())


def matches(query: str, *texts: str) -> bool:
    """Whether each word of the query begins a word of the texts, or stands inside one. "" matches all."""
    return finds(words(query), prepared(*texts))


def prepared(*texts: str) -> str:
    """Texts made ready for `finds`, for whoever searches the same ones again and again."""
    return "\n".join(folded(text) for text in texts)


def words(query: str) -> tuple[str, ...]:
    """The words of a query made ready for `finds`."""
    return tuple(folded(query).split())


def finds(wanted: tuple[str, ...], text: str) -> bool:
    """What `matches` says, of a query and a text that were made ready."""
    return all(word in text for word in wanted)
