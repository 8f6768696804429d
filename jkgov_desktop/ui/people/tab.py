"""The registers of people in the 领导 tab: who holds which post, cares for what and stands in for whom."""

from PySide6.QtWidgets import QWidget

from jkgov_desktop.office.people import pledges
from jkgov_desktop.records.people import Pledge, Post
from jkgov_desktop.ui.kit.buttons import Button
from jkgov_desktop.ui.kit.text import tr
from jkgov_desktop.ui.register_page import RegisterPage
from jkgov_desktop.ui.subject import SubjectTab

TABLES = ("posts", "portfolios", "cover_pairs", "party_seats", "persons", "units", "pledges")


class PeopleTab(SubjectTab):
    """Posts first, since everything else asks for them; a roster can be pasted as a whole."""

    def make_page(self, key: str) -> QWidget:
        """Any register of people; where posts, persons and units are listed, a roster may be pasted."""
        page = super().make_page(key)
        if key in ("posts", "persons", "units"):
            assert isinstance(page, RegisterPage)
            paste = Button(tr("粘贴名单"), self.paste_roster)
            paste.setObjectName("pasteRoster")
            paste.setEnabled(not self.parts.desk.store.read_only)
            page.title.add_action(paste)
        if key == Pledge.register.table:
            assert isinstance(page, RegisterPage)
            listing = Button(tr("列出本年应签"), self.list_pledges)
            listing.setObjectName("listPledges")
            listing.setEnabled(not self.parts.desk.store.read_only)
            page.entry.add_action(listing)
        return page

    def list_pledges(self) -> None:
        """Enter this year's pledges: every deputy head with every unit in his care."""
        desk, year = self.parts.desk, self.parts.today().year
        count = self.parts.do(lambda: pledges.begin_year(desk, year))
        if count is not None:
            self.parts.toasts.show(tr("已列出 {count} 份").format(count=count), undo=self.parts.undo)

    def paste_roster(self) -> None:
        """Take in a roster from the clipboard after a person has looked through it."""
        from jkgov_desktop.ui.people.roster import RosterDialog

        dialog = RosterDialog(self.parts, self.window())
        dialog.open()

    def open_record(self, table: str, record_id: str) -> None:
        """Show a record; where posts are wanted and there is none, offer the roster at once."""
        first = not record_id and table == Post.register.table and not self.parts.desk.store.count(Post.register)
        super().open_record(table, record_id)
        if first:
            self.paste_roster()
