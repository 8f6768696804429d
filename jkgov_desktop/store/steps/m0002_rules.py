"""The official text of the rules, and the office's own holiday tables."""

STATEMENTS = (
    """create table official_articles (
        id text primary key not null, deleted text,
        number integer not null, chapter text not null, wording text not null, source text not null,
        loaded_on text not null check (loaded_on is date(loaded_on))
    ) strict""",
    "create unique index official_articles_number on official_articles (number) where deleted is null",
    """create table holidays (
        id text primary key not null, deleted text,
        "on" text not null check ("on" is date("on")), off integer not null check (off in (0, 1)),
        festival text not null, source text not null
    ) strict""",
    """create unique index holidays_day on holidays ("on") where deleted is null""",
)
