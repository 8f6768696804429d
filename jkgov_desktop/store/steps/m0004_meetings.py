"""What the first tables of meetings had no room for."""

_MATTER = (
    "contact text not null default ''",
    "proposer text references persons (id) deferrable initially deferred",
    "task integer",
    "major text",
    "amount integer",
    "fund text references fund_requests (id) deferrable initially deferred",
    "document text references incoming_documents (id) deferrable initially deferred",
    "confidential integer not null default 0 check (confidential in (0, 1))",
    "question text not null default ''",
    "background text not null default ''",
    "content text not null default ''",
    "thematic text references meetings (id) deferrable initially deferred",
    "thematic_exempt text not null default ''",
    "consulted text",
    "consulted_note text not null default ''",
    "consulted_on text check (consulted_on is date(consulted_on))",
    "suggestion text not null default ''",
    "administrative integer not null default 0 check (administrative in (0, 1))",
    "participation text",
    "participation_note text not null default ''",
    "participation_on text check (participation_on is date(participation_on))",
    "experts text",
    "experts_note text not null default ''",
    "experts_on text check (experts_on is date(experts_on))",
    "risk text",
    "risk_note text not null default ''",
    "risk_on text check (risk_on is date(risk_on))",
    "legality text",
    "legality_note text not null default ''",
    "legality_on text check (legality_on is date(legality_on))",
    "congress_reported_on text check (congress_reported_on is date(congress_reported_on))",
    "materials_on text check (materials_on is date(materials_on))",
)

_AGENDA = (
    "proposal text references proposed_items (id) deferrable initially deferred",
    "added text",
    "urgency text not null default ''",
    "began text check (began is strftime('%H:%M', began))",
    "ended text check (ended is strftime('%H:%M', ended))",
    "extension integer",
    "outcome text",
)

_PROPOSED = (
    "title text not null",
    "unit text references units (id) deferrable initially deferred",
    "reporter text not null",
    "minutes integer",
    "observers text not null",
    *_MATTER,
    "kind text not null",
    "proposed_on text not null check (proposed_on is date(proposed_on))",
    "deputy text references persons (id) deferrable initially deferred",
    "deputy_on text check (deputy_on is date(deputy_on))",
    "deputy_opinion text not null",
    "director_on text check (director_on is date(director_on))",
    "director_opinion text not null",
    "head text references persons (id) deferrable initially deferred",
    "head_on text check (head_on is date(head_on))",
    "head_opinion text not null",
    "taken_on text check (taken_on is date(taken_on))",
    "put_off integer",
    "dropped_on text check (dropped_on is date(dropped_on))",
    "dropped_why text not null",
)

_ATTENDANCE = (
    "approved_by text references persons (id) deferrable initially deferred",
    "in_charge integer not null default 0 check (in_charge in (0, 1))",
    "arrived text check (arrived is strftime('%H:%M', arrived))",
    'left text check ("left" is strftime(\'%H:%M\', "left"))',
    "aide text not null default ''",
)

_MEETING = (
    "term text not null default ''",
    "agenda_approver text references persons (id) deferrable initially deferred",
    "locked_on text check (locked_on is date(locked_on))",
)


def _index(table: str, *columns: str) -> tuple[str, ...]:
    return tuple(f"create index {table}_{column} on {table} ({column})" for column in columns)


_FROZEN = """create trigger minutes_frozen
    before update of deleted, meeting, version, number, title, body, present, excused, absent,
        observers, copies_to, signer, signed_on, government, office on minutes
    when old.signed_on is not null
    begin select raise(abort, '纪要已签发，不能再改、撤回或删除；请用“重开”另立新稿。'); end"""

STATEMENTS = (
    f"create table proposed_items (id text primary key not null, deleted text, {', '.join(_PROPOSED)}) strict",
    "create index proposed_items_day on proposed_items (deleted, proposed_on)",
    *_index("proposed_items", "unit", "proposer", "fund", "document", "thematic", "deputy", "head"),
    *(f"alter table agenda_items add column {column}" for column in (*_MATTER, *_AGENDA)),
    *_index("agenda_items", "proposer", "fund", "document", "thematic", "proposal"),
    *(f"alter table attendances add column {column}" for column in _ATTENDANCE),
    *_index("attendances", "approved_by"),
    *(f"alter table meetings add column {column}" for column in _MEETING),
    *_index("meetings", "agenda_approver"),
    """create table consultations (
        id text primary key not null, deleted text,
        proposal text not null references proposed_items (id) deferrable initially deferred,
        unit text not null references units (id) deferrable initially deferred,
        asked_on text check (asked_on is date(asked_on)),
        answered_on text check (answered_on is date(answered_on)),
        opinion text, words text not null, signer text not null, adopted text not null
    ) strict""",
    *_index("consultations", "proposal", "unit"),
    """create table movements (
        id text primary key not null, deleted text,
        attendance text not null references attendances (id) deferrable initially deferred,
        meeting text not null references meetings (id) deferrable initially deferred,
        out_from text not null references agenda_items (id) deferrable initially deferred,
        back_at text references agenda_items (id) deferrable initially deferred,
        note text not null
    ) strict""",
    *_index("movements", "attendance", "meeting", "out_from", "back_at"),
    """create table handouts (
        id text primary key not null, deleted text,
        meeting text not null references meetings (id) deferrable initially deferred,
        item text references agenda_items (id) deferrable initially deferred,
        title text not null, number integer not null, holder text not null,
        returned integer not null check (returned in (0, 1))
    ) strict""",
    *_index("handouts", "meeting", "item"),
    """create table dissents (
        id text primary key not null, deleted text,
        meeting text not null references meetings (id) deferrable initially deferred,
        item text not null references agenda_items (id) deferrable initially deferred,
        person text not null references persons (id) deferrable initially deferred,
        words text not null
    ) strict""",
    *_index("dissents", "meeting", "item", "person"),
    """create table conferences (
        id text primary key not null, deleted text,
        title text not null,
        unit text not null references units (id) deferrable initially deferred,
        held_on text not null check (held_on is date(held_on)),
        half_days integer, attendees integer, place text not null,
        calls_townships integer not null check (calls_townships in (0, 1)),
        reason text not null,
        approved_by text references persons (id) deferrable initially deferred,
        approved_on text check (approved_on is date(approved_on))
    ) strict""",
    "create index conferences_day on conferences (deleted, held_on)",
    *_index("conferences", "unit", "approved_by"),
    """create table emergencies (
        id text primary key not null, deleted text,
        matter text not null, major text,
        handled_by text not null references persons (id) deferrable initially deferred,
        handled_on text not null check (handled_on is date(handled_on)),
        measures text not null,
        reported_on text check (reported_on is date(reported_on)),
        item text references agenda_items (id) deferrable initially deferred
    ) strict""",
    "create index emergencies_day on emergencies (deleted, handled_on)",
    *_index("emergencies", "handled_by", "item"),
    "alter table minutes add column government text not null default ''",
    "alter table minutes add column office text not null default ''",
    "drop trigger minutes_frozen",
    """update minutes set
        government = coalesce((select government from houses where deleted is null limit 1), ''),
        office = coalesce((select office from houses where deleted is null limit 1), '')
        where signed_on is not null""",
    _FROZEN,
)
