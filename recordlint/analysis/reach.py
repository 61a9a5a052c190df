"""How far a report reaches: where the writer takes up the word again in the same sentence."""

from recordlint.analysis.sentences import Sentence
from recordlint.analysis.text import regex

_I = (
    r"(?:i|we)\b(?![^\S\r\n](?:may|might|could|can|should|must|need|was to|were to|had to|"
    r"am to|are to)\b)"
)
"""The writer as one who acts: "and I could leave it with him" is leave given, still reported."""
_WRITER_ACTS = regex(
    rf"[,.]?[^\S\r\n]+(?:and|but|so|then|because|which)[^\S\r\n]+(?:then[^\S\r\n]+)?{_I}|"
    rf"[^\S\r\n][-–—][^\S\r\n]+{_I}|,[^\S\r\n]+{_I}(?![^\S\r\n](?:think|believe|suppose|guess|"
    rf"mean))"
)
_WRITER_SPEAKS = regex(
    rf"(?<!when)(?<!what)(?<!that)(?<!because)(?<!before)(?<!after)(?<!how)(?<!if)"
    rf"[,.]?[^\S\r\n]+(?:and|but|so|then|n)?[^\S\r\n]*{_I}[^\S\r\n](?:then[^\S\r\n]|"
    rf"also[^\S\r\n]|just[^\S\r\n])?"
    r"(?:said|says|asked|told|rang|phoned|called|informed|reassured|explained|replied|contacted|"
    r"reported|recorded)\b"
)
"""The same where the words given are in the first person: `he said I fell, so I told …`."""
_COMMENT = regex(
    r"[,(][^\S\r\n]*which[^\S\r\n](?:is|was|tells|told|proves|shows|speaks|seems|seemed|sounds|"
    r"suits|suited|explains|"
    r"just|no|makes|means|suggests|cannot|can['’]t|does|doesn['’]t|did|didn['’]t|isn['’]t|"
    r"wasn['’]t)\b|"
    r"[,;]?[^\S\r\n]but[^\S\r\n](?:he|she|they|it)[^\S\r\n](?:(?:is|was|are|"
    r"were)[^\S\r\n])?(?:clearly|obviously|plainly|evidently)\b|"
    r"[,;]?[^\S\r\n](?:so|but)[^\S\r\n](?:clearly|obviously|plainly|evidently|presumably|"
    r"surely)[^\S\r\n]"
    r"(?:he|she|they|this|that|it|the|there)\b|"
    r"[,;–—-]?[^\S\r\n](?:but|though|although|yet|and)[^\S\r\n](?:that|this|it|which|"
    r"none of (?:it|this)|"
    r"(?:the|his|her|their|this|that)[^\S\r\n](?:story|account|version|explanation|bruise|mark|"
    r"injury))[^\S\r\n]"
    r"(?:still[^\S\r\n])?(?:don['’]?t|doesn['’]?t|didn['’]?t|isn['’]?t|wasn['’]?t|can['’]?t|"
    r"couldn['’]?t|cannot|does not|did not|"
    r"is not|was not|makes no|made no)[^\S\r\n]*(?:\w+[^\S\r\n])?(?:add|fit|match|explain|ring|"
    r"make|sense|wash|stack|hold|tally|"
    r"convinc\w*|believ\w*|likely|consistent|possible|true|right)\b|"
    r"[,;]?[^\S\r\n](?:but|though)[^\S\r\n](?:he|she|they)[^\S\r\n](?:was|were|kept|looked|"
    r"is)[^\S\r\n]"
    r"(?:looking|avoiding|smiling|laughing|shaking|crying|sweating|at|away|down|scared|"
    r"frightened)\b|"
    r"[,;]?[^\S\r\n]so[^\S\r\n](?:there[^\S\r\n](?:you|we)|we[^\S\r\n](?:all[^\S\r\n])?know)\b|"
    r"(?<=\w\w\w)[,;]?[^\S\r\n]well[^\S\r\n](?:a|he|she|they|it|that|this|we|you)\b|"
    r"[^\S\r\n][-–—(][^\S\r\n]*(?:a |an )?(?:obvious |clear |blatant |complete |pure )?"
    r"(?:lies?|lying|rubbish|nonsense|untrue|not true)\b"
)
"""The writer's own comment on what was said: ", which is a lie", "but that does not add up"."""
_OWNED = regex(
    r"\bif you ask me\b|\bin my (?:view|opinion|book|experience|judgement|mind)\b|\bimo\b|"
    r"\bto my mind\b|"
    r"\b(?:i|we)[^\S\r\n](?:personally[^\S\r\n])?(?:think|reckon|suspect|doubt|believe|feel|"
    r"daresay|dare say|would say)\b"
)
_TOLD_TO = regex(
    r"[^\S\r\n]+(?:\w+[^\S\r\n]+)?(?:not[^\S\r\n]+)?to[^\S\r\n](?!(?:me|us|him|her|them|my|the|his|"
    r"staff)\b)\w+"
)
_HOW_THEY_WERE = regex(
    r"[,;]?[^\S\r\n]+(?:(?:and|but)[^\S\r\n]+)?(?:he|she|they)[^\S\r\n](?:is|was|were|are|looked|"
    r"seemed|appeared)\b"
)
"""After "told me to go away", a clause about the speaker is the writer's."""
_EDGE = regex(r"[,;:–—]|\b(?:and|but|so)\b")
_FIRST_WORDS = regex(
    r"[^\S\r\n,:]*(?:that[^\S\r\n])?(?:i|i['’]\w+|we|my|me)\b|"
    r"(?:[^\S\r\n]\w+){0,2}[^\S\r\n]*:[^\S\r\n]|"
    r"[^\S\r\n]*,[^\S\r\n]*(?:hello|hi|hiya|yes|no|oh|look|please|well|listen|sorry|thank|love)\b|"
    r"[^\S\r\n]*,?[^\S\r\n](?:leave|don['’]?t|stop|get|give|let|go|come|shut|dunno)\b"
)
"""How words begin that are given as they were spoken, in the first person."""
RUN_ON = 260
"""Characters. In a longer sentence (dictation), a report reaches only to the next clause."""
_RUN_ON_CUT_DIRECT = regex(
    r"(?<!that)(?<!because)(?<!cos)(?<!if)(?<!when)(?<!where)(?<!how)(?<!what)(?<!why)(?<!who)(?<!whether)(?<!as)"
    r"[^\S\r\n](?:and|so)[^\S\r\n](?:that|there)['’]?s\b|"
    r"(?<!that)(?<!because)(?<!cos)(?<!if)(?<!when)(?<!where)(?<!how)(?<!what)(?<!why)(?<!who)(?<!whether)(?<!as)"
    r"[^\S\r\n](?:and[^\S\r\n])?(?:(?:he|she)[^\S\r\n](?:then|just|said|says|asked|went|was|"
    r"looked|nodded|shrug\w*|"
    r"pulled|started|began|cried|put|got|did|had)\b)|"
    r",[^\S\r\n](?!(?:and|but|because|cos|that|or|who|which|when|if|as)\b|"
    r"(?:he|she|they|it)(?:['’](?:s|ll|d))?[^\S\r\n](?:might|may|must|will|would|could|has|is|"
    r"always|never)\b)"
)
_RUN_ON_CUT = regex(rf"[^\S\r\n](?:and[^\S\r\n])?(?:i|we)[^\S\r\n]|{_RUN_ON_CUT_DIRECT.pattern}")
_PER_COMMA = 90
"""Characters to a comma. With more commas a long sentence is only long, up to `_LONG`."""
_LONG = 400
_DENIED = regex(
    r"[^\S\r\n](?P<what>(?:it|that|he|she|they)[^\S\r\n](?:was|is|did|had))[^\S\r\n][^,.]{2,40}?"
    r"(?P<denied>[^\S\r\n](?P=what)[^\S\r\n]not\b)"
)
"""What the writer says against it: `she says it was the telly it was not the telly`."""
_AT_LEAST = 25
_AT_MOST = 160


def reach(low: str, start: int, end: int) -> int:
    """Return where words reported from `start` end, at `end` the latest. `low` is in lower case."""
    direct = bool(_FIRST_WORDS.match(low, start, end))
    # "she said i told you": where the words begin with "I", that one is the speaker's
    cut = (_WRITER_SPEAKS if direct else _WRITER_ACTS).search(low, start + direct, end)
    ends = [cut.start()] if cut else []
    if comment := _COMMENT.search(low, start, end):
        ends.append(comment.start())
    if _TOLD_TO.match(low, start, end) and (looked := _HOW_THEY_WERE.search(low, start, end)):
        ends.append(looked.start())
    if not direct and (owned := _OWNED.search(low, start, end)):
        ends.append(_edge_before(low, start, owned.start()))
    return min([*ends, end])


def runs_on(low: str, sent: Sentence) -> bool:
    """Whether a sentence is dictation without stops: long, and with few commas for its length."""
    width = sent.end - sent.start
    few = low.count(",", sent.start, sent.end) * _PER_COMMA < width
    return width > RUN_ON and (few or width > _LONG)


def reach_in(low: str, start: int, sent: Sentence) -> int:
    """Return where words reported from `start` end in a sentence, a dictated one included."""
    if runs_on(low, sent):
        return _reach_of_run_on(low, start, sent.end)
    return reach(low, start, sent.end)


def _reach_of_run_on(low: str, start: int, end: int) -> int:
    """Return where a report ends in a sentence that runs on without stops."""
    latest = reach(low, start, end)
    direct = bool(_FIRST_WORDS.match(low, start, end))
    cut = (_RUN_ON_CUT_DIRECT if direct else _RUN_ON_CUT).search(
        low, min(start + _AT_LEAST, end), latest
    )
    denied = _DENIED.match(low, start, latest)
    ends = [found.start(group) for found, group in ((cut, 0), (denied, "denied")) if found]
    return min([*ends, latest, start + _AT_MOST])


def _edge_before(low: str, start: int, at: int) -> int:
    edges = [edge.start() for edge in _EDGE.finditer(low, start, at)]
    return edges[-1] if edges else at
