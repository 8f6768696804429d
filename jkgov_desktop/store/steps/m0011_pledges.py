"""The yearly pledges of clean government."""

STATEMENTS = (
    """create table pledges (
        id text primary key not null, deleted text,
        year integer not null,
        leader text not null references persons (id) deferrable initially deferred,
        unit text not null references units (id) deferrable initially deferred,
        signed_on text check (signed_on is date(signed_on)),
        heard_on text check (heard_on is date(heard_on))
    ) strict""",
    "create index pledges_year on pledges (deleted, year)",
    "create index pledges_leader on pledges (leader)",
    "create index pledges_unit on pledges (unit)",
)
