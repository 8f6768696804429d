"""Supervision."""

STATEMENTS = (
    """create table supervision_items (
        id text primary key not null, deleted text,
        matter text not null,
        assigned_on text not null check (assigned_on is date(assigned_on)),
        unit text not null references units (id) deferrable initially deferred,
        due_on text check (due_on is date(due_on)),
        decision text references decisions (id) deferrable initially deferred,
        document text references incoming_documents (id) deferrable initially deferred
    ) strict""",
    "create index supervision_items_decision on supervision_items (decision)",
    "create index supervision_items_due on supervision_items (deleted, due_on)",
)
