"""The leaders' leave, delegations and activities."""

STATEMENTS = (
    """create table leaves (
        id text primary key not null, deleted text,
        person text not null references persons (id) deferrable initially deferred,
        kind text not null, start text not null, "end" text not null, place text not null, reason text not null,
        approved_by text references persons (id) deferrable initially deferred,
        acting text references persons (id) deferrable initially deferred,
        returned text
    ) strict""",
    "create index leaves_start on leaves (deleted, start)",
    "create index leaves_person on leaves (person)",
    """create table delegations (
        id text primary key not null, deleted text,
        person text not null references persons (id) deferrable initially deferred,
        delegate text not null references persons (id) deferrable initially deferred,
        matter text not null, start text not null, "end" text not null, how text not null
    ) strict""",
    """create table activities (
        id text primary key not null, deleted text,
        title text not null, start text not null, place text not null,
        leader text not null references persons (id) deferrable initially deferred,
        host text not null,
        arranged_on text check (arranged_on is date(arranged_on))
    ) strict""",
    "create index activities_start on activities (deleted, start)",
)
