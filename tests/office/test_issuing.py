"""Papers that go out: their meeting, their way, their number and their place in the directory."""

from dataclasses import replace
from datetime import date, time

import pytest

from jkgov_desktop.office import documents
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.documents.outgoing import IssueCase, Issuer, MarkCode, OutgoingDocument

CODE = MarkCode(issuer=Issuer.GOVERNMENT, code="江府发")


@pytest.fixture
def outgoing(desk, person_id):
    """A paper of the government that the head has signed."""

    def make(**given):
        values = {
            "title": "管理办法",
            "drafted_on": date(2026, 3, 2),
            "issuer": Issuer.GOVERNMENT,
            "case": IssueCase.ORDINARY,
            "signer": person_id("龙明远"),
            "signed_on": date(2026, 3, 9),
            **given,
        }
        with desk.unit("拟稿") as unit:
            return unit.add(OutgoingDocument(**values))

    return make


def test_a_meeting_gives_no_number_before_it_has_settled_the_document(desk, planned, outgoing):
    draft = outgoing(normative=True, meeting=planned.id)
    with pytest.raises(Refused, match="还没有开完"):
        documents.give_issue_number(desk, draft, CODE)
    with desk.unit("散会") as unit:
        unit.change(planned, replace(planned, opened=time(8, 30), closed=time(9, 30)))
    assert documents.give_issue_number(desk, draft, CODE).issue_number == "江府发〔2026〕1号"
