"""A handful of warnings: which findings of a note a person is told first."""

from hypothesis import given
from hypothesis import strategies as st

from recordlint.few import MOST, told
from recordlint.finding import Category, Finding, Severity


def finding(start: int, code: str, category: Category, severity: Severity) -> Finding:
    return Finding(
        source="a.txt", entry=1, line=1, column=start + 1, end_line=1, end_column=start + 2,
        code=code, rule=code.lower(), category=category, severity=severity, text="x",
        message="m", advice="a", criteria=("LMCB1 P19",), start=start, end=start + 1,
    )  # fmt: skip


OPINIONS = [
    finding(n, f"OPN{n:03d}", Category.OPINION, Severity.WARNING) for n in range(1, MOST + 3)
]


def test_few_findings_are_all_told() -> None:
    assert told([]) == told([], most=1)
    assert told([]).now == ()
    few = OPINIONS[:MOST]
    assert told(few).now == tuple(few)
    assert told(few).later == ()


def test_a_repeated_fault_counts_once() -> None:
    again = finding(90, "OPN001", Category.OPINION, Severity.WARNING)
    assert told([*OPINIONS[:MOST], again]).later == ()


def test_the_gravest_come_first_then_what_could_cost_the_evidence() -> None:
    led = finding(80, "LDG001", Category.LEADING, Severity.WARNING)
    unsigned = finding(0, "CMP003", Category.COMPLETENESS, Severity.ERROR)
    assert told([unsigned, *OPINIONS, led], most=2).now == (unsigned, led)
    assert told([unsigned, *OPINIONS, led], most=1).now == (unsigned,)


def test_of_equals_the_more_frequent_comes_first() -> None:
    again = finding(90, "OPN004", Category.OPINION, Severity.WARNING)
    assert told([*OPINIONS, again], most=1).now == (OPINIONS[3], again)


@given(
    st.lists(
        st.builds(
            finding,
            st.integers(0, 50),
            st.sampled_from(["OPN001", "SPC001", "LDG001", "CMP001"]),
            st.sampled_from(Category),
            st.sampled_from(Severity),
        )
    ),
    st.integers(1, 6),
)
def test_nothing_is_lost_or_told_twice(findings: list[Finding], most: int) -> None:
    chosen = told(findings, most)
    assert sorted(
        [*chosen.now, *chosen.later], key=lambda f: (f.order, f.category, f.severity)
    ) == (sorted(findings, key=lambda f: (f.order, f.category, f.severity)))
    assert len({f.code for f in chosen.now}) <= most
    assert not {f.code for f in chosen.now} & {f.code for f in chosen.later}
