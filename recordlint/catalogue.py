"""All the rules: found in their folders, put in order, refused when a code or a name repeats."""

from collections.abc import Mapping
from functools import cache
from importlib.resources.abc import Traversable
from pathlib import Path

from recordlint.data import rules_folder, terms
from recordlint.errors import RuleError
from recordlint.finding import Category
from recordlint.rule import HOUSE_PREFIX, Rule, read_rule


@cache
def load_rules(house: Path | None = None) -> tuple[Rule, ...]:
    """Return every rule, by category in the order of `Category`, then by code.

    `house` is a folder of a house's own rules, which come with them.

    Raises:
        RuleError: with every fault of every file.
    """
    rules: list[Rule] = []
    faults: list[str] = []
    for category in Category:
        for file in _yaml(rules_folder() / category.value):
            place = f"rules/{category}/{file.name}"
            rule = _read(file, place, faults)
            if rule and (rule.category is not category or f"{rule.name}.yaml" != file.name):
                faults.append(
                    f"{place}: its name and category are not those of its file and folder."
                )
            rules += [rule] if rule else []
    if house is not None:
        rules += _of_house(house, faults)
    faults += _repeats(rules)
    if faults:
        raise RuleError("\n".join(faults))
    order = list(Category)
    return tuple(sorted(rules, key=lambda rule: (order.index(rule.category), rule.code)))


def house_rules(folder: Path) -> tuple[Rule, ...]:
    """Return the rules of a house's own folder alone.

    Raises:
        RuleError: with every fault of every file.
    """
    return tuple(rule for rule in load_rules(folder) if rule.code.startswith(HOUSE_PREFIX))


def _of_house(folder: Path, faults: list[str]) -> list[Rule]:
    lists = {
        path.stem: tuple(map(str.lower, terms(path)))
        for path in sorted((folder / "words").glob("*.txt"))
    }
    found = (_read(file, str(folder / file.name), faults, house=lists) for file in _yaml(folder))
    return [rule for rule in found if rule]


def _yaml(folder: Traversable) -> list[Traversable]:
    if not folder.is_dir():
        return []
    files = (file for file in folder.iterdir() if file.name.endswith((".yaml", ".yml")))
    return sorted(files, key=lambda file: file.name)


def _read(
    file: Traversable,
    place: str,
    faults: list[str],
    house: Mapping[str, tuple[str, ...]] | None = None,
) -> Rule | None:
    try:
        return read_rule(file.read_text(encoding="utf-8"), place, house)
    except RuleError as error:
        faults.append(str(error))
    except (OSError, UnicodeDecodeError) as error:
        faults.append(f"{place}:1: cannot be read ({type(error).__name__}). Save it as UTF-8.")
    return None


def _repeats(rules: list[Rule]) -> list[str]:
    seen: dict[str, str] = {}
    faults = []
    for rule in rules:
        for word in (rule.code, rule.name):
            if word in seen:
                faults.append(
                    f"{rule.category}/{rule.name}: {word} is taken by {seen[word]}. Choose another."
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
