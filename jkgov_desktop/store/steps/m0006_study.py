"""The study group."""

_PERSON = "person text not null references persons (id) deferrable initially deferred"

STATEMENTS = (
    f"""create table study_members (
        id text primary key not null, deleted text, {_PERSON},
        duty text not null check (duty in ('leader', 'deputy', 'member', 'observer')),
        since text check (since is date(since)), until text check (until is date(until))
    ) strict""",
    "create index study_members_person on study_members (person)",
    """create table study_plans (
        id text primary key not null, deleted text,
        year integer not null, session_halves integer, gap_days integer,
        themes text not null default '', requirements text not null default '',
        drafted_on text check (drafted_on is date(drafted_on)),
        approved_by text references persons (id) deferrable initially deferred,
        approved_on text check (approved_on is date(approved_on)),
        issued_on text check (issued_on is date(issued_on))
    ) strict""",
    "create index study_plans_approved_by on study_plans (approved_by)",
    """create table study_sessions (
        id text primary key not null, deleted text,
        start text not null, end text not null, theme text not null,
        form text check (form in ('group', 'lecture', 'discussion', 'field')),
        lecturer text not null default '', speakers text not null default '',
        presider text references persons (id) deferrable initially deferred,
        place text not null default '', responsible text not null default '', planned text,
        notified_on text check (notified_on is date(notified_on)),
        held integer not null default 0 check (held in (0, 1)),
        contents text not null default '', discussion text not null default '', recorder text not null default ''
    ) strict""",
    "create index study_sessions_presider on study_sessions (presider)",
    f"""create table study_attendances (
        id text primary key not null, deleted text,
        session text not null references study_sessions (id) deferrable initially deferred,
        place integer not null, {_PERSON},
        presence text not null check (presence in ('open', 'present', 'excused', 'absent')),
        halves integer, reason text not null default '',
        outline_on text check (outline_on is date(outline_on)),
        made_up_on text check (made_up_on is date(made_up_on)), made_up text not null default ''
    ) strict""",
    "create index study_attendances_session on study_attendances (session)",
    "create index study_attendances_person on study_attendances (person)",
    f"""create table self_studies (
        id text primary key not null, deleted text, {_PERSON},
        kind text not null check (kind in ('plan', 'notes', 'essay', 'report')),
        "on" text not null check ("on" is date("on")), title text not null, count integer,
        note text not null default ''
    ) strict""",
    "create index self_studies_person on self_studies (person)",
    """create table study_days (
        id text primary key not null, deleted text, "on" text not null check ("on" is date("on")),
        mark text not null check (mark in ('pinned', 'forbidden')), reason text not null default ''
    ) strict""",
    f"""create table fixed_duties (
        id text primary key not null, deleted text, {_PERSON},
        weekday text not null check (weekday in ('mon', 'tue', 'wed', 'thu', 'fri')),
        half text check (half in ('am', 'pm')), matter text not null
    ) strict""",
    "create index fixed_duties_person on fixed_duties (person)",
    """create table life_meetings (
        id text primary key not null, deleted text, year integer not null,
        start text not null, end text not null, place text not null default '',
        presider text references persons (id) deferrable initially deferred,
        scope text not null default '',
        opinions_on text check (opinions_on is date(opinions_on)),
        outlines_on text check (outlines_on is date(outlines_on)),
        discipline_on text check (discipline_on is date(discipline_on)),
        organisation_on text check (organisation_on is date(organisation_on)),
        held integer not null default 0 check (held in (0, 1)),
        returned_on text check (returned_on is date(returned_on)),
        written_on text check (written_on is date(written_on)),
        circulated_on text check (circulated_on is date(circulated_on))
    ) strict""",
    "create index life_meetings_presider on life_meetings (presider)",
)
