"""The notes that a source plainly holds."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recordlint.analysis.entries import as_read, entries

CORPORA = Path(__file__).parents[2] / "corpora"
DAY = "Date: {} March 2025\nMrs Pell had toast at 08:10.\nSigned: Ruth Adeyemi, carer\n"


def parts(text: str) -> list[tuple[int, str]]:
    return [(entry.line, text[entry.start : entry.end]) for entry in entries(text)]


def held(text: str) -> list[tuple[int, str, str, str]]:
    return [(e.line + 1, e.date, e.time, e.author) for e in entries(text)]


# --- what stays one note --------------------------------------------------------------------------


@pytest.mark.parametrize("corpus", ["working", "reporting", "ordinary", "twins"])
def test_no_note_of_a_corpus_is_split(corpus: str) -> None:
    notes = (CORPORA / corpus / "notes.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in notes]
    assert sum(len(entries(text)) > 1 for text in texts) == 0


def test_one_note_stays_one() -> None:
    for text in (
        "",
        "x",
        DAY.format(3),
        "3 March 2025\n08:10 toast\n---\n09:00 walk\nRuth Adeyemi, carer",
    ):
        assert parts(text) == [(0, text)]


def test_a_part_without_a_date_or_an_author_of_its_own_is_not_cut_off() -> None:
    text = DAY.format(3) + "\n---\nMrs Pell slept well.\n"
    assert parts(text) == [(0, text)]


ONE = {
    "a running log of one incident by several hands": """Date: Saturday 22 March 2025
18:40 Left by front door. (OF)
19:10 Not back. (LK)
20:00 Rang 101. (OF)
23:35 Home. (LK)
Completed by Oisin Farrell
""",
    "a page of one date": """HANDOVER 18/01/2025
07:30 All in. DW
08:45 Ayo rang her brother. DW
10:20 Row on the landing. RS
""",
    "a statement that tells of days under headings": """Statement of Halina Wolska

7 April 2025
I went to his room. He had a red mark on his arm.

9 April 2025
The mark was yellow. He said nothing.

10 April 2025
He did not eat his dinner.

Halina Wolska, care assistant
""",
    "messages copied into a note": """Messages on Kai's phone, typed by me on 13/03/2025 at 10:00
[12/03/2025, 14:30] Baz: where u
[12/03/2025, 14:32] Kai: school
[12/03/2025, 14:40] Baz: get out now

I gave the phone back to him at 10:20 and told the DSL, Ann Moor.
Tom Lacey, form tutor
""",
    "a form whose dates stand below their labels": """Incident form
Date of incident
12/03/2025
Date of report
13/03/2025
What happened
Mrs Pell fell in the lounge at 14:30.
Name
Ruth Adeyemi
""",
    "a form that a manager signs after": """Incident form

Date: 18/02/2025
Bilal kicked the seat.
Completed by: Wanda Frome

Date: 19/02/2025
Manager's comments: belt guard ordered.
Signed: G. Lowry
""",
    "a table of what is to be done": """| Action | Who | Date due |
|---|---|---|
| See flat | A. Mills | 10/03/2025 |
| Contact plan | A. Mills | 14/03/2025 |
""",
    "a table that one person answers for": """| Date | What | By |
|---|---|---|
| 10/03/2025 | Late | J. Smith |
| 14/03/2025 | No coat | A. Brown |

Compiled by Lorna Tsegaye, Social Worker, 18.12.24
""",
    "a reply above what it answers": """Thanks Priya. He was in at 8.40, trousers wet. He said he
had been "down the cut". I gave him spare trousers. I rang Mum at 9.
Marcus

On 2 Apr 2025, at 14:32, Priya Nair wrote:

Could you let me know how Ellis was?

On 1 Apr 2025, at 10:00, Marcus Thole wrote:
He was late.
""",
    "an addendum": """12/03/2025 14:30
Mrs Pell fell in the lounge. She said her hip hurt. I rang 999 at 14:35.
Ruth Adeyemi, carer

Update 13/03/2025 09:00: back from hospital, no fracture.
Ruth Adeyemi, carer
""",
    "a list of appointments in a note": """Mrs Pell asked me to write down her appointments. I did.
She was in the lounge at 14:30 on 12/03/2025. She was well.
17/03/2025 10:00 Dentist (Mr Shah)
19/03/2025 11:00 Clinic (Dr Ansah)
24/03/2025 09:00 Chiropodist (Ms Reed)
Ruth Adeyemi, carer
""",
    "the history in a referral": """Referral to children's social care, 20 March 2025
Child: Leon T.

History
12/01/2025 – late to school, no coat.
14/02/2025 – said he was hungry.
03/03/2025 – bruise to left shin, said he fell.

Reason for referral: bruise to right ear seen today at 10:05.
Referred by: Ann Moor, DSL
""",
    "weights": """Weights, Mrs Pell
03/03/2025 47.2 kg
10/03/2025 46.8 kg
17/03/2025 46.1 kg
Dietitian told 17/03/2025. R. Adeyemi, carer
""",
    "days on one line each": """Home diary, week commencing 10/03/2025, carer: Pat Dunn
Monday - good day at school.
Tuesday - would not get up, late.
Wednesday - football.
""",
}


@pytest.mark.parametrize("text", ONE.values(), ids=ONE.keys())
def test_what_is_not_plainly_several_stays_one(text: str) -> None:
    assert parts(text) == [(0, text)]


# --- what is several ------------------------------------------------------------------------------


def test_rulers_part_notes() -> None:
    one, two = DAY.format(3) + "-----\n", DAY.format(4)
    assert parts(one + two) == [(0, one), (4, two)]
    assert held(one + two) == [
        (1, "2025-03-03", "08:10", "Ruth Adeyemi"),
        (5, "2025-03-04", "08:10", "Ruth Adeyemi"),
    ]


def test_a_head_that_comes_again_parts_notes() -> None:
    one, two = DAY.format(3) + "\n", DAY.format(4)
    assert parts(one + two) == [(0, one), (4, two)]


def test_the_head_of_the_page_goes_with_the_first_entry_and_its_date_with_all_below() -> None:
    text = """ROWAN HOUSE LOG
Page 1
Saturday 18 January 2025
07:30 All in.  DW
23:50 Ayo rang her brother.  DW
00:20 Light out.  Benji Carr

ROWAN HOUSE LOG
Page 2
Monday 20 January 2025
07:30 Quiet night.  LK
"""
    assert held(text) == [
        (1, "2025-01-18", "07:30", "DW"),
        (5, "2025-01-18", "23:50", "DW"),
        (6, "2025-01-19", "00:20", "Benji Carr"),
        (8, "2025-01-20", "07:30", "LK"),
    ]


def test_initials_are_shown_and_sign_nothing() -> None:
    text = """2025-03-12 — Home visit at 10:00. Seen both children. [AB]
2025-03-10 — Duty call from GP. [Carys Dunn]
"""
    one, two = entries(text)
    assert (one.author, one.initials, dict(one.fields)) == (
        "AB", True, {"occurred_at": "2025-03-12"},
    )  # fmt: skip
    assert (two.author, two.initials, dict(two.fields)) == (
        "Carys Dunn", False, {"occurred_at": "2025-03-10", "author": "Carys Dunn"},
    )  # fmt: skip


def test_a_year_that_nobody_gives_is_not_made_up() -> None:
    text = """Log for Bethan

Mon 3 March
Up at 8. Ate toast.
J. Smith

Tues 4 March
Refused tablets at 08:00.
A. Brown
"""
    assert held(text) == [(1, "Mon 3 March", "", "J. Smith"), (7, "Tues 4 March", "", "A. Brown")]


SEVERAL = {
    "time first": """14:30 12/03/2025 J Smith: Seen at home. All well.
15:10 12/03/2025 K Jones: Call from Mum about tea.
09:00 13/03/2025 J Smith: School rung.
""",
    "chat": """[12/03/2025, 14:30:05] Jo Hale: Keys are in the safe
[12/03/2025, 14:32:10] Mina Patel: ta
[12/03/2025, 18:02:00] Jo Hale: Ellis back, soaked. Said he fell in the brook.
""",
    "form": """From: Jo Hale
Sent: 12 March 2025 14:30
To: Mina Patel
Ellis was back at six, soaked.

From: Mina Patel
Sent: 12 March 2025 15:30
To: Jo Hale
Thanks. Did he say where he had been?

From: Jo Hale
Sent: 12 March 2025 16:30
To: Mina Patel
He did not.
""",
    "fields of a page": """DAILY RECORD Mrs Alvarez

Date: 3 March 2025
Had a bath.
Signed: Jane Smith, carer

Date: 4 March 2025
Stayed in bed.
Signed: Ann Brown, carer

Date: 5 March 2025
Hip better.
Signed: Jane Smith, carer
""",
    "topics": """Case recording

4 March 2025 14:30 – Home visit
Seen: Mum, Leon. House warm.
K. Marsh, social worker

5 March 2025 10:00 – Telephone call to school
Attendance 91 per cent.
K. Marsh, social worker

7 March 2025 09:00 – Supervision
Agreed to close.
T. Oyelaran, team manager
""",
    "table": """| Date | Concern | Recorded by |
|---|---|---|
| 12/03/2025 | Late | J. Smith |
| 13/03/2025 | No coat | J. Smith |
| 17/03/2025 | Hungry | A. Brown |
""",
    "tabs": """12/03/2025\t14:30\tCall from school\tK Marsh
12/03/2025\t15:10\tCall to Mum\tK Marsh
13/03/2025\t09:15\tEmail to housing\tP Underhay
""",
    "clinic": """12.3.25 0930hrs Seen in clinic. Wt 12.1 kg. S Oduya HV
19.3.25 1000hrs No reply to bell, card left. S Oduya HV
26.3.25 0915hrs Seen at home. Mum tired. S Oduya HV
""",
    "markdown": """# Shift log

## 2025-03-12
**09:00** Tablets given. — AB

**11:30** Walk to shop. — AB

## 2025-03-13
**09:00** Tablets refused. — CD
""",
    "diary": """Diary

Monday 3 March 2025

Slept badly. Dad rang at 8pm.

Tuesday 4 March 2025

School fine.

Wednesday 5 March 2025

Cried at bedtime.
""",
}


@pytest.mark.parametrize("text", SEVERAL.values(), ids=SEVERAL.keys())
def test_plainly_several_are_split(text: str) -> None:
    assert len(entries(text)) == 3
    assert len(entries(text.replace("\n", "\r\n"))) == 3


def test_what_an_entry_says_of_itself_can_be_shown() -> None:
    [entry] = entries(DAY.format(3))
    shown = as_read(DAY.format(3), entry)
    assert (shown.date, shown.time, shown.author) == ("2025-03-03", "08:10", "Ruth Adeyemi")
    assert (entry.date, entry.time, entry.author, dict(shown.fields)) == ("", "", "", {})


# --- whatever the text ----------------------------------------------------------------------------

PIECES = st.sampled_from(
    [
        *(DAY.format(3), DAY.format(4), "---\n", "\n", "x", "\r\n", "\f", "\r", "\x85"),
        *("Monday 3 March 2025\n", "4/3/25 ", "14:30 ", "0210 ", "Tuesday\n", "AM: ", "Sat: "),
        *("She ate. ", "(K. Marsh, SW)\n", "  DW\n", " SN Bell\n", "Jo Halloran, carer\n", "]: "),
        *("| Date | What | By |\n", "| 3/3/25 | ate | J. Smith |\n", "Diary\n", "31/02/2025 "),
        *("On 2 Apr 2025, at 14:32, Priya Nair wrote:\n", "Worker: J. Smith\n", "Type: call\n"),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(PIECES, PIECES, st.text(max_size=5)), max_size=40).map("".join))
def test_entries_hold_all_of_the_text_in_order(text: str) -> None:
    found = entries(text)
    assert "".join(text[e.start : e.end] for e in found) == text
    assert (found[0].start, found[0].line, found[-1].end) == (0, 0, len(text))
    assert [e.line for e in found] == sorted({e.line for e in found})
    assert all(e.start < e.end for e in found) or len(found) == 1
