"""The English dictionary says nearly everything the program says, and nothing else.

What it does not say yet stays Chinese in the window and is listed (pytest -rP tests/test_i18n.py -k translation).
JKGOV_UPDATE_I18N=1 adds what is missing to the dictionary, untranslated, and drops what is no longer said.
"""

import ast
import os
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.sax.saxutils import escape

import pytest

from jkgov_desktop.paper.forms import FORMS
from jkgov_desktop.places import resource
from jkgov_desktop.records.fields import Whole
from jkgov_desktop.records.registers import REGISTERS
from jkgov_desktop.ui.kit.text import CONTEXT, TsTranslator, tr

ROOT = Path(__file__).resolve().parent.parent
DICTIONARY = resource("i18n", "en.ts")
TREES = {
    path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
    for path in sorted((ROOT / "jkgov_desktop").rglob("*.py"))
}

DECLARED = {
    "label",
    "title",
    "_title",
    "hint",
    "unit",
    "name",
    "action",
    "kind",
    "register",
    "leads",
    "said",
    "pattern",
}
"""Attributes that hold words marked where they are declared."""

HANDED_ON = {
    "jkgov_desktop/ui/people/roster.py": "the labels of what was pasted",
    "jkgov_desktop/ui/leaders/year.py": "the kinds of a year's activities",
    "jkgov_desktop/ui/study/progress.py": "the names of the quarters",
}
"""Modules that mark nothing themselves, and the marked words that they are handed."""

TRANSLATED = 0.95
"""The share of what is said that has to have a translation."""

HAN = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+")
STAYS_CHINESE = {
    "江口政务",
    "江口县人民政府",
    "江口县人民政府办公室",
    "县政府三楼常务会议室",
    "县委办公室",
    "受县长委托",
}
"""The program's name, and what papers print whatever the language of the window."""


def calls() -> Iterator[tuple[str, str, ast.expr]]:
    """Place, function and argument of every tr() and N_()."""
    for name, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"tr", "N_"}:
                yield f"{name}:{node.lineno}", node.func.id, node.args[0]


def alternatives(argument: ast.expr) -> list[ast.expr]:
    """What an argument can be: both sides of an `or` and of a conditional."""
    if isinstance(argument, ast.BoolOp):
        return [found for value in argument.values for found in alternatives(value)]
    if isinstance(argument, ast.IfExp):
        return [*alternatives(argument.body), *alternatives(argument.orelse)]
    return [argument]


SAID = {
    found.value: place
    for place, _function, argument in calls()
    for found in alternatives(argument)
    if isinstance(found, ast.Constant) and isinstance(found.value, str)
}
"""Every marked sentence, and a place where it is said."""


def read() -> dict[str, str]:
    """Source and finished translation; an empty one where it is still missing."""
    messages = ET.parse(DICTIONARY).iter("message")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def written(translations: dict[str, str]) -> str:
    """The dictionary as its file keeps it: sorted by source, no locations."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        '<TS version="2.1" language="en" sourcelanguage="zh_CN">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for source, translation in sorted(translations.items()):
        unfinished = "" if translation else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(source)}</source>",
            f"        <translation{unfinished}>{escape(translation)}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


@pytest.fixture(scope="module")
def english() -> dict[str, str]:
    if os.environ.get("JKGOV_UPDATE_I18N") == "1":
        known = read() if DICTIONARY.exists() else {}
        DICTIONARY.write_text(written({source: known.get(source, "") for source in SAID}), encoding="utf-8")
    return read()


def placeholders(text: str) -> list[tuple[str | None, ...]]:
    return sorted(tuple(parts[1:]) for parts in Formatter().parse(text) if parts[1] is not None)


def test_nearly_everything_said_has_an_english_translation(english):
    missing = [f"{place} {text}" for text, place in SAID.items() if not english.get(text)]
    print(f"{len(missing)} of {len(SAID)} without translation", *missing, sep="\n")  # noqa: T201 - the list asked for
    assert len(missing) <= len(SAID) * (1 - TRANSLATED), missing


def test_what_has_no_translation_is_said_in_chinese(qapp, tmp_path):
    some = tmp_path / "en.ts"
    some.write_text(written({"会议": "Meetings", "公文": ""}), encoding="utf-8")
    translator = TsTranslator(some, qapp)
    qapp.installTranslator(translator)
    try:
        assert [tr("会议"), tr("公文"), tr("督查")] == ["Meetings", "公文", "督查"]
    finally:
        qapp.removeTranslator(translator)


def test_no_translation_is_left_of_what_is_no_longer_said(english):
    assert sorted(english.keys() - SAID.keys()) == []


def test_placeholders_are_those_of_the_source(english):
    assert {
        source: translation
        for source, translation in english.items()
        if translation and placeholders(source) != placeholders(translation)
    } == {}


def test_only_names_and_printed_words_stay_chinese(english):
    assert {source: left for source, text in english.items() if (left := set(HAN.findall(text)) - STAYS_CHINESE)} == {}


def test_the_dictionary_is_sorted_and_holds_nothing_but_its_words(english):
    assert DICTIONARY.read_text(encoding="utf-8") == written(english)


def test_the_window_reads_the_whole_dictionary(english):
    translator = TsTranslator(DICTIONARY)
    assert {source: translator.translate(CONTEXT, source) or "" for source in english} == english


def can_be_translated(module: str, function: str, argument: ast.expr) -> bool:
    """Whether what is said can have been marked: a constant, a declared word, or a name in a module that marks."""
    marks = any(isinstance(node, ast.Name) and node.id == "N_" for node in ast.walk(TREES[module]))
    if isinstance(argument, ast.Constant):
        return isinstance(argument.value, str)
    if function == "N_":
        return False
    if isinstance(argument, ast.Attribute):
        return argument.attr in DECLARED
    return isinstance(argument, ast.Name | ast.Subscript) and (marks or module in HANDED_ON)


def test_nothing_is_translated_that_was_put_together_or_never_marked():
    assert [
        f"{place} {function}({ast.unparse(argument)}): mark the constant with N_() and fill it in after tr()"
        for place, function, argument in calls()
        if not all(can_be_translated(place.partition(":")[0], function, one) for one in alternatives(argument))
    ] == []


def test_every_title_label_hint_and_unit_of_a_register_is_marked():
    words = {(register.table, "", register.title) for register in REGISTERS}
    for register in REGISTERS:
        for field in register.fields.values():
            units = (field.unit,) if isinstance(field, Whole) else ()
            words |= {(register.table, field.name, word) for word in (field.label, field.hint, *units) if word}
    assert sorted(word for word in words if word[2] not in SAID) == []


def test_every_label_of_a_choice_is_marked():
    unmarked = [
        f"{module}:{member.lineno} {ast.unparse(member)}"
        for module, tree in TREES.items()
        for choice in ast.walk(tree)
        if isinstance(choice, ast.ClassDef) and "Choice" in map(ast.unparse, choice.bases)
        for member in choice.body
        if isinstance(member, ast.Assign) and "N_(" not in ast.unparse(member.value)
    ]
    assert unmarked == []


def test_every_title_of_a_form_is_marked():
    assert [form.key for form in FORMS if form.title not in SAID] == []
