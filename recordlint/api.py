"""The library call: a text in, findings out."""

import datetime as dt

from recordlint.errors import SettingsError
from recordlint.finding import Finding
from recordlint.note import FIELDS
from recordlint.policy import verify
from recordlint.run import Job, check_text
from recordlint.settings import Settings


def check(
    text: str, *, settings: Settings | None = None, today: dt.date | None = None, **fields: str
) -> list[Finding]:
    """Return the findings of a text, in reading order. Thread-safe; the first call loads the model.

    `fields` are facts held beside the text: recorded_at, occurred_at, author, role, subject.
    `today`
    is the date that "future" and "late" are judged by, the clock's by default.

    Raises:
        SettingsError: a field or a rule in `settings` is not known.
        ModelError: the language model cannot be loaded.
        RecordlintError: a note could not be checked.
    """
    for name in fields:
        if name not in FIELDS:
            raise SettingsError(f"no field is called {name!r}. They are: {', '.join(FIELDS)}.")
    settings = settings or Settings()
    verify(settings)
    checked = check_text(text, "", Job(settings=settings, fields=fields, today=today))
    for error in checked.errors:
        raise error
    return list(checked.findings)
