import io

import pytest
from pypdfium2 import PdfDocument

from jkgov_desktop.paper.batch import print_batch
from jkgov_desktop.paper.forms import form
from jkgov_desktop.records.sheets import NothingToPrint
from jkgov_desktop.records.structs import replace

KEYS = ("meeting-notice", "meeting-agenda", "sign-in-sheet")


@pytest.fixture
def forms():
    return [form(key) for key in KEYS]


def on(forms, sheet):
    return [(each, sheet) for each in forms]


def test_the_forms_of_a_batch_follow_each_other_whole(sheet, fonts, forms):
    alone = [each.print(sheet, fonts) for each in forms]
    together = print_batch(on(forms, sheet), fonts)
    texts = [page.get_textpage().get_text_range() for page in PdfDocument(io.BytesIO(together.pdf))]
    assert together.pages == len(texts) == sum(printed.pages for printed in alone)
    assert "通知" in texts[0]
    assert "议程" in texts[alone[0].pages]
    assert "签到表" in texts[alone[0].pages + alone[1].pages]


def test_a_batch_tells_how_far_it_is(sheet, fonts, forms):
    told = []
    print_batch(on(forms, sheet), fonts, progress=lambda done, all_: told.append((done, all_)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_the_same_note_is_given_once(sheet, fonts, forms):
    notes = print_batch(on(forms, sheet), fonts).notes
    assert len(notes) == len(set(notes)) > 0


def test_a_form_with_nothing_to_print_is_left_out(sheet, fonts, forms):
    unsigned = replace(sheet, minutes=None)
    alone = print_batch(on(forms, unsigned), fonts).pages
    assert print_batch(on([*forms, form("minutes")], unsigned), fonts).pages == alone


def test_a_batch_of_nothing_says_what_to_do_first(sheet, fonts):
    with pytest.raises(NothingToPrint, match="还没有纪要"):
        print_batch([(form("minutes"), replace(sheet, minutes=None))], fonts)


def test_one_form_for_several_things_follows_each_other(sheet, fonts):
    agenda = form("meeting-agenda")
    one = agenda.print(sheet, fonts)
    assert print_batch([(agenda, sheet), (agenda, sheet)], fonts).pages == 2 * one.pages
