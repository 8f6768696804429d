"""The house, people and meetings; the journal, the drafts and the words to search."""

HOUSE = (
    "pragma application_id = 1246447447",
    """create table houses (
        id text primary key not null, deleted text,
        government text not null, office text not null, place text not null, contact text not null,
        phone text not null, copies_to text not null
    ) strict""",
    "create table clerks (id text primary key not null, deleted text, name text not null) strict",
    """create table numbers (
        id text primary key not null, deleted text,
        series text not null, number integer not null, given_to text not null,
        given_on text not null check (given_on is date(given_on)), void_reason text not null,
        unique (series, number)
    ) strict""",
    """create table interpretations (
        id text primary key not null, deleted text,
        key text not null, value text not null, approver text not null,
        approved_on text check (approved_on is date(approved_on)), note text not null
    ) strict""",
    """create table overrides (
        id text primary key not null, deleted text,
        made_on text not null check (made_on is date(made_on)),
        subject_table text not null, subject_id text not null, subject_name text not null,
        "check" text not null, article integer not null, finding text not null, reason text not null,
        clerk text not null
    ) strict""",
    "create index overrides_subject on overrides (subject_id)",
)

PEOPLE = (
    """create table units (
        id text primary key not null, deleted text,
        name text not null, alias text not null, kind text not null, place integer, phone text not null,
        since text check (since is date(since)), until text check (until is date(until))
    ) strict""",
    """create table persons (
        id text primary key not null, deleted text,
        name text not null, phone text not null, note text not null
    ) strict""",
    """create table posts (
        id text primary key not null, deleted text,
        person text not null references persons (id) deferrable initially deferred,
        unit text not null references units (id) deferrable initially deferred,
        title text not null, role text not null, rank integer,
        government_member integer not null check (government_member in (0, 1)),
        since text check (since is date(since)), until text check (until is date(until))
    ) strict""",
    "create index posts_person on posts (person)",
    "create index posts_unit on posts (unit)",
    """create table party_seats (
        id text primary key not null, deleted text,
        person text not null references persons (id) deferrable initially deferred,
        seat text not null,
        since text check (since is date(since)), until text check (until is date(until))
    ) strict""",
    "create index party_seats_person on party_seats (person)",
    """create table portfolios (
        id text primary key not null, deleted text,
        person text not null references persons (id) deferrable initially deferred,
        matter text not null,
        unit text references units (id) deferrable initially deferred,
        since text check (since is date(since)), until text check (until is date(until))
    ) strict""",
    "create index portfolios_person on portfolios (person)",
    "create index portfolios_unit on portfolios (unit)",
    """create table cover_pairs (
        id text primary key not null, deleted text,
        first text not null references persons (id) deferrable initially deferred,
        second text not null references persons (id) deferrable initially deferred,
        since text check (since is date(since)), until text check (until is date(until))
    ) strict""",
    "create index cover_pairs_first on cover_pairs (first)",
    "create index cover_pairs_second on cover_pairs (second)",
)

MEETINGS = (
    """create table meetings (
        id text primary key not null, deleted text,
        kind text not null, title text not null, number integer,
        held_on text not null check (held_on is date(held_on)),
        starts text not null check (starts is strftime('%H:%M', starts)),
        place text not null,
        presider text references persons (id) deferrable initially deferred,
        delegation text not null, recorder text not null,
        notified_on text check (notified_on is date(notified_on)),
        opened text check (opened is strftime('%H:%M', opened)),
        closed text check (closed is strftime('%H:%M', closed)),
        note text not null
    ) strict""",
    "create index meetings_day on meetings (deleted, held_on)",
    "create index meetings_presider on meetings (presider)",
    """create table agenda_items (
        id text primary key not null, deleted text,
        meeting text not null references meetings (id) deferrable initially deferred,
        place integer not null, title text not null,
        unit text references units (id) deferrable initially deferred,
        reporter text not null, minutes integer, observers text not null
    ) strict""",
    "create index agenda_items_meeting on agenda_items (meeting)",
    "create index agenda_items_unit on agenda_items (unit)",
    """create table attendances (
        id text primary key not null, deleted text,
        meeting text not null references meetings (id) deferrable initially deferred,
        role text not null, place integer not null,
        person text references persons (id) deferrable initially deferred,
        title text not null, presence text not null, reason text, substitute text not null, note text not null
    ) strict""",
    "create index attendances_meeting on attendances (meeting)",
    "create index attendances_person on attendances (person)",
    """create table decisions (
        id text primary key not null, deleted text,
        meeting text not null references meetings (id) deferrable initially deferred,
        item text not null references agenda_items (id) deferrable initially deferred,
        place integer not null, kind text not null, words text not null,
        unit text references units (id) deferrable initially deferred,
        assisting text not null, due_on text check (due_on is date(due_on))
    ) strict""",
    "create index decisions_meeting on decisions (meeting)",
    "create index decisions_item on decisions (item)",
    "create index decisions_unit on decisions (unit)",
    """create table minutes (
        id text primary key not null, deleted text,
        meeting text not null references meetings (id) deferrable initially deferred,
        version integer not null, number integer, title text not null, body text not null,
        present text not null, excused text not null, absent text not null, observers text not null,
        copies_to text not null,
        signer text references persons (id) deferrable initially deferred,
        signed_on text check (signed_on is date(signed_on)),
        issued_on text check (issued_on is date(issued_on)), copies integer
    ) strict""",
    "create index minutes_meeting on minutes (meeting)",
    "create index minutes_signer on minutes (signer)",
)

MACHINERY = (
    """create table journal (
        seq integer primary key, unit text not null, window text not null, at text not null,
        clerk text not null, what text not null, tbl text not null, record text not null,
        action text not null check (action in ('add', 'change', 'remove', 'restore')),
        before text not null check (json_valid(before)), after text not null check (json_valid(after)),
        undoes text
    ) strict""",
    "create index journal_record on journal (record, seq)",
    "create index journal_unit on journal (unit)",
    "create index journal_window on journal (window, seq)",
    """create trigger journal_keeps before update on journal
        begin select raise(abort, '修改记录只增不改。'); end""",
    """create trigger journal_stays before delete on journal
        begin select raise(abort, '修改记录只增不删。'); end""",
    """create table drafts (
        key text primary key not null, tbl text not null, record text not null, at text not null,
        typed text not null check (json_valid(typed))
    ) strict""",
    """create table search (
        tbl text not null, id text not null, words text not null, primary key (tbl, id)
    ) strict, without rowid""",
)

TRIGGERS = (
    """create trigger minutes_frozen
        before update of deleted, meeting, version, number, title, body, present, excused, absent,
            observers, copies_to, signer, signed_on on minutes
        when old.signed_on is not null
        begin select raise(abort, '纪要已签发，不能再改、撤回或删除；请用“重开”另立新稿。'); end""",
    """create trigger minutes_kept before delete on minutes when old.signed_on is not null
        begin select raise(abort, '纪要已签发，不能再改、撤回或删除；请用“重开”另立新稿。'); end""",
    """create trigger numbers_frozen
        before update of deleted, series, number, given_to, given_on on numbers
        begin select raise(abort, '编号给出后不能改、不能删；不用的号请填写作废原因。'); end""",
    """create trigger numbers_kept before delete on numbers
        begin select raise(abort, '编号给出后不能改、不能删；不用的号请填写作废原因。'); end""",
)

STATEMENTS = (*HOUSE, *PEOPLE, *MEETINGS, *MACHINERY, *TRIGGERS)
