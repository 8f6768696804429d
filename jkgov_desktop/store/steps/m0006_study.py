"""The study group."""

STATEMENTS = (
    """create table study_sessions (
        id text primary key not null, deleted text,
        held_on text not null check (held_on is date(held_on)), theme text not null
    ) strict""",
)
