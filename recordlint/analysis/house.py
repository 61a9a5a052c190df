"""What a house decides of how its notes are read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """The customs of a house that change what words mean.

    `initials` is whether it keeps a register of initials, so that they sign a note. `month_first`
    is the order of its numeric dates; None where it has said nothing. `abbreviations` are short
    forms that its readers know, in any case. `late_after` is the number of hours after the event
    from which an entry is late.
    """

    initials: bool = False
    month_first: bool | None = None
    abbreviations: tuple[str, ...] = ()
    late_after: int = 24


HOUSE = House()
"""A house that has decided nothing."""
