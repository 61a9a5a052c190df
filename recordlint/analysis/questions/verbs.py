"""The words by which a text tells that something was put to somebody: `asked her if …`."""

import re

from recordlint.analysis.text import regex
from recordlint.analysis.text import words as bag

S = r"[^\S\r\n]"
"""A space inside a line."""
FIRST = bag("i we me us myself ourselves ah a")
PRONOUNS = bag("he she they")
LIGHT = bag(
    "then also just gently quietly directly only again next later once both now simply politely "
    "calmly softly kindly casually clearly firmly specifically even first finally eventually "
    "had has have did so straight out outright openly carefully jokingly and but twice "
    "immediately further additionally still actually did too 've ve was"
)
"""Words between a subject and its verb of speech."""

ADDRESSEE = (
    r"(?:me|us|him|her|them|it|caller|pt|res|su|yp|px|resident|client|patient|pupil|student|"
    rf"(?:the|my|our|his|her|their|both|all|one of the){S}(?:[\w'’-]+{S}){{0,2}}?[\w'’-]+|"
    rf"(?-i:(?!I\b|We\b)[A-Z][\w.'’-]*(?:{S}(?:and{S})?(?!I\b)[A-Z][\w.'’-]*){{0,3}})|mum|"
    rf"mummy|dad|daddy|nan|gran|mother|father)"
)
MANNER = (
    rf"(?:{S}(?:again|directly|outright|straight(?:{S}out)?|gently|quietly|casually|generally|"
    rf"once{S}more|then|next|once|twice|softly|calmly|privately|alone|plainly|"
    rf"a{S}second{S}time|a{S}third{S}time|also|first|in{S}private|outside|"
    rf"at{S}this{S}point|in{S}a{S}(?:calm|gentle|quiet|non-?leading){S}(?:voice|way)|"
    rf"instead|myself|ourselves|in{S}(?-i:Polish|Welsh|English|Urdu|Punjabi|Arabic|Makaton|BSL|"
    rf"Romanian|Gujarati|Bengali|Tigrinya|Ukrainian|French)|in{S}passing|there{S}and{S}then|through{S}the{S}door)\b,?)"
)
OPENS = (
    r"(?:if|whether|wether|weather|(?:did|does|do|has|have|had|was|wis|were|is|are|would|could|"
    r"should)(?:n['’]?t)?|will|can|shall|may|might|must|what['’]?s?|who['’]?s?|whose|whom|which|"
    r"when|where|why|how|that|so|and(?=[^\S\r\n](?:did|was|what|who|how|when|where|why|is|had|"
    r"has|does)\b)|am|in what|at what|on what|by who\w*|of what|with what|any)"
)
"""How what was asked begins."""
_ADJUNCT = (
    rf"{S}(?:in|at|on|over|by|with|through|from|as|while|after|during|via|near|beside|outside|"
    rf"inside|before|because|using|every|each|this|for)(?:{S}(?!(?:if|whether|about)\b)[\w'’]+)"
    r"{1,7}?,?"
)
_TO_DO = (
    r"to[^\S\r\n](?:tell|show|describe|explain|point|pick|choose|look|confirm|say|draw|talk|act|"
    r"demonstrate|put|circle|mark|tick|press|nod|squeeze|blink)\b"
)
ASK = regex(
    rf"\b(?:ask(?:ed|s|ing|d)?|axed|qu?['’]?d|enquir(?:ed|es)|inquir(?:ed|es)|quer(?:ied|ies)|"
    rf"questioned|quizzed|wanted{S}to{S}know|wondered{S}(?:out{S}loud|aloud)|repeated)"
    rf"{MANNER}*,?"
    rf"(?:{S}(?:of{S}|with{S})?(?-i:(?!(?:{OPENS})\b))(?P<to>{ADDRESSEE}|\w+(?:{S}\w+)?"
    rf"(?={S}(?:if|whether|did|was|has|had|is|does|what|who|why|how|where){S}))(?=[\s,:]))?"
    rf"(?:{S}by{S}(?P<by>{ADDRESSEE}))?{MANNER}*(?:{_ADJUNCT})?{S}*[,:–—-]?{S}+"
    rf"(?:(?:re|regarding|as{S}to|about){S}(?=(?:if|whether)\b))?"
    rf"(?P<content>{OPENS}\b|about\b|{_TO_DO})",
    re.I,
)
"""`asked her if …`, `enquired why …`, `asked him to show me …`, `was asked by the TA whether …`."""
ASK_COLON = regex(
    rf"\bask(?:ed|s)?{S}(?P<to>{ADDRESSEE})(?:(?:{S}?:|,){S}*|{S}(?=(?:he|she|they|you|the{S}\w+{S}who)\b))"
    rf"(?P<content>[\w'’])(?=[^.?!\r\n]*\?)",
    re.I,
)
"""`ask him: Nana hit you?`, a statement that a mark makes a question."""
_CHECKING = "|".join(
    (
        rf"put{S}it{S}to{S}(?P<to1>{ADDRESSEE})",
        rf"put{S}to{S}(?P<to2>{ADDRESSEE})",
        rf"suggest(?:ed|ing)(?:{S}to{S}(?P<to3>{ADDRESSEE}))?",
        rf"check(?:ed|ing)(?:{S}with{S}(?P<to4>{ADDRESSEE}))?",
        rf"clarif(?:ied|ying)(?:{S}with{S}(?P<to5>{ADDRESSEE}))?",
        rf"confirm(?:ed|ing){S}with{S}(?P<to6>{ADDRESSEE})",
        rf"establish(?:ed|ing)(?:{S}(?:with{S}(?P<to7>{ADDRESSEE})|between{S}us))?",
        rf"got{S}(?P<to8>him|her|them|(?-i:[A-Z]\w+)){S}to{S}(?:confirm|agree|admit|say|accept)",
        rf"asked{S}(?P<to9>{ADDRESSEE}){S}to{S}(?:confirm|agree|admit)",
    )
)
CHECK = regex(
    rf"\b(?:{_CHECKING}){MANNER}*(?:,{S}\w+,)?{S}+(?P<content>(?:that|if|whether|"
    rf"it{S}(?:was|is|were|had|might|may|could|must)|he|she|they|someone|somebody|this|perhaps|"
    rf"maybe|mum|dad|(?:her|his|their){S}[\w-]+{S}(?:had|was|did|has|might|may)|"
    rf"(?-i:[A-Z]\w+){S}(?:had|was|did|has)))\b",
    re.I,
)
"""`checked with her that …`, `put it to him that …`, `got her to agree …`."""
SAY = regex(
    rf"\b(?:(?P<verb>said|says|say|sed|goes|go|signed|explained|remarked|mentioned|commented|"
    rf"replied|answered|tried|hinted|joked|texted|typed|wrote|messaged)\b"
    rf"(?:{S}(?:back{S})?t(?:o|ae){S}(?P<to>{ADDRESSEE}|(?!keep\b|stop\b|go\b|the\b|be\b|wait\b|leave\b|"
    rf"come\b)[a-z]{{3,}})(?=[\s,:]))?|(?:told|tells|tell|warned|reminded|promised|informed|"
    rf"offered|messaged|texted){S}(?:to{S})?(?P<to2>{ADDRESSEE})(?=[\s,:])){MANNER}*"
    rf"(?:{S}(?:in|at|on|by|through|over|from|as|while|after|before)(?:{S}[\w'’]+){{1,6}},)?{S}*[,:–—-]?"
    rf"{S}+(?P<content>[\w'’])",
    re.I,
)
"""`told her …`, `said to him …`."""
_VERBS = (
    r"(?:said|says|say|sed|asked|asks|ask|asking|axed|went|goes|go|told|tells|replied|answered|"
    r"added|shouted|called(?: out| back)?|whispered|repeated|tried|continued|enquired|inquired|"
    r"put it to|put to|responded|explained|signed|wrote|texted|typed|messaged|checked|prompted|"
    r"suggested|pressed|began|started with|remarked|joked|insisted|warned|reminded|commented)"
)
BEFORE = regex(
    rf"\b(?P<verb>{_VERBS})\b(?:{S}(?:to{S})?(?P<to>{ADDRESSEE})(?=[\s,:]))?(?P<manner>{MANNER}*)",
    re.I,
)
"""The report that stands before a quotation."""
AFTER = regex(
    rf",?{S}*[-–—]?{S}*(?P<who>I|we|he|she|they|(?-i:[A-Z][\w'’.-]+(?:{S}[A-Z][\w'’-]+)?)|"
    rf"the{S}\w+(?:{S}\w+)?|mum|dad){S}(?:(?:then|just|also|gently){S})?(?P<verb>said|asked|says|"
    rf"asks|went|goes|replied|added|told|shouted|whispered|answered)\b"
    rf"(?:{S}(?:to{S})?(?P<to>(?-i:[A-Z][\w'’-]+)(?=\.(?:\s|$))|{ADDRESSEE})(?=[\s,.:;]|$))?"
    rf"(?P<after>[.,;:]|$|{S}*[\"“‘]|{S}(?:and|as|while|when|but|before)\b|)",
    re.I,
)
"""The report that stands after it."""
OPENED = regex(rf"(?:{S}(?:{ADDRESSEE}))??{MANNER}*{S}+(?-i:{OPENS})\b", re.I)
"""A report that is complete before the quotation begins: `Asked what happened: "I fell."`."""
NOT_DONE = regex(
    r"(?:\bnot|n['’]?t|\bnever|\bto|\bwill|['’]ll|\bwould|\bshould|\bcould|\bmay|\bmight|\bcan|"
    r"\bcannot|\bwithout|\bbefore|\bavoid\w*|\bnobody|\bno one|\bplease|\bmust|\bif)"
    rf"(?:{S}+(?:have|be|been|i|we))?{S}+$"
)
"""What stands before a verb of asking where nobody asked."""
WENT_ON_TO = regex(
    rf"\b(?:went on|went|had|proceeded|decided|tried|continued|came over|began|started){S}+to{S}+$"
)
UNTIL_TOLD = regex(
    r"\byou(?:['’]ve| have)? (?:got|need|have) to (?:tell|say)\b|\b(?:until|till|til|"
    r"unless)\b[^.;]{0,30}\b(?:tell|tells|told|say|said|name|truth|answer)\b"
)
"""Pressure, which shows that the speaker is of the staff even where nothing else does."""
INVERTED = regex(
    rf"(?:(?:and|so|but|ok|okay|right|well|now|then|quickly|quietly|gently|softly){S}+)?(?:(?:what|who|where|when|how|why|"
    rf"which)(?:{S}(?!(?:i|we|he|she|they|it|you)\b)\w+){{0,2}}?{S}+)?(?:did|does|do|has|have|had|was|were|is|are)(?:n['’]?t)?{S}+"
    rf"(?:he|she|they|you|u|it|that|this|there|some\w+|any\w+|your|his|her|the|mum\w*|dad\w*|"
    rf"[a-z]+)\b|(?:and{S})?(?:why|how{S}come|tell{S}me)\b|who{S}(?:hurt|hit|did)",
)
"""Words after `said` that are a question: `I said was it Ryan`, not `I said what I had seen`."""
QUESTION = regex(
    rf"(?:(?:and|so|but|ok|okay|right|well|then|now|please|come on|can you|could you|love|"
    rf"darling|sweetheart|[\w'’]+,){S}+|,{S}*)*"
    r"(?:who|what|where|when|why|how|which|whose|did|do|does|is|are|was|were|has|have|had|can|"
    r"could|would|will|shall|tell|describe|explain|show|are|didn|doesn|isn|wasn|hasn)\b",
    re.I,
)
"""How a question begins where it stands by itself."""
