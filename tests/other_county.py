"""Another county's edition: the program's own with other figures, written to a file as an office would get it."""

import re
from collections.abc import Mapping
from pathlib import Path

from jkgov_desktop.places import resource

SHIPPED = resource("resources", "rulebook", "jiangkou-2022.toml").read_text(encoding="utf-8")

OTHER = {
    "": {"title": '"乙县人民政府工作规则"', "issuer": '"乙县人民政府"', "effective": "2021-03-01"},
    "bodies.plenary_meeting": {"quorum": None, "frequency": '{ times = 1, per = "quarter" }'},
    "bodies.executive_meeting": {
        "members": '["county_head", "executive_deputy_head", "deputy_head", "office_director"]',
        "quorum": "{ numerator = 1, denominator = 2, inclusive = true, article = 51 }",
        "frequency": '{ times = 2, per = "month" }',
    },
    "minutes_signers": {"always": '["county_head", "executive_deputy_head"]'},
    "agenda": {"material_days": "3"},
    "documents": {
        "ordinary_days": "2",
        "thematic_days": "7",
        "executive_days": "20",
        "deputy_limit": "100_000",
        "head_limit": "500_000",
        "meeting_limit": "3_000_000",
    },
    "leaders": {"invitation_days": "5", "grassroots_days": "90"},
    "study": {"year_days": "8"},
    "supervision": {"feedback_days": "10"},
}
"""By table, the keys that read otherwise there; None takes a key away."""


def edited(changes: Mapping[str, Mapping[str, str | None]]) -> str:
    """The program's edition with single keys changed; raises KeyError for a key that stands on no line of its own."""
    found, table = set(), ""
    lines = []
    for line in SHIPPED.split("\n"):
        if head := re.fullmatch(r"\[([\w.]+)\]", line):
            table = head[1]
        elif line.startswith("[["):
            table = line
        key = line.partition(" = ")[0]
        wanted = changes.get(table, {})
        if " = " in line and key in wanted:
            found.add((table, key))
            value = wanted[key]
            if value is not None:
                lines.append(f"{key} = {value}")
        else:
            lines.append(line)
    if missing := {(table, key) for table, keys in changes.items() for key in keys} - found:
        raise KeyError(missing)
    return "\n".join(lines)


def write(folder: Path, changes: Mapping[str, Mapping[str, str | None]] = OTHER) -> Path:
    """A file in `folder` with the edition of another county."""
    path = folder / "乙县.toml"
    path.write_text(edited(changes), encoding="utf-8")
    return path
