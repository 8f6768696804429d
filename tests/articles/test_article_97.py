"""第九十七条: what a life meeting is about stands on the checklist; what is said there is kept nowhere."""

from jkgov_desktop.paper.study.life_meeting import CONTENTS
from jkgov_desktop.records.fields import Text
from jkgov_desktop.records.study import LifeMeeting


def test_no_field_has_room_for_what_is_said_at_a_life_meeting():
    fields = LifeMeeting.register.fields.values()
    assert [field.name for field in fields if isinstance(field, Text)] == []


def test_the_checklist_names_the_four_matters_of_the_article():
    assert len(CONTENTS) == 4
    assert CONTENTS[-1] == "开展批评和自我批评"
