"""The named reasons to leave a match alone. A rule lists those that apply to it in `unless`."""

from collections.abc import Callable

from recordlint.analysis import Analysis
from recordlint.checks import Span
from recordlint.exemptions import action, opinion, speculation

Exemption = Callable[[Analysis, Span], bool]

EXEMPTIONS: dict[str, Exemption] = {
    **opinion.EXEMPTIONS,
    **speculation.EXEMPTIONS,
    **action.EXEMPTIONS,
}
"""By the name that a rule's `unless` gives it."""
