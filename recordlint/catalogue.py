"""All the rules: found in their folders, put in order, refused when a code or a name repeats."""

from functools import cache

from recordlint.data import rules_folder
from recordlint.errors import RuleError
from recordlint.finding import Category
from recordlint.rule import Rule, read_rule


@cache
def load_rules() -> tuple[Rule, ...]:
    """Return every rule, by category in the order of `Category`, then by code.

    Raises:
        RuleError: with every fault of every file.
    """
    rules: list[Rule] = []
    faults: list[str] = []
    for category in Category:
        folder = rules_folder() / category.value
        files = (
            sorted((f for f in folder.iterdir() if f.name.endswith(".yaml")), key=lambda f: f.name)
            if folder.is_dir()
            else []
        )
        for file in files:
            place = f"rules/{category}/{file.name}"
            try:
                rule = read_rule(file.read_text(encoding="utf-8"), place)
            except RuleError as error:
                faults.append(str(error))
                continue
            if rule.category is not category or f"{rule.name}.yaml" != file.name:
                faults.append(
                    f"{place}: its name and category are not those of its file and folder."
                )
            rules.append(rule)
    faults += _repeats(rules)
    if faults:
        raise RuleError("\n".join(faults))
    order = list(Category)
    return tuple(sorted(rules, key=lambda rule: (order.index(rule.category), rule.code)))


def _repeats(rules: list[Rule]) -> list[str]:
    seen: dict[str, str] = {}
    faults = []
    for rule in rules:
        for word in (rule.code, rule.name):
            if word in seen:
                faults.append(
                    f"rules/{rule.category}/{rule.name}.yaml: {word} is taken by {seen[word]}."
                )
            seen[word] = rule.name
    return faults


def find_rule(word: str) -> Rule:
    """Return the rule with this code or name, in any case.

    Raises:
        RuleError: there is none; the nearest names are suggested.
    """
    from difflib import get_close_matches

    known = {name: rule for rule in load_rules() for name in (rule.code.lower(), rule.name)}
    if rule := known.get(word.strip().lower()):
        return rule
    near = get_close_matches(word.lower(), known, n=3, cutoff=0.5)
    hint = f" Did you mean {', '.join(near)}?" if near else ""
    raise RuleError(f"no rule is called {word!r}.{hint} `recordlint rules` lists them.")
