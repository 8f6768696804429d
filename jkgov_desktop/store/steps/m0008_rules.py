"""Editions of the rules that an office has installed."""

STATEMENTS = (
    """create table editions (
        id text primary key not null, deleted text,
        title text not null,
        effective text not null check (effective is date(effective)),
        installed_on text not null check (installed_on is date(installed_on)),
        source text not null, data text not null
    ) strict""",
    "create unique index editions_effective on editions (effective) where deleted is null",
)
