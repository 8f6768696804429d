"""Who signed for a paper, and who was asked to hurry with it."""

STATEMENTS = (
    "alter table incoming_documents add column received_by text not null default ''",
    """create table expedite_notices (
        id text primary key not null, deleted text,
        document text not null references incoming_documents (id) deferrable initially deferred,
        expedited_on text not null check (expedited_on is date(expedited_on)),
        unit text references units (id) deferrable initially deferred,
        person text references persons (id) deferrable initially deferred,
        how text not null, answer text not null,
        promised_on text check (promised_on is date(promised_on))
    ) strict""",
    "create index expedite_notices_document on expedite_notices (document)",
    "create index expedite_notices_unit on expedite_notices (unit)",
    "create index expedite_notices_person on expedite_notices (person)",
)
