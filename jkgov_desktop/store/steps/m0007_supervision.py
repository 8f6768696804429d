"""Supervision: items and all that happens to them."""

STATEMENTS = (
    """create table supervision_items (
        id text primary key not null, deleted text,
        number integer, matter text not null, source text not null, origin text not null,
        instruction text not null, requirement text not null,
        leader text references persons (id) deferrable initially deferred,
        unit text not null references units (id) deferrable initially deferred,
        assisting text not null,
        urgent integer not null check (urgent in (0, 1)), joint integer not null check (joint in (0, 1)),
        assigned_on text not null check (assigned_on is date(assigned_on)),
        received_on text check (received_on is date(received_on)),
        received_by text not null,
        feedback_due text check (feedback_due is date(feedback_due)),
        due_on text check (due_on is date(due_on)),
        publish integer not null check (publish in (0, 1)),
        published_on text check (published_on is date(published_on)),
        closed_on text check (closed_on is date(closed_on)),
        result text not null,
        decision text references decisions (id) deferrable initially deferred,
        document text references incoming_documents (id) deferrable initially deferred
    ) strict""",
    "create index supervision_items_due on supervision_items (deleted, closed_on, due_on)",
    "create index supervision_items_leader on supervision_items (leader)",
    "create index supervision_items_unit on supervision_items (unit)",
    "create index supervision_items_decision on supervision_items (decision)",
    "create index supervision_items_document on supervision_items (document)",
    """create table feedbacks (
        id text primary key not null, deleted text,
        item text not null references supervision_items (id) deferrable initially deferred,
        given_on text not null check (given_on is date(given_on)),
        words text not null, "by" text not null
    ) strict""",
    "create index feedbacks_item on feedbacks (item)",
    """create table urgings (
        id text primary key not null, deleted text,
        item text not null references supervision_items (id) deferrable initially deferred,
        number integer not null,
        urged_on text not null check (urged_on is date(urged_on)),
        words text not null, until text check (until is date(until)), received_by text not null
    ) strict""",
    "create index urgings_item on urgings (item)",
    """create table extensions (
        id text primary key not null, deleted text,
        item text not null references supervision_items (id) deferrable initially deferred,
        asked_on text not null check (asked_on is date(asked_on)),
        reason text not null,
        due_before text check (due_before is date(due_before)),
        due_after text not null check (due_after is date(due_after)),
        approved_by text references persons (id) deferrable initially deferred,
        approved_on text check (approved_on is date(approved_on))
    ) strict""",
    "create index extensions_item on extensions (item)",
    "create index extensions_approved_by on extensions (approved_by)",
    """create table measures (
        id text primary key not null, deleted text,
        item text not null references supervision_items (id) deferrable initially deferred,
        kind text not null,
        proposed_on text not null check (proposed_on is date(proposed_on)),
        decided_by text references persons (id) deferrable initially deferred,
        decided_on text check (decided_on is date(decided_on)),
        outcome text not null
    ) strict""",
    "create index measures_item on measures (item)",
    "create index measures_decided_by on measures (decided_by)",
    """create table unit_contacts (
        id text primary key not null, deleted text,
        unit text not null references units (id) deferrable initially deferred,
        person text not null, phone text not null,
        since text check (since is date(since)), until text check (until is date(until))
    ) strict""",
    "create index unit_contacts_unit on unit_contacts (unit)",
)
