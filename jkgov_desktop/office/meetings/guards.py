"""What may no longer be changed once the minutes are signed."""

from jkgov_desktop.office.meetings.sheets import newest_minutes
from jkgov_desktop.office.refusal import Refused
from jkgov_desktop.records.fields import Id
from jkgov_desktop.store.reading import Reader


def refuse_if_signed(reader: Reader, meeting_id: Id) -> None:
    """Raise Refused when the newest minutes are signed: what they rest on stands as it is."""
    newest = newest_minutes(reader, meeting_id)
    if newest and newest.signed_on:
        raise Refused("会议纪要已签发，议程、到会情况和议定事项不能再改；确需更正，请先重开纪要。")
