"""The kind of fault, by the name of its rule, that a label's own words tell."""

import re

_KINDS = {
    "evidence": {
        "secrecy-promise": r"secre|keep it quiet|kept from telling|promise",
        "image-handled": r"photo|image|film|personal device|sent on|phone searched",
        "record-altered": (
            r"alter|back-?dat|version|rough notes|rewrit|rewording|record (?:re|al|not)|recording|"
            r"first record|out of the record|disposing of a record|destroy"
        ),
        "body-examined": (
            r"undress|examin|looking for|looked (?:under|at)|lifted|body looked|to look|"
            r"show her arms"
        ),
        "told-again": (
            r"repeat|write|written down|again|witnesses|faced with|act(?:ed|ing)? out|make up with"
        ),
        "account-paraphrased": r"paraphras|label|conclusion|question|words|account",
        "evidence-disturbed": (
            r"wash|tid[iy]|clean|dispos|clear|delet|wip|moved|thrown|laundry|carried|bedding|"
            r"covering|evidence"
        ),
        "alleged-person-told": r"told|tell|confront|alleged|suspected|warn|alert|household",
    },
    "action": {
        "decision-no-reason": r"decision|decid",
        "action-to-nobody": (r"whom|name|passed (?:on|to)|by whom|when|nobody named|message"),
        "no-action": r".",
    },
    "clarity": {
        "restraint-details": r"restrain|hold|held",
        "injury-details": r"injur|mark",
        "actor-missing": r"nobody named|not named|acted|acting|who\b|actor|passive",
        "vague-conduct": r"conduct|usual|phrase",
    },
}
"""By category: the first whose pattern a label holds is its kind."""


def kind_of(category: str, told: str) -> str:
    """Return the kind that a label's own words tell; "" where they tell none."""
    patterns = _KINDS.get(category, {})
    return next((k for k, pattern in patterns.items() if re.search(pattern, told, re.I)), "")
