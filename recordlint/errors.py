"""Every exception raised on purpose: an error means that work could not be done.

No message may hold words of a note: it gives the place, the fault and the remedy.
"""


class RecordlintError(Exception):
    """The base of all; `exit_status` is what the command line ends with."""

    exit_status = 2


class SourceError(RecordlintError):
    """A source that could not be read. It is never reported as clean."""

    def __init__(self, source: str, message: str) -> None:
        super().__init__(f"{source}: {message}")
        self.source = source
        self.message = message

    def __reduce__(self) -> tuple[type["SourceError"], tuple[str, str]]:
        """Travel whole between processes: by default only the one message would."""
        return SourceError, (self.source, self.message)


class RuleError(RecordlintError):
    """A rule file, word list or rule name that is not right."""


class SettingsError(RecordlintError):
    """An option or a settings file that is not right."""


class ModelError(RecordlintError):
    """The language model is missing, or its files are not the ones that were vetted."""
