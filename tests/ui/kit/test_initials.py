import pytest
from pypinyin import Style, lazy_pinyin

from jkgov_desktop.records.fields import Pick
from jkgov_desktop.records.registers import REGISTERS
from jkgov_desktop.ui.kit.initials import initials

LABELS = sorted(
    {
        choice.label
        for register in REGISTERS
        for field in register.fields.values()
        if isinstance(field, Pick)
        for choice in field.choices
    }
)


@pytest.mark.parametrize("label", LABELS)
def test_every_choice_of_every_register_is_found_by_its_first_letter(label):
    letters = "".join(lazy_pinyin(label, style=Style.FIRST_LETTER))
    assert initials(label)[0] == letters[0]


def test_letters_digits_and_rare_characters():
    assert initials("A4 纸，张㛃") == "a4zz"
    assert initials("座谈") == "zt"
    assert initials("亟需") == "x"
