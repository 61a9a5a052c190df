"""What an e-mail's own writer wrote."""

import datetime as dt

import pytest

from recordlint.readers.mail import fields_of, own_words, text_of_html


@pytest.mark.parametrize(
    "text",
    [
        "She said no.\n\nSigned: R. Adeyemi",
        "I rang on 3 March 2025.\nOn Monday Mum wrote:\nHe hit me.",
        "On 3 March 2025 Mum wrote:\n“I cannot come.”\nI rang her.",
        "From: Ruth Adeyemi\nDate: 3 March 2025\nTo: Dawn Price\n\nShe said no.",
        "a -> b\n-- \nRuth",
    ],
)
def test_what_nobody_else_wrote_is_kept(text: str) -> None:
    assert own_words(text) == text


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Thanks.\r\n> She lied.\r\n>> Really?\r\nI saw it.", "Thanks.\n\n\nI saw it."),
        ("On 3 Mar 2025 at 10:00, Tom wrote:\n\n> She lied.\n\nI saw it.", "\n\n\n\nI saw it."),
        ("On 3 Mar 2025,\nTom <t@a.org> wrote:\n> She lied.\nYes.", "\n\n\nYes."),
        ("Yes.\n\nOn 3 Mar 2025, Tom <t@a.org> wrote:\n\nShe lied.", "Yes."),
        ("Yes.\n\n-----Original Message-----\nFrom: Tom\n\nShe lied.", "Yes."),
        ("Yes.\n---------- Forwarded message ---------\nShe lied.", "Yes."),
        ("Yes.\n________________________________\nFrom: Tom\nShe lied.", "Yes."),
        ("Yes.\nFrom: Tom\nSent: 3 March\nTo: Ruth\nShe lied.", "Yes."),
    ],
)
def test_what_others_wrote_is_left_out_and_lines_keep_their_place(text: str, own: str) -> None:
    assert own_words(text) == own


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>She said&nbsp;no.</p>\n<p>She <b>left</b>.</p>", "She said no.\n\nShe left."),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("<style>p {}</style><script>x</script><title>t</title>Yes", "Yes"),
        ("<table><tr><td>Date</td><td>3 March</td></tr></table>", "Date | 3 March"),
        ("Yes.<blockquote type='cite'>She<br>lied.</blockquote>No.", "Yes.\n> She\n> lied.\nNo."),
        ("<blockquote style='margin: 1em'>Indented.</blockquote>", "Indented."),
    ],
)
def test_a_page_is_text(html: str, text: str) -> None:
    assert text_of_html(html) == text


def test_headers_are_facts() -> None:
    sent = dt.datetime(2025, 3, 3, 8, 10, 5, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    assert fields_of("Ruth Adeyemi <r@a.org>", sent) == {
        "author": "Ruth Adeyemi",
        "recorded_at": "2025-03-03T08:10+01:00",
    }
    assert fields_of("r@a.org", None) == {"author": "r@a.org"}
    assert fields_of(None, None) == {}
