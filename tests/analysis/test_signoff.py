"""Sign-offs: names that sign, and what only looks like one."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordlint.analysis.lines import form_fields, split_lines
from recordlint.analysis.signoff import SignKind, SignOff, signoffs

PROSE = "I went in and found her on the floor.\nShe was awake and talking to me.\n"


def found(text: str) -> list[SignOff]:
    lines = split_lines(text)
    return list(signoffs(text, lines, form_fields(text, lines)))


def kinds(text: str) -> list[tuple[SignKind, str]]:
    return [(sign.kind, sign.name) for sign in found(text)]


@pytest.mark.parametrize(
    "ending",
    [
        "She signed YES and pointed at the door.",
        "Body map completed.",
        "Told Sister Boateng.",
        "Sent to Mrs Trewhella, Head of Service.",
        "This has been passed on.",
        "Conference called by Saskia Hume for 9 June on the grounds of both bruises.",
        "Witnesses: none",
        "\nSettled",
        "\nDone",
        "Seen by Dr Khan",
        "Awaiting Dr Rao",
        "Mum collected, no concerns",
        "Beth, carer, told at 9.",
        "Handed over to Beth",
        "Copy to Jean Platt, social worker",
        "Children's form sent 2155",
        "Ashgrove House",
        "Vol. tea lady",
        "and I think it's Jamal",
        "It's Jamal again.",
        "Yours faithfully,\nThe Deputy Warden",
        "Signature: ______ Witness: Halina Z.",
        "DSL: Jo Dent",
        "Manager: Jo Dent",
        "FAO Jo Dent",
        "Handover to Jo Dent",
        "Swelling. Photos.",
        "Anon",
    ],
)
def test_prose_at_the_end_is_no_sign_off(ending: str) -> None:
    assert [kind for kind, _ in kinds(PROSE + ending) if kind in NAMING] == []


@pytest.mark.parametrize(
    "ending", ["settled now", "asleep", "told sue", "all ok", "no change", "bruise left arm", "nil"]
)
def test_small_letters_at_the_end_are_no_sign_off(ending: str) -> None:
    text = f"i went in and found her on the floor\nshe was awake\nhe sat up\nate a bit\n\n{ending}"
    assert [kind for kind, _ in kinds(text) if kind in NAMING] == []


NAMING = (SignKind.SIGNATURE, SignKind.FIELD, SignKind.LAST_LINE, SignKind.STAMP)


@pytest.mark.parametrize(
    ("ending", "kind"),
    [
        ("Signed: ______________", SignKind.BLANK),
        ("Signed:", SignKind.BLANK),
        ("Signed: night staff", SignKind.ROLE_ONLY),
        ("Completed by: Oak class teacher", SignKind.ROLE_ONLY),
        ("Minutes taken by Business Support Officer", SignKind.ROLE_ONLY),
        ("Afternoon carer", SignKind.ROLE_ONLY),
        ("Community MW, Team Poppy", SignKind.INITIALS),
        ("Name of person completing: staff nurse, Kestrel", SignKind.ROLE_ONLY),
        ("j.t. (year 2 TA)", SignKind.INITIALS),
        ("HCA, nights", SignKind.ROLE_ONLY),
        ("R.O.", SignKind.INITIALS),
        ("jk", SignKind.INITIALS),
        ("KJ, Review Unit", SignKind.INITIALS),
        ("Signature: J.D.C.", SignKind.INITIALS),
        ("MK 24/01/2025", SignKind.INITIALS),
        ("Parent's signature: Kelly Dent", SignKind.COUNTERSIGNATURE),
        ("Checked by: P. Oduya, manager", SignKind.COUNTERSIGNATURE),
        ("Signed (manager): P. Oduya", SignKind.COUNTERSIGNATURE),
        ("Read by parent: ____________", SignKind.COUNTERSIGNATURE),
    ],
)
def test_what_does_not_name_the_author(ending: str, kind: SignKind) -> None:
    assert [sign.kind for sign in found(PROSE + ending)] == [kind]
    assert not any(sign.names_author for sign in found(PROSE + ending))


@pytest.mark.parametrize(
    ("ending", "kind", "name"),
    [
        ("Signed: A. Okafor, Senior Carer", SignKind.SIGNATURE, "A. Okafor"),
        ("Signed Jerome Castellan, senior, 9 May", SignKind.SIGNATURE, "Jerome Castellan"),
        ("signed desmond okonjo waking night", SignKind.SIGNATURE, "desmond okonjo"),
        ("Sd/- Biju Varkey, health care assistant", SignKind.SIGNATURE, "Biju Varkey"),
        ("Signed off as read, H. Idrissi.", SignKind.SIGNATURE, "H. Idrissi"),
        ("Rosalind Eke, manager. Signed 27/03/2025 15:45", SignKind.SIGNATURE, "Rosalind Eke"),
        ("Completed by Sam Dent (support worker) 15.5.25", SignKind.FIELD, "Sam Dent"),
        ("Recorded by: Fenella Oduya, School Nurse", SignKind.FIELD, "Fenella Oduya"),
        ("Entry: J Wragg, Snr Carer", SignKind.FIELD, "J Wragg"),
        ("Signature:\nRuth Adeyemi, key worker", SignKind.FIELD, "Ruth Adeyemi"),
        ("Electronically signed: Moira Tennant, HV", SignKind.STAMP, "Moira Tennant"),
        ("[Electronically signed by Grace Dalton, RSW]", SignKind.STAMP, "Grace Dalton"),
        ("Ian Cottle, ward manager", SignKind.LAST_LINE, "Ian Cottle"),
        ("Donna Marsh carer", SignKind.LAST_LINE, "Donna Marsh"),
        ("K. Dube RMN", SignKind.LAST_LINE, "K. Dube"),
        ("Contact supervisor: Ifeoma Briggs", SignKind.LAST_LINE, "Ifeoma Briggs"),
        ("Kind regards\nKelly, your key worker", SignKind.LAST_LINE, "Kelly"),
        ("Yours\nTom Brierley\nSwimming teacher\n\n14 May", SignKind.LAST_LINE, "Tom Brierley"),
        ("Lou Fairweather (outreach)\nTel: 07700 900123", SignKind.LAST_LINE, "Lou Fairweather"),
        ("that's it. Colin Mbatha, head coach", SignKind.LAST_LINE, "Colin Mbatha"),
        ("\nJackie xx", SignKind.LAST_LINE, "Jackie"),
        ("Jo", SignKind.LAST_LINE, "Jo"),
        ("Reece Diaz\nyouth worker, northgate hub\n13/06/25", SignKind.LAST_LINE, "Reece Diaz"),
        ("Tunde Ade, RSW. Written as went along.", SignKind.LAST_LINE, "Tunde Ade"),
        ("P. Kemelu 11.50, 6/6/25. Emailed to R. Oke.", SignKind.LAST_LINE, "P. Kemelu"),
        ("Your brother Saleem", SignKind.LAST_LINE, "Saleem"),
        ("W/N: T. Abernathy, Bernadette", SignKind.LAST_LINE, "T. Abernathy"),
        ("that's me Lucia Ferrante coach dictated at ten", SignKind.LAST_LINE, "Lucia Ferrante"),
        ("Suspended. Esperanza Whitlock. End.", SignKind.LAST_LINE, "Esperanza Whitlock"),
        ("thanks Lorraine it's Mrs Trewhella", SignKind.LAST_LINE, "Trewhella"),
        ("full stop signed Yvette Clarke social worker", SignKind.SIGNATURE, "Yvette Clarke"),
        ("Written for Mrs Abiola by P. Grzelak (tutor)", SignKind.FIELD, "P. Grzelak"),
        ("Dictated by Joan Oke Tuesday the fourteenth", SignKind.FIELD, "Joan Oke"),
        ("Done by me nita w/e cover", SignKind.FIELD, "nita"),
        ("This is Joyce from the kitchen signing off", SignKind.STAMP, "Joyce"),
        ("I am Hassan Ali, night porter, and saw it.", SignKind.STAMP, "Hassan Ali"),
        ("Watch the door tonight. Shaz", SignKind.LAST_LINE, "Shaz"),
        ("Watch the door tonight. Miss Okoro", SignKind.LAST_LINE, "Okoro"),
        ("With respect, Inês", SignKind.LAST_LINE, "Inês"),
        ("Love, Auntie Bev (foster carer) xx", SignKind.LAST_LINE, "Bev"),
        ("Your old friend in Whitby, Hilda Marr.", SignKind.LAST_LINE, "Hilda Marr"),
        ("That's all from me, Our Sheila off the early run.", SignKind.LAST_LINE, "Sheila"),
        ("Carol, After School Club", SignKind.LAST_LINE, "Carol"),
        ("Jo @ Oak House", SignKind.LAST_LINE, "Jo"),
        ("Kath/kitchen", SignKind.LAST_LINE, "Kath"),
        ("Mx Robin Sayle\nForm Tutor | Teacher | Rep", SignKind.LAST_LINE, "Robin Sayle"),
        ("Signed Yusuf (night volunteer). He had gone.", SignKind.SIGNATURE, "Yusuf"),
        ("Form filled by: Jools (she/her), project worker", SignKind.FIELD, "Jools"),
        ("Session record by Gwenllian Pugh. Next one Friday.", SignKind.FIELD, "Gwenllian Pugh"),
        ("Nurse responsible for entry: Shiny Mathew", SignKind.FIELD, "Shiny Mathew"),
        ("Who are you: Parisa M, kitchen helper", SignKind.FIELD, "Parisa M"),
        ("Dictated by Olu Ajayi to the clerk, in haste.", SignKind.FIELD, "Olu Ajayi"),
        ("Obs sheet filled by Ana Ene HCA. Checked.", SignKind.FIELD, "Ana Ene"),
        ("Written by Winsome Cole\nWritten 12.30 pm", SignKind.FIELD, "Winsome Cole"),
    ],
)  # fmt: skip
def test_what_names_the_author(ending: str, kind: SignKind, name: str) -> None:
    assert (kind, name) in kinds(PROSE + ending)
    assert any(sign.names_author for sign in found(PROSE + ending))


def test_case_says_nothing_in_capitals_or_small_letters() -> None:
    assert kinds("SHE WAS ON THE FLOOR.\nPAT DELACROIX PASSENGER ASSISTANT") == [
        (SignKind.LAST_LINE, "PAT DELACROIX")
    ]
    assert kinds("she was on the floor\nagnieszka rowe childminder") == [
        (SignKind.LAST_LINE, "agnieszka rowe")
    ]


def test_the_head_of_a_message_names_its_author() -> None:
    assert kinds("From: Joana Falcao, carer\nTo: Karen\n\nPlease ring me.") == [
        (SignKind.STAMP, "Joana Falcao")
    ]
    assert kinds("From: Joana Falcao, carer\n\nPlease ring me.") == [
        (SignKind.STAMP, "Joana Falcao")
    ]


def test_who_opens_with_a_name_is_the_author() -> None:
    assert kinds("This is Dr Philippa Nkemelu dictating for the notes. He was up.") == [
        (SignKind.STAMP, "Philippa Nkemelu")
    ]
    assert kinds("right this is Sheila at the Fairhaven branch about the calls. He was up.") == [
        (SignKind.STAMP, "Sheila")
    ]
    assert kinds("its hamid the new helper. he was up.") == [(SignKind.STAMP, "hamid")]
    assert kinds("The radiator is on and its boiling in here. He was up.") == []
    assert kinds("This is Arthur's fourth fall this month. He was up.") == []


def test_small_letters_sign_where_the_writer_has_no_others() -> None:
    text = "i went in and found her on the floor\nshe was awake\nhe sat up\nate a bit\n\n"
    assert kinds(text + "kath") == [(SignKind.LAST_LINE, "kath")]
    assert kinds(text + "mikey (u12s)") == [(SignKind.LAST_LINE, "mikey")]
    assert kinds(text + "chantelle – PA") == [(SignKind.LAST_LINE, "chantelle")]
    assert kinds(PROSE + "kath") == []


def test_initials_sign_for_the_worker_who_heads_the_note() -> None:
    assert kinds("Telephone log, worker: Perpetua Lowe\nShe rang.\nPL") == [
        (SignKind.SIGNATURE, "Perpetua Lowe")
    ]
    assert kinds("Telephone log, resident: Perpetua Lowe\nShe rang.\nPL") == [
        (SignKind.INITIALS, "PL")
    ]


def test_who_is_told_of_does_not_sign() -> None:
    text = "I found Mrs Pell's alarm in the bin. Team please note. "
    assert kinds(text + "Mrs Ada Pell") == []
    assert kinds(text + "Mrs Ada Marr") == [(SignKind.LAST_LINE, "Ada Marr")]


def test_a_name_at_the_head_does_not_fill_a_blank() -> None:
    assert kinds("Jo Dent, carer.\nShe fell.\nSigned: ____") == [(SignKind.BLANK, "")]
    assert kinds("Jo Dent, carer.\nShe fell again at noon.") == [(SignKind.STAMP, "Jo Dent")]


def test_a_blank_beside_a_countersignature_stays_a_blank() -> None:
    assert kinds("Worker's signature: ________\nManager's signature: P. Oduya") == [
        (SignKind.BLANK, ""),
        (SignKind.COUNTERSIGNATURE, "P. Oduya"),
    ]


@given(st.text(max_size=300))
def test_any_text_gives_sign_offs_within_it(text: str) -> None:
    for sign in found(text):
        assert 0 <= sign.start <= sign.end <= len(text)


@given(
    st.lists(
        st.sampled_from(["Signed:", "by", "A. Okafor", "carer", "\n", " ", "____", "12/3/25", "."])
    )
)
def test_any_order_of_its_words_gives_sign_offs_within_it(words: list[str]) -> None:
    text = " ".join(words)
    for sign in found(text):
        assert 0 <= sign.start <= sign.end <= len(text)


@pytest.mark.parametrize("piece", ["signed: ", "A. ", "completed on ", " ", ".", "a'"])
def test_cost_grows_with_length_alone(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    began = time.perf_counter()
    found(text)
    assert time.perf_counter() - began < 10
