"""人员: units, people, posts, portfolios, and the pledges between them."""

from jkgov_desktop.office import people
from jkgov_desktop.office.keeping import Keeping
from jkgov_desktop.office.people import pledges
from jkgov_desktop.office.subject import Subject
from jkgov_desktop.records.people import Pledge, Post

PEOPLE = Subject(
    "people",
    (Keeping(Post, sheet=people.post_sheet), Keeping(Pledge, sheet=pledges.pledge_sheet)),
    duties=pledges.duties,
)
