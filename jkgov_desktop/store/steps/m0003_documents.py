"""Papers in and out, money asked for."""

STATEMENTS = (
    """create table incoming_documents (
        id text primary key not null, deleted text,
        number integer,
        received_on text not null check (received_on is date(received_on)),
        sender text not null, reference text not null, genre text not null, title text not null,
        unit text references units (id) deferrable initially deferred
    ) strict""",
    "create index incoming_documents_day on incoming_documents (deleted, received_on)",
    """create table outgoing_documents (
        id text primary key not null, deleted text,
        title text not null,
        drafted_on text not null check (drafted_on is date(drafted_on)),
        issue_number text not null,
        answers text references incoming_documents (id) deferrable initially deferred,
        meeting text references meetings (id) deferrable initially deferred
    ) strict""",
    """create table fund_requests (
        id text primary key not null, deleted text,
        asked_on text not null check (asked_on is date(asked_on)),
        unit text not null references units (id) deferrable initially deferred,
        matter text not null, amount integer not null,
        document text references incoming_documents (id) deferrable initially deferred
    ) strict""",
)
